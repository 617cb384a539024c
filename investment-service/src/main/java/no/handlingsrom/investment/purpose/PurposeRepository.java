package no.handlingsrom.investment.purpose;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import no.handlingsrom.http.position.AsOf;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.kit.ledger.Ledgers;

/** The purposes of all municipalities. */
@ApplicationScoped
public class PurposeRepository implements PanacheRepositoryBase<PurposeRow, PurposeRow.Key> {

  private final Ledgers ledgers;

  PurposeRepository(Ledgers ledgers) {
    this.ledgers = ledgers;
  }

  /** The purposes of a municipality; none before the first was added. */
  public Purposes of(String municipality) {
    return of(municipality, Optional.empty());
  }

  /**
   * The purposes of a municipality as they were at an instant; empty for all there are.
   *
   * @throws ProblemException malformed when the instant has not passed yet
   */
  public Purposes of(String municipality, Optional<AsOf> asOf) {
    return new Purposes(rows(municipality, asOf).stream().map(PurposeRow::toDomain).toList());
  }

  List<PurposeRow> rows(String municipality, Optional<AsOf> asOf) {
    if (asOf.isEmpty()) {
      return list("municipality = ?1 order by order, code", municipality);
    }
    ledgers.requirePassed(asOf.get());
    waitForWriter(municipality);
    return list(
        "municipality = ?1 and (recordedAt is null or recordedAt <= ?2) order by order, code",
        municipality,
        asOf.get().instant());
  }

  private void waitForWriter(String municipality) {
    getEntityManager()
        .createNativeQuery(
            "select 1 from investment_purpose_list where municipality = :municipality for share",
            Integer.class)
        .setParameter("municipality", municipality)
        .getResultList();
  }

  /**
   * Takes the next number of the list; holds back other changes to it until the transaction ends.
   */
  long nextSequence(String municipality) {
    return ((Number)
            getEntityManager()
                .createNativeQuery(
                    """
                    insert into investment_purpose_list as l (municipality, sequence)
                    values (:municipality, 1)
                    on conflict (municipality) do update set sequence = l.sequence + 1
                    returning sequence
                    """)
                .setParameter("municipality", municipality)
                .getSingleResult())
        .longValue();
  }
}
