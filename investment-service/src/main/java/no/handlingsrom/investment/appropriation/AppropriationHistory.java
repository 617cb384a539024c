package no.handlingsrom.investment.appropriation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import no.handlingsrom.kit.ledger.LedgerKey;

/**
 * What ledgers amounted to at a number. Adds up their entries and those of their parents up to each
 * cut; what holds now is read from totals.
 */
@ApplicationScoped
public class AppropriationHistory {

  private final EntityManager entityManager;

  AppropriationHistory(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** All that stood in a ledger in some years, by place and in order of the years. */
  @SuppressWarnings("unchecked") // what a native query is declared to give
  public List<Appropriation> at(LedgerKey ledger, long sequence, Collection<Integer> years) {
    return entityManager
        .createNativeQuery(
            """
            select e.year, e.area, e.project, e.purpose, cast(null as text), e.line,
                   cast(sum(e.amount) as numeric(18, 2))
            from ledger_lineage(:municipality, :ledger, :sequence) l
            join appropriation_entry e on e.municipality = :municipality and e.ledger = l.ledger
             and e.sequence <= l.last_sequence
            where e.year = any (cast(:years as int[]))
            group by e.year, e.area, e.project, e.purpose, e.line
            order by e.year
            """,
            Appropriation.class)
        .setParameter("municipality", ledger.municipality())
        .setParameter("ledger", ledger.ledger())
        .setParameter("sequence", sequence)
        .setParameter("years", years.toArray(Integer[]::new))
        .getResultList();
  }

  /** A leaf of an explanation: what one change moved in one place. */
  public record Leaf(
      String ledger,
      long sequence,
      Instant time,
      String title,
      String decision,
      String source,
      String area,
      String project,
      String purpose,
      String line,
      BigDecimal amount) {}

  /** Every change that moved something in a year, up to a number, oldest first. */
  @SuppressWarnings("unchecked") // what a native query is declared to give
  public List<Leaf> leaves(LedgerKey ledger, long sequence, int year) {
    return entityManager
        .createNativeQuery(
            """
            select c.ledger, c.sequence, c.recorded_at, c.title, c.decision, c.source, e.area,
                   e.project, e.purpose, e.line, sum(e.amount)
            from ledger_lineage(:municipality, :ledger, :sequence) l
            join appropriation_entry e on e.municipality = :municipality and e.ledger = l.ledger
             and e.sequence <= l.last_sequence and e.year = :year
            join ledger_change c on c.municipality = e.municipality and c.ledger = e.ledger
             and c.sequence = e.sequence
            group by l.depth, c.ledger, c.sequence, c.recorded_at, c.title, c.decision, c.source,
                     e.area, e.project, e.purpose, e.line
            order by l.depth desc, c.sequence
            """,
            Leaf.class)
        .setParameter("municipality", ledger.municipality())
        .setParameter("ledger", ledger.ledger())
        .setParameter("sequence", sequence)
        .setParameter("year", year)
        .getResultList();
  }

  /** What the first change that gave a project money gave it, up to a number of a ledger. */
  @SuppressWarnings("unchecked") // what a native query is declared to give
  public List<Appropriation> first(LedgerKey ledger, long sequence, String project) {
    return entityManager
        .createNativeQuery(
            """
            with moved as (
              select e.*, rank() over (order by l.depth desc, e.sequence) as place
              from ledger_lineage(:municipality, :ledger, :sequence) l
              join appropriation_entry e on e.municipality = :municipality and e.ledger = l.ledger
               and e.sequence <= l.last_sequence and e.project = :project)
            select year, area, project, purpose, cast(null as text), line,
                   cast(sum(amount) as numeric(18, 2))
            from moved where place = 1
            group by year, area, project, purpose, line order by year
            """,
            Appropriation.class)
        .setParameter("municipality", ledger.municipality())
        .setParameter("ledger", ledger.ledger())
        .setParameter("sequence", sequence)
        .setParameter("project", project)
        .getResultList();
  }
}
