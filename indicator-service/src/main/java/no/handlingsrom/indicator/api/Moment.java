package no.handlingsrom.indicator.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import no.handlingsrom.http.problem.ProblemException;

/** Reads points in time from query parameters. */
public final class Moment {

  /** Later than everything that is recorded. */
  public static final Instant NEVER_ENDING = Instant.parse("9999-12-31T00:00:00Z");

  private Moment() {}

  /**
   * An instant such as {@code 2023-10-24T08:00:00Z}.
   *
   * @param text {@code null} when the parameter was left out
   * @return {@code null} when it was left out
   * @throws ProblemException malformed, naming the parameter
   */
  public static Instant parse(String parameter, String text) {
    try {
      return text == null ? null : Instant.parse(text);
    } catch (DateTimeParseException e) {
      throw ProblemException.malformed(parameter, "must be an instant like 2023-10-24T08:00:00Z");
    }
  }

  /** An instant, or {@link #NEVER_ENDING} when the parameter was left out. */
  public static Instant parseOrNever(String parameter, String text) {
    Instant instant = parse(parameter, text);
    return instant == null ? NEVER_ENDING : instant;
  }

  /**
   * A day such as {@code 2023-10-24}.
   *
   * @param otherwise the day meant when the parameter was left out
   * @throws ProblemException malformed, naming the parameter
   */
  public static LocalDate parseDay(String parameter, String text, LocalDate otherwise) {
    try {
      return text == null ? otherwise : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw ProblemException.malformed(parameter, "must be a day like 2023-10-24");
    }
  }
}
