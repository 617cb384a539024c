package no.handlingsrom.investment.loan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import no.handlingsrom.investment.plan.Snapshot;
import no.handlingsrom.investment.plan.VersionBranched;
import no.handlingsrom.investment.position.PositionTable;
import no.handlingsrom.investment.position.Stated;
import no.handlingsrom.kit.ledger.LedgerHead;
import no.handlingsrom.kit.ledger.LedgerKey;

/** The loans of all plan versions. */
@ApplicationScoped
public class LoanRepository {

  private final PositionTable<LoanRow> loans;

  LoanRepository(EntityManager entityManager) {
    this.loans =
        new PositionTable<>(
            entityManager,
            LoanRow.class,
            "loan",
            "loan",
            "name, purpose, loan_class, loan_start, year, principal, repayment, last_year,"
                + " annuity_rate, yearly_instalment, fixed_rate, fixed_until, basis, source");
  }

  /** The loans that count, by id: of each the last stated. */
  public List<RegisteredLoan> latest(Snapshot snapshot) {
    return loans.latest(snapshot.ledger(), snapshot.sequence()).stream()
        .map(LoanRow::toDomain)
        .toList();
  }

  /** Every loan as often as it was stated, in the order of the changes that stated it. */
  public List<Stated<RegisteredLoan>> all(LedgerKey ledger) {
    return loans.all(ledger).stream()
        .map(row -> new Stated<>(row.sequence(), row.toDomain()))
        .toList();
  }

  void add(LedgerHead change, List<RegisteredLoan> stated) {
    loans.add(change.key(), change.sequence(), stated.stream().map(LoanRow::of).toList());
  }

  void copy(@Observes VersionBranched branched) {
    loans.copy(branched);
  }
}
