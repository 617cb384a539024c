package no.handlingsrom.investment.project;

import java.math.BigDecimal;
import java.util.List;

/**
 * Investeringsprosjekt: a project as registered.
 *
 * @param aliases other names that tables and texts give it
 * @param area code of the service area
 * @param programmeArea code of the programme area; {@code null} where it is not known
 * @param line code of the line of § 5-5 first paragraph that its outlay stands on
 * @param purpose code of the row of § 5-5 second paragraph parts 2–4; {@code null} in part 1
 * @param selfCost whether fees pay for it (selvkost, VAR)
 * @param rolling whether it goes on year by year (løpende), without completion or gross cost
 * @param completionYear {@code null} where it is not known or the project is rolling
 * @param grossCost gross cost frame in NOK with two decimals; {@code null} where it is not known or
 *     the project is rolling
 * @param source where the figures come from; may be {@code null}
 */
public record Project(
    String id,
    String name,
    List<String> aliases,
    String area,
    String programmeArea,
    String line,
    String purpose,
    boolean selfCost,
    boolean rolling,
    Integer completionYear,
    BigDecimal grossCost,
    String source) {

  public Project {
    aliases = List.copyOf(aliases);
  }
}
