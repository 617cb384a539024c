package no.handlingsrom.investment.interest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import no.handlingsrom.investment.plan.Snapshot;
import no.handlingsrom.investment.plan.VersionBranched;
import no.handlingsrom.investment.position.PositionTable;
import no.handlingsrom.kit.ledger.LedgerHead;

/** Interest assumptions and limits of all plan versions. */
@ApplicationScoped
public class InterestRepository {

  private final PositionTable<InterestAssumptionRow> assumptions;
  private final PositionTable<InterestPolicyRow> policies;

  InterestRepository(EntityManager entityManager) {
    this.assumptions =
        new PositionTable<>(
            entityManager,
            InterestAssumptionRow.class,
            "interest_assumption",
            "year",
            "rate, fixed_share, fixed_rate, published, basis, source");
    this.policies =
        new PositionTable<>(
            entityManager,
            InterestPolicyRow.class,
            "interest_policy",
            "from_year",
            "least_fixed_share, least_floating_share, source");
  }

  /** The assumptions that count, by year: of each year the last stated. */
  public List<StatedInterest> assumptions(Snapshot snapshot) {
    return assumptions.latest(snapshot.ledger(), snapshot.sequence()).stream()
        .map(InterestAssumptionRow::toDomain)
        .toList();
  }

  /** The limits that count, by the year they hold from. */
  List<StatedPolicy> policies(Snapshot snapshot) {
    return policies.latest(snapshot.ledger(), snapshot.sequence()).stream()
        .map(InterestPolicyRow::toDomain)
        .toList();
  }

  void add(LedgerHead change, List<StatedInterest> stated, List<StatedPolicy> limits) {
    assumptions.add(
        change.key(), change.sequence(), stated.stream().map(InterestAssumptionRow::of).toList());
    policies.add(
        change.key(), change.sequence(), limits.stream().map(InterestPolicyRow::of).toList());
  }

  void copy(@Observes VersionBranched branched) {
    assumptions.copy(branched);
    policies.copy(branched);
  }
}
