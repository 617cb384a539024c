package no.handlingsrom.budget.legality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import no.handlingsrom.budget.lineage.Lineage;
import no.handlingsrom.budget.lineage.Lineages;
import no.handlingsrom.kit.ledger.LedgerKey;

/** What versions amount to by account, where their entries have one. */
@ApplicationScoped
class AccountTotals {

  private final EntityManager entityManager;
  private final Lineages lineages;

  AccountTotals(EntityManager entityManager, Lineages lineages) {
    this.entityManager = entityManager;
    this.lineages = lineages;
  }

  /** The accounts of a ledger: its own entries, and those of its parents up to each cut. */
  @SuppressWarnings("unchecked") // what a native query is declared to give
  List<AccountTotal> of(LedgerKey ledger) {
    List<Lineage.Part> parts = lineages.of(ledger, Optional.empty()).parts();
    return entityManager
        .createNativeQuery(
            """
            select entry.year, entry.function, entry.art, sum(entry.amount)
            from unnest(cast(:ledgers as text[]), cast(:upTo as bigint[])) as part (ledger, up_to)
            join operating_entry entry
              on entry.municipality = :municipality and entry.ledger = part.ledger
             and entry.sequence <= part.up_to
            where entry.function is not null and entry.art is not null
            group by entry.year, entry.function, entry.art
            order by entry.year, entry.function, entry.art
            """,
            AccountTotal.class)
        .setParameter("municipality", ledger.municipality())
        .setParameter("ledgers", parts.stream().map(Lineage.Part::ledger).toArray(String[]::new))
        .setParameter("upTo", parts.stream().map(Lineage.Part::upTo).toArray(Long[]::new))
        .getResultList();
  }
}
