package no.handlingsrom.budget.amendment;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Gives back amendments whose deadline has passed. Every replica looks; the version's row lock
 * decides.
 */
@ApplicationScoped
class OverdueAmendments {

  private final AmendmentPosting posting;

  OverdueAmendments(AmendmentPosting posting) {
    this.posting = posting;
  }

  @Scheduled(every = "5s", concurrentExecution = ConcurrentExecution.SKIP)
  void end() {
    posting.overdue().forEach(row -> posting.voidOverdue(row.version(), row.attempt));
  }
}
