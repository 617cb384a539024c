package no.handlingsrom.http.page;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.ToLongFunction;
import no.handlingsrom.http.problem.ProblemException;

/**
 * Where the next page of a list begins; opaque to clients.
 *
 * @param after number of the last item of the page before; 0 asks for the first page
 */
public record Cursor(long after) {

  /** The name of the query parameter. */
  public static final String PARAMETER = "cursor";

  /** The most items a page has. */
  public static final int PAGE_SIZE = 100;

  /**
   * Reads the query parameter.
   *
   * @param text as it was given out; {@code null} asks for the first page
   * @throws ProblemException malformed
   */
  public static Cursor parse(String text) {
    if (text == null) {
      return new Cursor(0);
    }
    try {
      byte[] decoded = Base64.getUrlDecoder().decode(text);
      return new Cursor(Long.parseLong(new String(decoded, StandardCharsets.US_ASCII)));
    } catch (IllegalArgumentException e) {
      throw ProblemException.malformed(PARAMETER, "is not one that was given out");
    }
  }

  /** The items of a page out of one more than a page has, where there are as many. */
  public static <T> List<T> page(List<T> found) {
    return found.subList(0, Math.min(found.size(), PAGE_SIZE));
  }

  /** What asks for the page after the one found; {@code null} when that was the last. */
  public static <T> String next(List<T> found, ToLongFunction<T> number) {
    if (found.size() <= PAGE_SIZE) {
      return null;
    }
    String last = Long.toString(number.applyAsLong(found.get(PAGE_SIZE - 1)));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(last.getBytes(StandardCharsets.US_ASCII));
  }
}
