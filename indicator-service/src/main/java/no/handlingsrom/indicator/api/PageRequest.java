package no.handlingsrom.indicator.api;

import java.util.regex.Pattern;
import no.handlingsrom.http.problem.ProblemException;

/**
 * The part of a list that is asked for.
 *
 * @param after the element before the first one wanted
 * @param limit how many elements at most, 1 to {@value #MOST}
 */
public record PageRequest(Cursor after, int limit) {

  /** How many elements an answer holds when the client does not say. */
  public static final String USUAL = "100";

  private static final int MOST = 1000;
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

  /**
   * Reads the parameters {@code cursor} and {@code limit}.
   *
   * @param cursor {@code null} for the beginning
   * @throws ProblemException malformed, naming the parameter
   */
  public static PageRequest parse(String cursor, String limit) {
    int number = NUMBER.matcher(limit).matches() ? Integer.parseInt(limit) : 0;
    if (number < 1 || number > MOST) {
      throw ProblemException.malformed("limit", "must be a number from 1 to " + MOST);
    }
    return new PageRequest(cursor == null ? Cursor.START : Cursor.parse(cursor), number);
  }
}
