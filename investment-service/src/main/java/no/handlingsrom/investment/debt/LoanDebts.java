package no.handlingsrom.investment.debt;

import jakarta.enterprise.context.ApplicationScoped;
import no.handlingsrom.investment.appropriation.FinancialYears;
import no.handlingsrom.investment.loan.LoanRepository;
import no.handlingsrom.investment.plan.Snapshot;
import no.handlingsrom.kit.ledger.LedgerKey;

/** The loan debt of all plan versions. */
@ApplicationScoped
public class LoanDebts {

  private final DebtRepository debts;
  private final LoanRepository loans;

  LoanDebts(DebtRepository debts, LoanRepository loans) {
    this.debts = debts;
    this.loans = loans;
  }

  /**
   * The loan debt of a version.
   *
   * @param financialYears what the version draws, over all its investment years
   */
  public LoanDebt of(Snapshot snapshot, FinancialYears financialYears) {
    return new LoanDebt(
        debts.latest(snapshot), loans.latest(snapshot), debts.terms(snapshot), financialYears);
  }

  /** The loan debt of a version, change by change. */
  public DebtHistory history(LedgerKey ledger) {
    return new DebtHistory(debts.all(ledger), loans.all(ledger), debts.allTerms(ledger));
  }
}
