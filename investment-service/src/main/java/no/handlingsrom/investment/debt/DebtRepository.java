package no.handlingsrom.investment.debt;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.stream.IntStream;
import no.handlingsrom.investment.plan.VersionBranched;
import no.handlingsrom.kit.ledger.LedgerKey;

/** The debt positions of all plan versions; they are added and read, never changed. */
@ApplicationScoped
class DebtRepository implements PanacheRepositoryBase<DebtPositionRow, DebtPositionRow.Key> {

  /** The positions that count: the last stated of each class, year and item. */
  List<DebtPosition> latest(LedgerKey ledger) {
    return list(
            """
            from DebtPositionRow p where p.municipality = ?1 and p.ledger = ?2
              and p.sequence = (
                select max(q.sequence) from DebtPositionRow q
                where q.municipality = p.municipality and q.ledger = p.ledger
                  and q.loanClass = p.loanClass and q.year = p.year and q.item = p.item)
            order by p.loanClass, p.year, p.item desc
            """,
            ledger.municipality(),
            ledger.ledger())
        .stream()
        .map(DebtPositionRow::toDomain)
        .toList();
  }

  void add(LedgerKey ledger, long sequence, List<DebtPosition> positions) {
    persist(
        IntStream.range(0, positions.size())
            .mapToObj(i -> DebtPositionRow.of(ledger, sequence, i + 1, positions.get(i))));
    flush();
  }

  /** A branch begins with the positions that count in its parent, stated by its first change. */
  void copy(@Observes VersionBranched branched) {
    getEntityManager()
        .createNativeQuery(
            """
            insert into debt_position (municipality, ledger, sequence, position, loan_class, year,
                                       item, amount, basis, source)
            select municipality, :child, :sequence,
                   row_number() over (order by loan_class, year, item), loan_class, year, item,
                   amount, basis, source
            from (select distinct on (loan_class, year, item) *
                  from debt_position
                  where municipality = :municipality and ledger = :parent
                  order by loan_class, year, item, sequence desc) latest
            """)
        .setParameter("municipality", branched.child().key().municipality())
        .setParameter("parent", branched.child().parent().ledger())
        .setParameter("child", branched.child().key().ledger())
        .setParameter("sequence", branched.child().sequence())
        .executeUpdate();
  }
}
