package no.handlingsrom.budget.legality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import no.handlingsrom.kit.ledger.LedgerKey;

/** What versions amount to by account, where their entries have one. */
@ApplicationScoped
class AccountTotals {

  private final EntityManager entityManager;

  AccountTotals(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** The accounts of a ledger: its own entries, and those of its parents up to each cut. */
  @SuppressWarnings("unchecked") // what a native query is declared to give
  List<AccountTotal> of(LedgerKey ledger) {
    return entityManager
        .createNativeQuery(
            """
            with recursive line (ledger, upto) as (
              select ledger, last_sequence from ledger
              where municipality = :municipality and ledger = :ledger
              union all
              select child.parent, child.parent_sequence
              from line
              join ledger child on child.municipality = :municipality and child.ledger = line.ledger
              where child.parent is not null)
            select entry.year, entry.function, entry.art, sum(entry.amount)
            from line
            join operating_entry entry
              on entry.municipality = :municipality and entry.ledger = line.ledger
             and entry.sequence <= line.upto
            where entry.function is not null and entry.art is not null
            group by entry.year, entry.function, entry.art
            order by entry.year, entry.function, entry.art
            """,
            AccountTotal.class)
        .setParameter("municipality", ledger.municipality())
        .setParameter("ledger", ledger.ledger())
        .getResultList();
  }
}
