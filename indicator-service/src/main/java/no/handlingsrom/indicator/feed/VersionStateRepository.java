package no.handlingsrom.indicator.feed;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.contracts.budget.BudgetState;
import no.handlingsrom.contracts.investment.InvestmentState;

/** The newest states of the plan versions of all municipalities. */
@ApplicationScoped
class VersionStateRepository
    implements PanacheRepositoryBase<VersionStateRow, VersionStateRow.Key> {

  /** Lets one transaction at a time feed the indicators of a municipality. */
  void lock(String municipality) {
    getEntityManager()
        .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
        .setParameter(1, "self-feeding " + municipality)
        .getSingleResult();
  }

  /** Keeps a state; says whether it is newer than the one kept. */
  boolean keep(BudgetState state) {
    return keep(state.version(), row -> row.keep(state));
  }

  /** Keeps a state; says whether it is newer than the one kept. */
  boolean keep(InvestmentState state) {
    return keep(state.version(), row -> row.keep(state));
  }

  /** Of each plan the version proposed last; none of a plan without a proposed version. */
  Collection<VersionState> lastProposed(String municipality) {
    List<VersionState> proposed =
        list("municipality", municipality).stream()
            .map(VersionStateRow::toDomain)
            .filter(VersionState::isProposed)
            .toList();
    return proposed.stream()
        .collect(
            Collectors.toMap(
                state -> state.version().plan(),
                state -> state,
                BinaryOperator.maxBy(VersionState.BY_PROPOSAL)))
        .values();
  }

  private boolean keep(VersionKey version, Predicate<VersionStateRow> keeping) {
    VersionStateRow row =
        findByIdOptional(VersionStateRow.Key.of(version))
            .orElseGet(() -> VersionStateRow.of(version));
    boolean newer = keeping.test(row);
    persist(row);
    return newer;
  }
}
