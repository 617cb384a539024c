package no.handlingsrom.investment.interest;

import jakarta.enterprise.context.ApplicationScoped;
import no.handlingsrom.contracts.budget.PlanInfo;
import no.handlingsrom.investment.debt.LoanDebt;
import no.handlingsrom.investment.plan.Snapshot;

/** The interest of the loan debt of all plan versions. */
@ApplicationScoped
public class DebtInterests {

  private final InterestRepository assumptions;

  DebtInterests(InterestRepository assumptions) {
    this.assumptions = assumptions;
  }

  /** The interest of the debt of a version, over its investment years. */
  public DebtInterest of(Snapshot snapshot, LoanDebt debt) {
    PlanInfo plan = snapshot.version().plan();
    int lastYear = plan.firstYear() + plan.investmentYears() - 1;
    return new DebtInterest(debt, assumptions.assumptions(snapshot), lastYear);
  }
}
