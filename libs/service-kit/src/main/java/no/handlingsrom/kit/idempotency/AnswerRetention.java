package no.handlingsrom.kit.idempotency;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Forgets the answers whose requests nobody repeats any more, all in one statement. */
@ApplicationScoped
public class AnswerRetention {

  private final EntityManager entityManager;
  private final IdempotencyConfig config;

  AnswerRetention(EntityManager entityManager, IdempotencyConfig config) {
    this.entityManager = entityManager;
    this.config = config;
  }

  /** Every replica does it; what another has forgotten is not there any more. */
  @Scheduled(every = "1h", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
  @Transactional
  public void forget() {
    entityManager
        .createQuery("delete from IdempotentAnswerRow where answeredAt < :before")
        .setParameter("before", Instant.now().minus(config.retention()))
        .executeUpdate();
  }
}
