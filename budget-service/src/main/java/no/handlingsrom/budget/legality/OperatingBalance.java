package no.handlingsrom.budget.legality;

import java.math.BigDecimal;
import java.util.List;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.statement.StatementCode;

/** The operating budget carries nothing forward to be covered later, in any year. */
final class OperatingBalance implements StatutoryRule {

  @Override
  public RuleSpec spec() {
    return new RuleSpec(
        "balance-operations",
        new Labels("Driftsbudsjettet er i balanse", "The operating budget balances"),
        LegalSource.act("§14-4"),
        Severity.ERROR,
        "5-4-1.carried-forward-deficit = 0");
  }

  @Override
  public List<Finding> check(CheckedBudget budget) {
    return budget.yearly(
        year ->
            Finding.of(
                year,
                List.of(
                    budget.line(
                        StatementCode.OPERATIONS_FIRST_PARAGRAPH, "carried-forward-deficit", year)),
                amounts -> verdict(amounts.get(0))));
  }

  private static Verdict verdict(BigDecimal carried) {
    return Verdict.zero(
        carried,
        Texts.of(
            "%s kr er ikke disponert eller dekket",
            "NOK %s is not disposed of or covered", carried),
        Texts.of(
            "endre inntekter, utgifter eller disponeringer med %s kr",
            "change income, expenditure or dispositions by NOK %s", carried.negate()));
  }
}
