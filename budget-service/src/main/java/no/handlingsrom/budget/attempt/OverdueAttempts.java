package no.handlingsrom.budget.attempt;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Voids attempts whose deadline has passed. Every replica looks; the version's row lock decides.
 */
@ApplicationScoped
class OverdueAttempts {

  private final Attempts attempts;

  OverdueAttempts(Attempts attempts) {
    this.attempts = attempts;
  }

  @Scheduled(every = "5s", concurrentExecution = ConcurrentExecution.SKIP)
  void end() {
    attempts.overdue().forEach(attempts::voidOverdue);
  }
}
