package no.handlingsrom.budget.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.kit.ledger.LedgerKey;

/** What the amended versions hold beside the budgets that were adopted. */
@ApplicationScoped
public class PostedAmendments {

  private final AmendmentRepository amendments;

  PostedAmendments(AmendmentRepository amendments) {
    this.amendments = amendments;
  }

  /**
   * The amendments that were posted up to a change of an amended version, in their order, in one
   * statement; none for any other version.
   */
  public List<PostedAmendment> of(VersionKey amended, long upTo) {
    if (!amended.takesAmendmentsOnly()) {
      return List.of();
    }
    return amendments
        .getEntityManager()
        .createQuery(
            """
            select a, c.decision from AmendmentRow a, LedgerChangeRow c
            where a.municipality = :municipality and a.plan = :plan and a.status = :posted
              and a.sequence <= :upTo and c.municipality = a.municipality
              and c.ledger = :ledger and c.sequence = a.sequence
            order by a.sequence
            """,
            Object[].class)
        .setParameter("municipality", amended.municipality())
        .setParameter("plan", amended.plan())
        .setParameter("posted", AmendmentStatus.POSTED)
        .setParameter("upTo", upTo)
        .setParameter("ledger", LedgerKey.of(amended).ledger())
        .getResultStream()
        .map(row -> posted((AmendmentRow) row[0], (String) row[1]))
        .toList();
  }

  private PostedAmendment posted(AmendmentRow row, String decision) {
    Amendment amendment = amendments.toDomain(row);
    return new PostedAmendment(
        amendment.id(),
        amendment.title(),
        decision,
        amendment.lasting(),
        row.sequence,
        amendment.entries());
  }

  /**
   * Number of the last posted amendment whose other leg is at investment-service; empty when there
   * is none, and for any version but the amended one.
   */
  public Optional<Long> lastJoint(VersionKey version) {
    return version.takesAmendmentsOnly()
        ? Optional.ofNullable(
            amendments
                .getEntityManager()
                .createQuery(
                    "select max(sequence) from AmendmentRow where municipality = :municipality"
                        + " and plan = :plan and investmentLeg and status = :posted",
                    Long.class)
                .setParameter("municipality", version.municipality())
                .setParameter("plan", version.plan())
                .setParameter("posted", AmendmentStatus.POSTED)
                .getSingleResult())
        : Optional.empty();
  }

  /** Whether one with two legs is on its way, so that nobody knows yet what the version holds. */
  public boolean anyOnItsWay(VersionKey amended) {
    return amendments.anyRunning(amended);
  }
}
