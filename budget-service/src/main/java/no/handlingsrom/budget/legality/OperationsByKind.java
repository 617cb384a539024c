package no.handlingsrom.budget.legality;

import java.math.BigDecimal;
import java.util.List;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.statement.StatementCode;

/** § 5-6 and § 5-4 first paragraph come to the same net operating result, and it is disposed of. */
final class OperationsByKind implements StatutoryRule {

  @Override
  public RuleSpec spec() {
    return new RuleSpec(
        "statement-5-6",
        new Labels("§ 5-6 stemmer med § 5-4", "§ 5-6 agrees with § 5-4"),
        LegalSource.regulation("§5-6"),
        Severity.ERROR,
        "5-6.net-operating-result - 5-4-1.net-operating-result = 0"
            + " and 5-6.net-operating-result + 5-6.sum-dispositions = 0");
  }

  @Override
  public List<Finding> check(CheckedBudget budget) {
    return budget.yearly(
        year ->
            Finding.of(
                year,
                List.of(
                    budget.line(StatementCode.OPERATIONS_BY_KIND, "net-operating-result", year),
                    budget.line(
                        StatementCode.OPERATIONS_FIRST_PARAGRAPH, "net-operating-result", year),
                    budget.line(StatementCode.OPERATIONS_BY_KIND, "sum-dispositions", year)),
                OperationsByKind::verdict));
  }

  private static Verdict verdict(List<BigDecimal> amounts) {
    BigDecimal between = amounts.get(0).subtract(amounts.get(1));
    BigDecimal undisposed = amounts.get(0).add(amounts.get(2));
    BigDecimal difference = between.signum() != 0 ? between : undisposed;
    return Verdict.zero(
        difference,
        Texts.of(
            "resultatene avviker med %s kr, og %s kr er ikke disponert",
            "the results differ by NOK %s, and NOK %s is not disposed of", between, undisposed),
        Texts.of("disponer %s kr", "dispose of NOK %s", undisposed.negate()));
  }
}
