package no.handlingsrom.budget.legality;

import java.math.BigDecimal;
import java.util.List;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.statement.StatementCode;

/** Depreciation does not touch the net result: its counter-entry takes it out again. */
final class DepreciationCounterEntry implements StatutoryRule {

  @Override
  public RuleSpec spec() {
    return new RuleSpec(
        "kostra-155",
        new Labels("Avskrivninger er lik motposten", "Depreciation equals its counter-entry"),
        LegalSource.kostra("155"),
        Severity.ERROR,
        "5-6.depreciation + 5-6.depreciation-counter-entry = 0");
  }

  @Override
  public List<Finding> check(CheckedBudget budget) {
    return budget.yearly(
        year ->
            Finding.of(
                year,
                List.of(
                    budget.line(StatementCode.OPERATIONS_BY_KIND, "depreciation", year),
                    budget.line(
                        StatementCode.OPERATIONS_BY_KIND, "depreciation-counter-entry", year)),
                amounts -> verdict(amounts.get(0).add(amounts.get(1)))));
  }

  private static Verdict verdict(BigDecimal difference) {
    return Verdict.zero(
        difference,
        Texts.of("de avviker med %s kr", "they differ by NOK %s", difference),
        Texts.of(
            "endre art 990 på funksjon 860 med %s kr",
            "change art 990 on function 860 by NOK %s", difference.negate()));
  }
}
