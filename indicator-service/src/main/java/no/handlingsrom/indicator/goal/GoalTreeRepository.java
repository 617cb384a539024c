package no.handlingsrom.indicator.goal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.handlingsrom.http.problem.ProblemException;

/** The goal trees of all municipalities; revisions are added, never changed. */
@ApplicationScoped
class GoalTreeRepository
    implements PanacheRepositoryBase<GoalTreeRevisionRow, GoalTreeRevisionRow.Key> {

  private static final String UP_TO =
      " where r.municipality = ?1 and r.plan = ?2 and r.revision <= ?3";

  /** The newest revision of a plan's tree. */
  Optional<Revision> newest(String municipality, String plan) {
    return find("municipality = ?1 and plan = ?2 order by revision desc", municipality, plan)
        .firstResultOptional()
        .map(GoalTreeRevisionRow::toDomain);
  }

  /**
   * The tree of a plan in a revision.
   *
   * @param revision {@code null} for the newest
   * @throws ProblemException not-found
   */
  GoalTree tree(String municipality, String plan, Integer revision) {
    Revision found =
        (revision == null
                ? newest(municipality, plan)
                : findByIdOptional(new GoalTreeRevisionRow.Key(municipality, plan, revision))
                    .map(GoalTreeRevisionRow::toDomain))
            .orElseThrow(() -> ProblemException.notFound("goal tree of " + plan));
    return new GoalTree(found, goals(municipality, found), placements(municipality, found));
  }

  private List<Goal> goals(String municipality, Revision revision) {
    return getEntityManager()
        .createQuery(
            "from GoalRow r"
                + UP_TO
                + " and not exists (select 1 from GoalRow n where n.municipality = r.municipality"
                + "   and n.plan = r.plan and n.level = r.level and n.code = r.code"
                + "   and n.revision > r.revision and n.revision <= ?3)"
                + " order by r.position",
            GoalRow.class)
        .setParameter(1, municipality)
        .setParameter(2, revision.plan())
        .setParameter(3, revision.revision())
        .getResultStream()
        .map(GoalRow::toDomain)
        .toList();
  }

  private List<Placement> placements(String municipality, Revision revision) {
    return getEntityManager()
        .createQuery(
            "from PlacementRow r"
                + UP_TO
                + " and not exists (select 1 from PlacementRow n"
                + "   where n.municipality = r.municipality and n.plan = r.plan"
                + "   and n.indicator = r.indicator"
                + "   and n.revision > r.revision and n.revision <= ?3)"
                + " order by r.revision, r.position",
            PlacementRow.class)
        .setParameter(1, municipality)
        .setParameter(2, revision.plan())
        .setParameter(3, revision.revision())
        .getResultStream()
        .map(PlacementRow::toDomain)
        .toList();
  }

  /** What happened to the indicators of a plan, by revision. */
  Map<Integer, List<Placement>> history(String municipality, String plan) {
    Map<Integer, List<Placement>> history = new TreeMap<>();
    for (Revision revision : revisions(municipality, plan)) {
      history.put(
          revision.revision(),
          getEntityManager()
              .createQuery(
                  "from PlacementRow r where r.municipality = ?1 and r.plan = ?2"
                      + " and r.revision = ?3 order by r.position",
                  PlacementRow.class)
              .setParameter(1, municipality)
              .setParameter(2, plan)
              .setParameter(3, revision.revision())
              .getResultStream()
              .map(PlacementRow::toDomain)
              .toList());
    }
    return history;
  }

  List<Revision> revisions(String municipality, String plan) {
    return find("municipality = ?1 and plan = ?2 order by revision", municipality, plan).stream()
        .map(GoalTreeRevisionRow::toDomain)
        .toList();
  }

  /**
   * Adds a revision.
   *
   * @param goals those it adds or changes, with their positions
   * @param placements what it does to indicators
   */
  void add(
      String municipality,
      Revision revision,
      Map<Integer, Goal> goals,
      List<Placement> placements) {
    persistAndFlush(GoalTreeRevisionRow.of(municipality, revision));
    goals.forEach(
        (position, goal) ->
            getEntityManager().persist(GoalRow.of(municipality, revision, goal, position)));
    for (int i = 0; i < placements.size(); i++) {
      getEntityManager().persist(PlacementRow.of(municipality, revision, placements.get(i), i));
    }
    flush();
  }
}
