package no.handlingsrom.investment.rolling;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.contracts.budget.VersionRolled;
import no.handlingsrom.http.problem.ProblemException;

/** How the investments of drafts were rolled. */
@ApplicationScoped
class RollingRepository implements PanacheRepositoryBase<RollingRow, RollingRow.Key> {

  /** Notes that a draft is to be rolled. */
  RollingRow add(VersionRolled rolled) {
    RollingRow row = new RollingRow();
    row.municipality = rolled.version().municipality();
    row.plan = rolled.version().plan();
    row.version = rolled.version().version();
    row.sourcePlan = rolled.sourcePlan();
    row.sourceVersion = rolled.sourceVersion();
    row.budgetSequence = rolled.sourceSequence();
    persistAndFlush(row);
    return row;
  }

  /** Those that waited for a version to get to a number of budget-service. */
  List<RollingRow> waitingFor(VersionKey source, long budgetSequence) {
    return list(
        "municipality = ?1 and sourcePlan = ?2 and sourceVersion = ?3 and firstStep is null"
            + " and budgetSequence <= ?4",
        source.municipality(),
        source.plan(),
        source.version(),
        budgetSequence);
  }

  /**
   * How a version was rolled.
   *
   * @throws ProblemException not-found for one that was not
   */
  RollingRow get(VersionKey draft) {
    return findByIdOptional(RollingRow.Key.of(draft))
        .orElseThrow(
            () ->
                ProblemException.notFound(
                    "a rolling into version " + draft.version() + " of plan " + draft.plan()));
  }

  /** Keeps what became of the money of the closed year. */
  void keep(RollingRow row, List<ClosedProject> closed) {
    getEntityManager()
        .createNativeQuery(
            """
            insert into rolling_project (municipality, plan, version, project, revised, spent, carried)
            select :municipality, :plan, :version, closed.*
            from unnest(cast(:projects as text[]), cast(:revised as numeric[]),
                        cast(:spent as numeric[]), cast(:carried as numeric[])) as closed
            """)
        .setParameter("municipality", row.municipality)
        .setParameter("plan", row.plan)
        .setParameter("version", row.version)
        .setParameter(
            "projects", closed.stream().map(ClosedProject::project).toArray(String[]::new))
        .setParameter(
            "revised", closed.stream().map(ClosedProject::revised).toArray(BigDecimal[]::new))
        .setParameter("spent", closed.stream().map(ClosedProject::spent).toArray(BigDecimal[]::new))
        .setParameter(
            "carried", closed.stream().map(ClosedProject::carried).toArray(BigDecimal[]::new))
        .executeUpdate();
  }

  @SuppressWarnings("unchecked") // what a native query is declared to give
  List<ClosedProject> closed(RollingRow row) {
    return getEntityManager()
        .createNativeQuery(
            """
            select project, revised, spent from rolling_project
            where municipality = :municipality and plan = :plan and version = :version
            order by project
            """,
            ClosedProject.class)
        .setParameter("municipality", row.municipality)
        .setParameter("plan", row.plan)
        .setParameter("version", row.version)
        .getResultList();
  }
}
