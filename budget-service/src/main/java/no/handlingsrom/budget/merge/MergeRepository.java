package no.handlingsrom.budget.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.handlingsrom.budget.lineage.Lineage;
import no.handlingsrom.budget.lineage.Lineages;
import no.handlingsrom.kit.ledger.LedgerHead;
import no.handlingsrom.kit.ledger.LedgerKey;

/** The merges that took place, and where the next one starts from. */
@ApplicationScoped
class MergeRepository {

  private final EntityManager entityManager;
  private final Lineages lineages;

  MergeRepository(EntityManager entityManager, Lineages lineages) {
    this.entityManager = entityManager;
    this.lineages = lineages;
  }

  private record Point(String ledger, long sequence, Instant time) {}

  /**
   * What two sides are compared from: where one was last merged into the other, be it in a parent;
   * else the nearest point that both continue. Empty when they have nothing in common.
   */
  Optional<Lineage> base(Lineage ours, Lineage theirs) {
    Optional<Point> merged =
        Stream.concat(lastMerged(ours, theirs).stream(), lastMerged(theirs, ours).stream())
            .max(Comparator.comparing(Point::time));
    return merged
        .map(
            point ->
                lineages.upTo(new LedgerKey(ours.municipality(), point.ledger()), point.sequence()))
        .or(() -> ours.commonWith(theirs));
  }

  /** The last point of {@code from} that {@code into} has taken in. */
  private Optional<Point> lastMerged(Lineage into, Lineage from) {
    List<?> found =
        entityManager
            .createNativeQuery(
                """
                select merge.source_ledger, merge.source_sequence, change.recorded_at
                from version_merge merge
                join unnest(cast(:intoLedgers as text[]), cast(:intoUpTo as bigint[]))
                     as target (ledger, up_to)
                  on target.ledger = merge.ledger and merge.sequence <= target.up_to
                join unnest(cast(:fromLedgers as text[]), cast(:fromUpTo as bigint[]))
                     as source (ledger, up_to)
                  on source.ledger = merge.source_ledger and merge.source_sequence <= source.up_to
                join ledger_change change
                  on change.municipality = merge.municipality and change.ledger = merge.ledger
                 and change.sequence = merge.sequence
                where merge.municipality = :municipality
                order by change.recorded_at desc limit 1
                """,
                Tuple.class)
            .setParameter("municipality", into.municipality())
            .setParameter("intoLedgers", ledgers(into))
            .setParameter("intoUpTo", upTo(into))
            .setParameter("fromLedgers", ledgers(from))
            .setParameter("fromUpTo", upTo(from))
            .getResultList();
    return found.stream()
        .map(Tuple.class::cast)
        .map(
            row ->
                new Point(
                    row.get(0, String.class), row.get(1, Long.class), row.get(2, Instant.class)))
        .findFirst();
  }

  private static String[] ledgers(Lineage lineage) {
    return lineage.parts().stream().map(Lineage.Part::ledger).toArray(String[]::new);
  }

  private static Long[] upTo(Lineage lineage) {
    return lineage.parts().stream().map(Lineage.Part::upTo).toArray(Long[]::new);
  }

  /** Keeps where a merge came from; its change is recorded already. */
  void add(LedgerHead merged, Lineage source, Lineage base) {
    entityManager
        .createNativeQuery(
            """
            insert into version_merge (municipality, ledger, sequence, source_ledger,
                                       source_sequence, base_ledger, base_sequence)
            values (:municipality, :ledger, :sequence, :sourceLedger, :sourceSequence, :baseLedger,
                    :baseSequence)
            """)
        .setParameter("municipality", merged.key().municipality())
        .setParameter("ledger", merged.key().ledger())
        .setParameter("sequence", merged.sequence())
        .setParameter("sourceLedger", source.tip().ledger())
        .setParameter("sourceSequence", source.tip().upTo())
        .setParameter("baseLedger", base.tip().ledger())
        .setParameter("baseSequence", base.tip().upTo())
        .executeUpdate();
  }
}
