package no.handlingsrom.investment.appropriation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import no.handlingsrom.kit.ledger.LedgerKey;

/** The entries of all ledgers; they are added and read, never changed. */
@ApplicationScoped
public class Appropriations {

  private final EntityManager entityManager;
  private final AppropriationTotals totals;

  Appropriations(EntityManager entityManager, AppropriationTotals totals) {
    this.entityManager = entityManager;
    this.totals = totals;
  }

  /** Adds the entries of a change, and to the totals what they move. */
  public void add(LedgerKey ledger, long sequence, List<Appropriation> entries) {
    entityManager
        .createNativeQuery(
            """
            insert into appropriation_entry (municipality, ledger, sequence, position, year, area,
                                             project, purpose, art, line, amount)
            select :municipality, :ledger, :sequence, entry.position, entry.year, entry.area,
                   entry.project, entry.purpose, entry.art, entry.line, entry.amount
            from unnest(cast(:years as int[]), cast(:areas as text[]), cast(:projects as text[]),
                        cast(:purposes as text[]), cast(:arts as text[]), cast(:lines as text[]),
                        cast(:amounts as numeric[]))
                 with ordinality
                 as entry (year, area, project, purpose, art, line, amount, position)
            """)
        .setParameter("municipality", ledger.municipality())
        .setParameter("ledger", ledger.ledger())
        .setParameter("sequence", sequence)
        .setParameter("years", entries.stream().map(Appropriation::year).toArray(Integer[]::new))
        .setParameter("areas", texts(entries, Appropriation::area))
        .setParameter("projects", texts(entries, Appropriation::project))
        .setParameter("purposes", texts(entries, Appropriation::purpose))
        .setParameter("arts", texts(entries, Appropriation::art))
        .setParameter("lines", texts(entries, Appropriation::line))
        .setParameter(
            "amounts", entries.stream().map(Appropriation::amount).toArray(BigDecimal[]::new))
        .executeUpdate();
    totals.add(ledger, entries);
  }

  private static String[] texts(List<Appropriation> entries, Function<Appropriation, String> text) {
    return entries.stream().map(text).toArray(String[]::new);
  }

  /** The entries of a change, in the order they were given. */
  @SuppressWarnings("unchecked") // what a native query is declared to give
  public List<Appropriation> of(LedgerKey ledger, long sequence) {
    return entityManager
        .createNativeQuery(
            """
            select year, area, project, purpose, art, line, amount from appropriation_entry
            where municipality = :municipality and ledger = :ledger and sequence = :sequence
            order by position
            """,
            Appropriation.class)
        .setParameter("municipality", ledger.municipality())
        .setParameter("ledger", ledger.ledger())
        .setParameter("sequence", sequence)
        .getResultList();
  }
}
