package no.handlingsrom.budget.legality;

import java.math.BigDecimal;
import java.util.List;
import no.handlingsrom.fiscal.Labels;

/** What passes through an inter-municipal cooperation comes to nothing in the host's budget. */
final class CooperationSum implements StatutoryRule {

  private static final String COOPERATION = "290";

  @Override
  public RuleSpec spec() {
    return new RuleSpec(
        "kostra-175",
        new Labels(
            "Interkommunalt samarbeid går i null", "Inter-municipal cooperation sums to zero"),
        LegalSource.kostra("175"),
        Severity.ERROR,
        "sum of function 290 = 0");
  }

  @Override
  public List<Finding> check(CheckedBudget budget) {
    return budget.yearly(year -> Finding.of(year, List.of(), none -> verdict(budget, year)));
  }

  private static Verdict verdict(CheckedBudget budget, int year) {
    BigDecimal sum =
        budget.accounts().stream()
            .filter(account -> account.year() == year && account.function().equals(COOPERATION))
            .map(AccountTotal::amount)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return Verdict.zero(
        sum,
        Texts.of("funksjon 290 summerer til %s kr", "function 290 sums to NOK %s", sum),
        Texts.of(
            "fordel %s kr fra funksjon 290 på kommunens egne funksjoner",
            "move NOK %s from function 290 to the municipality's own functions", sum));
  }
}
