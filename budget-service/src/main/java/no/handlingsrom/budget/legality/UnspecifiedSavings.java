package no.handlingsrom.budget.legality;

import java.math.BigDecimal;
import java.util.List;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.statement.StatementCode;

/** No year saves an amount of which nobody knows what it is saved on. */
final class UnspecifiedSavings implements StatutoryRule {

  @Override
  public RuleSpec spec() {
    return new RuleSpec(
        "unspecified-savings",
        new Labels("Ingen uspesifiserte innsparinger", "No unspecified savings"),
        LegalSource.act("§14-4"),
        Severity.ERROR,
        "5-6.not-distributed-by-kind >= 0");
  }

  @Override
  public List<Finding> check(CheckedBudget budget) {
    return budget.yearly(
        year ->
            Finding.of(
                year,
                List.of(
                    budget.line(StatementCode.OPERATIONS_BY_KIND, "not-distributed-by-kind", year)),
                amounts -> verdict(amounts.get(0))));
  }

  private static Verdict verdict(BigDecimal undistributed) {
    return new Verdict(
        undistributed,
        Texts.of(
            "%s kr er ikke fordelt på art", "NOK %s is not distributed by kind", undistributed),
        Texts.of(
            "fordel innsparingen på %s kr på arter, eller ta den ut",
            "distribute the saving of NOK %s by kind, or take it out", undistributed.negate()));
  }
}
