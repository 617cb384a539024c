package no.handlingsrom.investment.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.handlingsrom.http.page.Cursor;
import no.handlingsrom.investment.plan.VersionBranched;
import no.handlingsrom.kit.ledger.LedgerKey;

/** The projects of all plan versions. */
@ApplicationScoped
public class ProjectRepository implements PanacheRepositoryBase<ProjectRow, ProjectRow.Key> {

  private static final String OF_LEDGER = "municipality = ?1 and ledger = ?2";

  /** The projects of a ledger that have one of these ids, by id. */
  public Map<String, Project> byId(LedgerKey ledger, Set<String> ids) {
    return list(OF_LEDGER + " and id in ?3", ledger.municipality(), ledger.ledger(), ids).stream()
        .map(ProjectRow::toDomain)
        .collect(Collectors.toMap(Project::id, Function.identity()));
  }

  /** Projects in order of registration, one more than a page has where there are as many. */
  List<ProjectRow> page(LedgerKey ledger, Cursor cursor) {
    return find(
            OF_LEDGER + " and position > ?3 order by position",
            ledger.municipality(),
            ledger.ledger(),
            cursor.after())
        .page(0, Cursor.PAGE_SIZE + 1)
        .list();
  }

  /** Adds projects after those there are; the ledger is locked by the caller's transaction. */
  void add(LedgerKey ledger, List<Project> projects) {
    int last = (int) count(OF_LEDGER, ledger.municipality(), ledger.ledger());
    persist(
        IntStream.range(0, projects.size())
            .mapToObj(i -> ProjectRow.of(ledger, last + i + 1, projects.get(i))));
    flush(); // the entries that the caller adds refer to these rows
  }

  void copy(@Observes VersionBranched branched) {
    getEntityManager()
        .createNativeQuery(
            """
            insert into project (municipality, ledger, id, position, name, aliases, area,
                                 programme_area, line, purpose, self_cost, rolling,
                                 completion_year, gross_cost, source)
            select municipality, :child, id, position, name, aliases, area, programme_area, line,
                   purpose, self_cost, rolling, completion_year, gross_cost, source
            from project
            where municipality = :municipality and ledger = :parent
            """)
        .setParameter("municipality", branched.child().key().municipality())
        .setParameter("parent", branched.child().parent().ledger())
        .setParameter("child", branched.child().key().ledger())
        .executeUpdate();
  }
}
