package no.handlingsrom.budget.rolling;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Optional;
import no.handlingsrom.budget.lineage.Lineage;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.contracts.investment.InvestmentRolled;
import no.handlingsrom.http.problem.ProblemException;

/** How the drafts of all municipalities were rolled. */
@ApplicationScoped
class RollingRepository implements PanacheRepositoryBase<RollingRow, RollingRow.Key> {

  void add(Rolling rolling) {
    persistAndFlush(RollingRow.of(rolling));
  }

  /** Notes that investment-service has followed; a repeated word changes nothing. */
  @Transactional
  void followed(@Observes InvestmentRolled rolled) {
    findByIdOptional(RollingRow.Key.of(rolled.version()))
        .filter(row -> row.investmentSequence == null)
        .ifPresent(row -> row.investmentSequence = rolled.sequence());
  }

  /** How the version that a draft continues was rolled; empty when none of its lineage was. */
  Optional<Rolling> within(Lineage lineage) {
    return find(
            "municipality = ?1 and 'plan/' || plan || '/' || version in ?2",
            lineage.municipality(),
            lineage.parts().stream().map(Lineage.Part::ledger).toList())
        .firstResultOptional()
        .map(RollingRow::toDomain);
  }

  /**
   * How a version was rolled.
   *
   * @throws ProblemException not-found for one that was not
   */
  Rolling get(VersionKey draft) {
    return findByIdOptional(RollingRow.Key.of(draft))
        .map(RollingRow::toDomain)
        .orElseThrow(
            () ->
                ProblemException.notFound(
                    "a rolling into version " + draft.version() + " of plan " + draft.plan()));
  }
}
