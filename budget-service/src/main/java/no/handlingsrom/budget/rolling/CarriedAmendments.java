package no.handlingsrom.budget.rolling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import no.handlingsrom.budget.amendment.PostedAmendment;
import no.handlingsrom.budget.lineage.Lineage;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.kit.ledger.LedgerHead;

/** Which amendments a ledger of a later plan has taken up, so that none is taken up twice. */
@ApplicationScoped
class CarriedAmendments {

  private final EntityManager entityManager;

  CarriedAmendments(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /**
   * Notes what a change took up.
   *
   * @param amended the version that holds the amendments
   */
  void add(LedgerHead change, VersionKey amended, List<PostedAmendment> amendments) {
    entityManager
        .createNativeQuery(
            """
            insert into carried_amendment (municipality, ledger, source_plan, amendment, sequence)
            select :municipality, :ledger, :plan, carried.id, :sequence
            from unnest(cast(:ids as text[])) as carried (id)
            """)
        .setParameter("municipality", change.key().municipality())
        .setParameter("ledger", change.key().ledger())
        .setParameter("plan", amended.plan())
        .setParameter("ids", amendments.stream().map(PostedAmendment::id).toArray(String[]::new))
        .setParameter("sequence", change.sequence())
        .executeUpdate();
  }

  /** The change, as {@code ledger@number}, by which a lineage took up an amendment of a plan. */
  @SuppressWarnings("unchecked") // what a native query is declared to give
  Optional<String> find(Lineage lineage, String plan, String amendment) {
    List<String> found =
        entityManager
            .createNativeQuery(
                """
                select carried.ledger || '@' || carried.sequence
                from unnest(cast(:ledgers as text[]), cast(:upTo as bigint[])) as part (ledger, up_to)
                join carried_amendment carried
                  on carried.municipality = :municipality and carried.ledger = part.ledger
                 and carried.sequence <= part.up_to
                where carried.source_plan = :plan and carried.amendment = :amendment
                """,
                String.class)
            .setParameter(
                "ledgers",
                lineage.parts().stream().map(Lineage.Part::ledger).toArray(String[]::new))
            .setParameter(
                "upTo", lineage.parts().stream().map(Lineage.Part::upTo).toArray(Long[]::new))
            .setParameter("municipality", lineage.municipality())
            .setParameter("plan", plan)
            .setParameter("amendment", amendment)
            .getResultList();
    return found.stream().findFirst();
  }
}
