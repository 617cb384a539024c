package no.handlingsrom.investment.loan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.handlingsrom.fiscal.debt.LoanStart;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.Violation;
import no.handlingsrom.investment.plan.PlanVersion;

/** What stated loans must satisfy. */
final class LoanRules {

  private LoanRules() {}

  /**
   * Checks all loans of a request.
   *
   * @throws ProblemException rule-broken, naming every offending field
   */
  static void check(PlanVersion version, List<RegisteredLoan> loans) {
    List<Violation> violations = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < loans.size(); i++) {
      RegisteredLoan loan = loans.get(i);
      String at = "loans[" + i + "]";
      if (!seen.add(loan.id())) {
        violations.add(new Violation(at + ".id", "is given twice"));
      }
      checkYears(version, loan, at, violations);
      if (loan.loan().loanClass().isForInvestment() == (loan.purpose() == LoanPurpose.ON_LENDING)) {
        violations.add(
            new Violation(at + ".purpose", "on-lending is the purpose of start loans alone"));
      }
    }
    if (!violations.isEmpty()) {
      throw ProblemException.broken(violations);
    }
  }

  private static void checkYears(
      PlanVersion version, RegisteredLoan loan, String at, List<Violation> violations) {
    int year = loan.loan().year();
    int firstYear = version.plan().firstYear();
    if (loan.loan().start() == LoanStart.STANDING && year != firstYear) {
      violations.add(
          new Violation(at + ".year", "a standing loan stands in the first year, " + firstYear));
    } else if (!version.investmentYears().contains(year)) {
      violations.add(
          new Violation(at + ".year", year + " is not among " + version.investmentYears()));
    }
    Integer lastYear = RepaymentBody.of(loan.loan().repayment()).lastYear();
    if (lastYear != null && lastYear < loan.loan().firstInstalment()) {
      violations.add(
          new Violation(
              at + ".repayment.lastYear",
              "must not be before the first instalment, " + loan.loan().firstInstalment()));
    }
  }
}
