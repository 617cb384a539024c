package no.handlingsrom.http.position;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import no.handlingsrom.http.problem.ProblemException;

/**
 * The moment whose knowledge a read asks for: what was recorded up to and at this instant.
 *
 * @param instant never in the future; the ledger that is read refuses it otherwise
 */
public record AsOf(Instant instant) {

  /** The name of the query parameter. */
  public static final String PARAMETER = "asOf";

  /**
   * Reads {@code 2023-10-24T08:00:00Z}, with the offset of any zone.
   *
   * @param text the parameter; {@code null} asks for what holds now
   * @throws ProblemException malformed, naming the parameter
   */
  public static Optional<AsOf> parse(String text) {
    if (text == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(new AsOf(OffsetDateTime.parse(text).toInstant()));
    } catch (DateTimeParseException e) {
      throw ProblemException.malformed(PARAMETER, "must be an instant like 2023-10-24T08:00:00Z");
    }
  }
}
