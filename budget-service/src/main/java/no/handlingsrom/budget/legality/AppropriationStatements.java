package no.handlingsrom.budget.legality;

import java.math.BigDecimal;
import java.util.List;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.statement.StatementCode;

/** The area appropriations of § 5-4 second paragraph add up to the line of the first. */
final class AppropriationStatements implements StatutoryRule {

  @Override
  public RuleSpec spec() {
    return new RuleSpec(
        "statement-5-4",
        new Labels(
            "§ 5-4 andre ledd stemmer med første ledd",
            "§ 5-4 second paragraph agrees with the first"),
        LegalSource.regulation("§5-4"),
        Severity.ERROR,
        "5-4-2.net-appropriations-operations - 5-4-1.net-appropriations-operations = 0");
  }

  @Override
  public List<Finding> check(CheckedBudget budget) {
    return budget.yearly(
        year ->
            Finding.of(
                year,
                List.of(
                    budget.line(
                        StatementCode.OPERATIONS_SECOND_PARAGRAPH,
                        "net-appropriations-operations",
                        year),
                    budget.line(
                        StatementCode.OPERATIONS_FIRST_PARAGRAPH,
                        "net-appropriations-operations",
                        year)),
                amounts -> verdict(amounts.get(0).subtract(amounts.get(1)))));
  }

  private static Verdict verdict(BigDecimal difference) {
    return Verdict.zero(
        difference,
        Texts.of("leddene avviker med %s kr", "the paragraphs differ by NOK %s", difference),
        Texts.of(
            "fordel %s kr uten art på sentral enhet på arter eller tjenesteområder",
            "give NOK %s without kind on the central unit a kind or a service area", difference));
  }
}
