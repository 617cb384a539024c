package no.handlingsrom.investment.interest;

import jakarta.enterprise.context.ApplicationScoped;
import no.handlingsrom.investment.debt.LoanDebt;
import no.handlingsrom.investment.plan.PlanVersion;

/** The interest of the loan debt of all plan versions. */
@ApplicationScoped
public class DebtInterests {

  private final InterestRepository assumptions;

  DebtInterests(InterestRepository assumptions) {
    this.assumptions = assumptions;
  }

  /** The interest of the debt of a version, over its investment years. */
  public DebtInterest of(PlanVersion version, LoanDebt debt) {
    int lastYear = version.plan().firstYear() + version.plan().investmentYears() - 1;
    return new DebtInterest(debt, assumptions.assumptions(version.ledger()), lastYear);
  }
}
