package no.handlingsrom.indicator.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.handlingsrom.http.problem.ProblemException;

/**
 * The last element a reader of a list has seen. Lists stand in the order of the changes that made
 * their elements, so a cursor stays good for ever.
 *
 * @param sequence number of the change
 * @param position place within the change, from 0
 */
public record Cursor(long sequence, int position) implements Comparable<Cursor> {

  /** Before the first element of any list. */
  public static final Cursor START = new Cursor(0, 0);

  private static final Comparator<Cursor> ORDER =
      Comparator.comparingLong(Cursor::sequence).thenComparingInt(Cursor::position);
  private static final Pattern TEXT = Pattern.compile("(\\d{1,18})\\.(\\d{1,9})");

  @Override
  public int compareTo(Cursor other) {
    return ORDER.compare(this, other);
  }

  /** What clients get to see. */
  String toText() {
    byte[] plain = (sequence + "." + position).getBytes(StandardCharsets.US_ASCII);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
  }

  /**
   * Reads {@link #toText} back.
   *
   * @throws ProblemException malformed
   */
  static Cursor parse(String text) {
    Matcher plain = TEXT.matcher(decoded(text));
    if (!plain.matches()) {
      throw malformed();
    }
    return new Cursor(Long.parseLong(plain.group(1)), Integer.parseInt(plain.group(2)));
  }

  private static String decoded(String text) {
    try {
      return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
    } catch (IllegalArgumentException e) {
      throw malformed();
    }
  }

  private static ProblemException malformed() {
    return ProblemException.malformed("cursor", "must be the nextCursor of an earlier answer");
  }
}
