package no.handlingsrom.investment.debt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.handlingsrom.fiscal.debt.LoanClass;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.Violation;
import no.handlingsrom.investment.plan.PlanVersion;

/** What debt positions must satisfy. */
final class DebtRules {

  private DebtRules() {}

  private record Subject(LoanClass loanClass, int year, DebtItem item) {}

  /**
   * Checks all positions of a request.
   *
   * @throws ProblemException rule-broken, naming every offending field
   */
  static void check(PlanVersion version, List<DebtPosition> positions) {
    List<Violation> violations = new ArrayList<>();
    Set<Subject> seen = new HashSet<>();
    for (int i = 0; i < positions.size(); i++) {
      DebtPosition position = positions.get(i);
      String at = "positions[" + i + "]";
      checkYear(version, position, at + ".year", violations);
      if (position.amount().signum() < 0) {
        violations.add(new Violation(at + ".amount", "must not be negative"));
      }
      if (!seen.add(new Subject(position.loanClass(), position.year(), position.item()))) {
        violations.add(new Violation(at, "its class, year and item are given twice"));
      }
    }
    if (!violations.isEmpty()) {
      throw ProblemException.broken(violations);
    }
  }

  private static void checkYear(
      PlanVersion version, DebtPosition position, String field, List<Violation> violations) {
    int firstYear = version.plan().firstYear();
    if (position.item() == DebtItem.OPENING && position.year() != firstYear) {
      violations.add(
          new Violation(
              field, "an opening balance is that of the plan's first year, " + firstYear));
    } else if (!version.investmentYears().contains(position.year())) {
      violations.add(
          new Violation(field, position.year() + " is not among " + version.investmentYears()));
    }
  }
}
