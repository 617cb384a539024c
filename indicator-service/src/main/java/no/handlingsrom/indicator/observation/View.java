package no.handlingsrom.indicator.observation;

import java.time.Instant;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.indicator.api.Moment;

/**
 * What a reader wants to see: of several vintages about the same the newest one of its time.
 *
 * @param asOf vintages up to this instant
 * @param recordedBy what was recorded here up to this instant; with both the answer never changes
 */
public record View(Instant asOf, Instant recordedBy) {

  /** What counts now. */
  public static final View NOW = new View(Moment.NEVER_ENDING, Moment.NEVER_ENDING);

  /**
   * Reads the parameters {@code asOf} and {@code recordedBy}, which may be {@code null}.
   *
   * @throws ProblemException malformed, naming the parameter
   */
  public static View parse(String asOf, String recordedBy) {
    return new View(
        Moment.parseOrNever("asOf", asOf), Moment.parseOrNever("recordedBy", recordedBy));
  }
}
