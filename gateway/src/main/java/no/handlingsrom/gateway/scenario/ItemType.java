package no.handlingsrom.gateway.scenario;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.EnumSet;
import java.util.Set;

/** What a scenario may change, with the members that say how. */
enum ItemType {
  /** Utsett prosjekt. */
  @JsonProperty("postpone-project")
  POSTPONE_PROJECT("postpone-project", Member.PROJECT, Member.YEARS),
  /** Ta ut prosjekt. */
  @JsonProperty("drop-project")
  DROP_PROJECT("drop-project", Member.PROJECT),
  /** Endre omfang. */
  @JsonProperty("resize-project")
  RESIZE_PROJECT("resize-project", Member.PROJECT, Member.FACTOR),
  @JsonProperty("tax")
  TAX("tax", Member.PERCENT),
  @JsonProperty("grant")
  GRANT("grant", Member.PERCENT),
  @JsonProperty("wage")
  WAGE("wage", Member.PERCENT),
  @JsonProperty("price")
  PRICE("price", Member.PERCENT),
  @JsonProperty("interest")
  INTEREST("interest", Member.POINTS),
  /** Omstilling. */
  @JsonProperty("restructuring")
  RESTRUCTURING("restructuring", Member.AMOUNT),
  /** Utbytte. */
  @JsonProperty("dividend")
  DIVIDEND("dividend", Member.AMOUNT),
  /** Bruk av disposisjonsfond. */
  @JsonProperty("fund-use")
  FUND_USE("fund-use", Member.AMOUNT),
  /** Befolkning. */
  @JsonProperty("population")
  POPULATION(
      "population", Member.INHABITANTS, Member.INCOME_PER_INHABITANT, Member.COST_PER_INHABITANT),
  /** Driftskostnader av prosjekter. */
  @JsonProperty("running-cost")
  RUNNING_COST("running-cost", Member.FACTOR);

  /** A member of an item besides its type. */
  enum Member {
    PROJECT("project"),
    YEARS("years"),
    FACTOR("factor"),
    PERCENT("percent"),
    POINTS("points"),
    AMOUNT("amount"),
    INHABITANTS("inhabitants"),
    INCOME_PER_INHABITANT("incomePerInhabitant"),
    COST_PER_INHABITANT("costPerInhabitant");

    private final String field;

    Member(String field) {
      this.field = field;
    }

    String field() {
      return field;
    }
  }

  private final String code;
  private final Set<Member> members = EnumSet.noneOf(Member.class);

  ItemType(String code, Member... members) {
    this.code = code;
    this.members.addAll(Set.of(members));
  }

  String code() {
    return code;
  }

  boolean takes(Member member) {
    return members.contains(member);
  }
}
