package no.handlingsrom.investment.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.handlingsrom.http.page.Cursor;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.investment.plan.Snapshot;
import no.handlingsrom.investment.plan.VersionBranched;
import no.handlingsrom.kit.ledger.LedgerKey;

/** The projects of all plan versions as they stand. */
@ApplicationScoped
public class ProjectRepository implements PanacheRepositoryBase<ProjectRow, ProjectRow.Key> {

  private static final String OF_LEDGER = "municipality = ?1 and ledger = ?2";

  private final ProjectRevisions revisions;

  ProjectRepository(ProjectRevisions revisions) {
    this.revisions = revisions;
  }

  /** The projects of a ledger that have one of these ids, by id. */
  public Map<String, Project> byId(LedgerKey ledger, Set<String> ids) {
    return list(OF_LEDGER + " and id in ?3", ledger.municipality(), ledger.ledger(), ids).stream()
        .map(ProjectRow::toDomain)
        .collect(Collectors.toMap(Project::id, Function.identity()));
  }

  /** All projects of a version in order of registration. */
  public List<Project> all(Snapshot snapshot) {
    return rows(snapshot).stream().map(ProjectStateRow::toDomain).toList();
  }

  List<? extends ProjectStateRow> rows(Snapshot snapshot) {
    LedgerKey ledger = snapshot.ledger();
    return snapshot.isNow()
        ? list(OF_LEDGER + " order by position", ledger.municipality(), ledger.ledger())
        : revisions.at(ledger, snapshot.sequence());
  }

  /**
   * The project with an id.
   *
   * @throws ProblemException not-found
   */
  public Project get(LedgerKey ledger, String id) {
    return row(ledger, id).toDomain();
  }

  /**
   * The project with an id as a version has it.
   *
   * @throws ProblemException not-found
   */
  public Project get(Snapshot snapshot, String id) {
    return row(snapshot, id).toDomain();
  }

  ProjectStateRow row(Snapshot snapshot, String id) {
    return snapshot.isNow()
        ? row(snapshot.ledger(), id)
        : rows(snapshot).stream()
            .filter(row -> row.id.equals(id))
            .findFirst()
            .orElseThrow(() -> ProblemException.notFound("project " + id));
  }

  ProjectRow row(LedgerKey ledger, String id) {
    return find(ledger, id).orElseThrow(() -> ProblemException.notFound("project " + id));
  }

  Optional<ProjectRow> find(LedgerKey ledger, String id) {
    return findByIdOptional(ProjectRow.Key.of(ledger, id));
  }

  /** Projects in order of registration, one more than a page has where there are as many. */
  List<? extends ProjectStateRow> page(Snapshot snapshot, Cursor cursor) {
    if (!snapshot.isNow()) {
      return rows(snapshot).stream()
          .filter(row -> row.position > cursor.after())
          .limit(Cursor.PAGE_SIZE + 1)
          .toList();
    }
    LedgerKey ledger = snapshot.ledger();
    return find(
            OF_LEDGER + " and position > ?3 order by position",
            ledger.municipality(),
            ledger.ledger(),
            cursor.after())
        .page(0, Cursor.PAGE_SIZE + 1)
        .list();
  }

  /** Adds projects after those there are; the ledger is locked by the caller's transaction. */
  void add(LedgerKey ledger, long sequence, ProjectStep step, List<Project> projects) {
    int last = (int) count(OF_LEDGER, ledger.municipality(), ledger.ledger());
    persist(
        IntStream.range(0, projects.size())
            .mapToObj(i -> ProjectRow.of(ledger, last + i + 1, projects.get(i))));
    keep(ledger, sequence, step, projects);
  }

  /** Takes new states of projects over; the ledger is locked by the caller's transaction. */
  void change(LedgerKey ledger, long sequence, ProjectStep step, List<Project> projects) {
    projects.forEach(project -> row(ledger, project.id()).take(project));
    keep(ledger, sequence, step, projects);
  }

  private void keep(LedgerKey ledger, long sequence, ProjectStep step, List<Project> projects) {
    flush(); // the revisions are copied from these rows, and the caller's entries refer to them
    revisions.keep(ledger, sequence, step, projects.stream().map(Project::id).toList());
  }

  void copy(@Observes VersionBranched branched) {
    getEntityManager()
        .createNativeQuery(
            """
            insert into project (municipality, ledger, id, position, revision, name, aliases, area,
                                 programme_area, line, purpose, self_cost, rolling,
                                 completion_year, gross_cost, source, details, merged_into)
            select municipality, :child, id, position, revision, name, aliases, area,
                   programme_area, line, purpose, self_cost, rolling, completion_year, gross_cost,
                   source, details, merged_into
            from project
            where municipality = :municipality and ledger = :parent
            """)
        .setParameter("municipality", branched.child().key().municipality())
        .setParameter("parent", branched.child().parent().ledger())
        .setParameter("child", branched.child().key().ledger())
        .executeUpdate();
  }
}
