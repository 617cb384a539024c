package no.handlingsrom.gateway.scenario;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.handlingsrom.fiscal.InvalidModelException;
import no.handlingsrom.fiscal.scenario.Driver;
import no.handlingsrom.fiscal.scenario.Money;
import no.handlingsrom.fiscal.scenario.ScenarioItem;
import no.handlingsrom.gateway.scenario.ItemType.Member;
import no.handlingsrom.http.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Scenarioendring: one thing that a scenario changes. Each type takes members of its own. */
@Schema(name = "ScenarioItem")
record ItemBody(
    @NotNull @Schema(required = true, examples = "interest") ItemType type,
    @Schema(
            description = "Id of the project, for postpone-, drop- and resize-project",
            examples = "idrettshall-heggedal")
        String project,
    @Schema(
            description = "postpone-project: so many years later, earlier when negative; -9 to 9",
            examples = "2")
        Integer years,
    @Schema(
            description = "resize-project and running-cost: times the amounts of the plan; 0 to 5",
            examples = "0.5")
        BigDecimal factor,
    @Schema(
            description =
                "tax, grant, wage and price: percent of the plan's amount of each year, -50 to 50;"
                    + " years that are not named are as in the plan",
            examples = "{\"2025\": -1.0}")
        Map<Integer, BigDecimal> percent,
    @Schema(
            description = "interest: percentage points by year, -15 to 15",
            examples = "{\"2025\": 0.5, \"2026\": 0.5}")
        Map<Integer, BigDecimal> points,
    @Schema(
            description =
                "restructuring, dividend and fund-use: NOK by year in KOSTRA sign, so that a saving,"
                    + " more dividend and more use of the fund are negative",
            examples = "{\"2026\": -20000000}")
        Map<Integer, BigDecimal> amount,
    @Schema(
            description = "population: inhabitants more than the plan counts on, by year",
            examples = "{\"2026\": 250}")
        Map<Integer, BigDecimal> inhabitants,
    @Schema(
            description =
                "population: free income a year with each, NOK, negative; years are not assessable"
                    + " without",
            examples = "-60000")
        BigDecimal incomePerInhabitant,
    @Schema(
            description =
                "population: cost of services a year to each, NOK; years are not assessable without",
            examples = "45000")
        BigDecimal costPerInhabitant) {

  /**
   * The item in terms of the model.
   *
   * @param at path of the item in the request
   * @throws ProblemException malformed, or rule-broken with the bounds
   */
  ScenarioItem toItem(String at) {
    refuseForeignMembers(at);
    try {
      return switch (type) {
        case POSTPONE_PROJECT ->
            new ScenarioItem.Postpone(project, InvalidModelException.require("years", years));
        case DROP_PROJECT -> new ScenarioItem.Drop(project);
        case RESIZE_PROJECT -> new ScenarioItem.Resize(project, factor);
        case TAX -> path(Driver.TAX, percent);
        case GRANT -> path(Driver.GRANT, percent);
        case WAGE -> path(Driver.WAGE, percent);
        case PRICE -> path(Driver.PRICE, percent);
        case INTEREST -> path(Driver.INTEREST, points);
        case RESTRUCTURING -> amounts(Money.RESTRUCTURING);
        case DIVIDEND -> amounts(Money.DIVIDEND);
        case FUND_USE -> amounts(Money.FUND_USE);
        case POPULATION ->
            new ScenarioItem.Population(
                sorted(inhabitants), incomePerInhabitant, costPerInhabitant);
        case RUNNING_COST -> new ScenarioItem.RunningCost(factor);
      };
    } catch (InvalidModelException e) {
      throw ProblemException.broken(at + "." + e.field(), e.reason());
    }
  }

  private static ScenarioItem path(Driver driver, Map<Integer, BigDecimal> steps) {
    return new ScenarioItem.Path(driver, sorted(steps));
  }

  private ScenarioItem amounts(Money money) {
    return new ScenarioItem.Amounts(money, sorted(amount));
  }

  private static SortedMap<Integer, BigDecimal> sorted(Map<Integer, BigDecimal> byYear) {
    return byYear == null ? null : new TreeMap<>(byYear);
  }

  private void refuseForeignMembers(String at) {
    Map<Member, Object> given = new EnumMap<>(Member.class);
    given.put(Member.PROJECT, project);
    given.put(Member.YEARS, years);
    given.put(Member.FACTOR, factor);
    given.put(Member.PERCENT, percent);
    given.put(Member.POINTS, points);
    given.put(Member.AMOUNT, amount);
    given.put(Member.INHABITANTS, inhabitants);
    given.put(Member.INCOME_PER_INHABITANT, incomePerInhabitant);
    given.put(Member.COST_PER_INHABITANT, costPerInhabitant);
    given.forEach(
        (member, value) -> {
          if (value != null && !type.takes(member)) {
            throw ProblemException.malformed(
                at + "." + member.field(), "is not a member of " + type.code());
          }
        });
  }
}
