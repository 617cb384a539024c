package no.handlingsrom.kit.position;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import no.handlingsrom.fiscal.metric.Owner;
import no.handlingsrom.http.position.After;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.ProblemKind;
import no.handlingsrom.http.problem.Violation;

/** Waits until this service stands where a client asks. */
@ApplicationScoped
public class Positions {

  private final PositionConfig config;

  Positions(PositionConfig config) {
    this.config = config;
  }

  /**
   * Returns as soon as the position is reached.
   *
   * @param after what the client asks; owners this service knows nothing of are not waited for
   * @param own the owner whose numbers this service gives out: one that has not been given out yet
   *     is not waited for
   * @param standing looks up where this service stands, per owner it follows; an owner that has not
   *     been heard of yet stands at 0. Called in a transaction of its own, repeatedly.
   * @throws ProblemException position-not-reached, saying where this service stands
   */
  public void await(After after, Owner own, Supplier<Map<Owner, Long>> standing) {
    if (after.isEmpty()) {
      return;
    }
    Instant deadline = Instant.now().plus(config.timeout());
    Map<Owner, Long> reached = QuarkusTransaction.requiringNew().call(standing::get);
    while (!reaches(reached, after)) {
      if (reached.get(own) < after.of(own).orElse(0) || Instant.now().isAfter(deadline)) {
        throw notReached(reached);
      }
      pause(config.interval());
      reached = QuarkusTransaction.requiringNew().call(standing::get);
    }
  }

  private static boolean reaches(Map<Owner, Long> standing, After after) {
    return standing.entrySet().stream()
        .allMatch(entry -> entry.getValue() >= after.of(entry.getKey()).orElse(0));
  }

  private static ProblemException notReached(Map<Owner, Long> reached) {
    return new ProblemException(
        ProblemKind.POSITION_NOT_REACHED,
        "this service stands at " + After.describe(reached),
        List.of(new Violation(After.PARAMETER, "was not reached in time")));
  }

  private static void pause(Duration interval) {
    try {
      Thread.sleep(interval.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for a position", e);
    }
  }
}
