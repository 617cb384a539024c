package no.handlingsrom.investment.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.handlingsrom.kit.ledger.LedgerKey;

/** The states that projects have had; they are added and read, never changed. */
@ApplicationScoped
class ProjectRevisions
    implements PanacheRepositoryBase<ProjectRevisionRow, ProjectRevisionRow.Key> {

  /** Keeps how projects stand now as what a change made of them. */
  void keep(LedgerKey ledger, long sequence, ProjectStep step, List<String> ids) {
    getEntityManager()
        .createNativeQuery(
            """
            insert into project_revision (municipality, ledger, sequence, id, step, revision,
                                          position, name, aliases, area, programme_area, line,
                                          purpose, self_cost, rolling, completion_year, gross_cost,
                                          source, details, merged_into)
            select municipality, ledger, :sequence, id, :step, revision, position, name, aliases,
                   area, programme_area, line, purpose, self_cost, rolling, completion_year,
                   gross_cost, source, details, merged_into
            from project
            where municipality = :municipality and ledger = :ledger
              and id = any (cast(:ids as text[]))
            """)
        .setParameter("municipality", ledger.municipality())
        .setParameter("ledger", ledger.ledger())
        .setParameter("sequence", sequence)
        .setParameter("step", step.name())
        .setParameter("ids", ids.toArray(String[]::new))
        .executeUpdate();
  }

  /**
   * The projects as they stood at a number of a ledger, in order of registration; what the ledger
   * has from its parents counts up to each cut.
   */
  @SuppressWarnings("unchecked") // what a native query is declared to give
  List<ProjectRevisionRow> at(LedgerKey ledger, long sequence) {
    return getEntityManager()
        .createNativeQuery(
            """
            select * from (
              select distinct on (r.id) r.*
              from ledger_lineage(:municipality, :ledger, :sequence) l
              join project_revision r on r.municipality = :municipality and r.ledger = l.ledger
               and r.sequence <= l.last_sequence
              order by r.id, l.depth, r.sequence desc) latest
            order by position
            """,
            ProjectRevisionRow.class)
        .setParameter("municipality", ledger.municipality())
        .setParameter("ledger", ledger.ledger())
        .setParameter("sequence", sequence)
        .getResultList();
  }

  /** Every state of a project that counts in a ledger, oldest first. */
  @SuppressWarnings("unchecked") // what a native query is declared to give
  List<ProjectRevisionRow> of(LedgerKey ledger, long sequence, String id) {
    return getEntityManager()
        .createNativeQuery(
            """
            select r.*
            from ledger_lineage(:municipality, :ledger, :sequence) l
            join project_revision r on r.municipality = :municipality and r.ledger = l.ledger
             and r.sequence <= l.last_sequence and r.id = :id
            order by l.depth desc, r.sequence
            """,
            ProjectRevisionRow.class)
        .setParameter("municipality", ledger.municipality())
        .setParameter("ledger", ledger.ledger())
        .setParameter("sequence", sequence)
        .setParameter("id", id)
        .getResultList();
  }

  /** The change that brought a revision. */
  record Cause(String ledger, long sequence, Instant time, String title, String decision) {}

  /** The changes that brought the revisions of a project, by ledger and number. */
  @SuppressWarnings("unchecked") // what a native query is declared to give
  Map<String, Map<Long, Cause>> causes(LedgerKey ledger, long sequence, String id) {
    List<Cause> causes =
        getEntityManager()
            .createNativeQuery(
                """
                select c.ledger, c.sequence, c.recorded_at, c.title, c.decision
                from ledger_lineage(:municipality, :ledger, :sequence) l
                join project_revision r on r.municipality = :municipality and r.ledger = l.ledger
                 and r.sequence <= l.last_sequence and r.id = :id
                join ledger_change c on c.municipality = r.municipality and c.ledger = r.ledger
                 and c.sequence = r.sequence
                """,
                Cause.class)
            .setParameter("municipality", ledger.municipality())
            .setParameter("ledger", ledger.ledger())
            .setParameter("sequence", sequence)
            .setParameter("id", id)
            .getResultList();
    return causes.stream()
        .collect(
            Collectors.groupingBy(
                Cause::ledger, Collectors.toMap(Cause::sequence, Function.identity())));
  }
}
