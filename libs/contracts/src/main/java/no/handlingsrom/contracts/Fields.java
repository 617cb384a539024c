package no.handlingsrom.contracts;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Checks of event members; each refuses with a {@link MalformedEventException} naming the field.
 */
public final class Fields {

  private static final int AMOUNT_DECIMALS = 2;
  private static final int INTEGER_DIGITS = 16;

  private Fields() {}

  public static <T> T required(T value, String field) {
    if (value == null) {
      throw new MalformedEventException(field, "is missing");
    }
    return value;
  }

  public static String matching(Pattern pattern, String value, String field) {
    if (!pattern.matcher(required(value, field)).matches()) {
      throw new MalformedEventException(field, "must match " + pattern);
    }
    return value;
  }

  public static int notNegative(int value, String field) {
    if (value < 0) {
      throw new MalformedEventException(field, "must be 0 or more, was " + value);
    }
    return value;
  }

  public static long sequence(long value, String field) {
    if (value < 1) {
      throw new MalformedEventException(field, "must be 1 or more, was " + value);
    }
    return value;
  }

  /** A calendar year between 1900 and 2200. */
  public static int year(int value, String field) {
    if (value < 1900 || value > 2200) {
      throw new MalformedEventException(field, "is not a year: " + value);
    }
    return value;
  }

  /**
   * Amounts per year and metric as an immutable, ordered copy.
   *
   * @param years NOK with at most two decimals and sixteen digits before the point, KOSTRA sign
   */
  public static SortedMap<Integer, Map<String, BigDecimal>> amounts(
      Map<Integer, Map<String, BigDecimal>> years, String field) {
    SortedMap<Integer, Map<String, BigDecimal>> copy = new TreeMap<>();
    required(years, field)
        .forEach(
            (year, metrics) -> {
              String at = field + "." + year;
              copy.put(year(required(year, field), at), metrics(metrics, at));
            });
    return Collections.unmodifiableSortedMap(copy);
  }

  /** The amounts of one year by metric, in the same form, as an immutable copy. */
  public static Map<String, BigDecimal> metrics(Map<String, BigDecimal> metrics, String field) {
    required(metrics, field)
        .forEach((metric, amount) -> decimal(amount, AMOUNT_DECIMALS, field + "." + metric));
    return Collections.unmodifiableSortedMap(new TreeMap<>(metrics));
  }

  /** A number with at most so many decimals, and sixteen digits before the point. */
  public static BigDecimal decimal(BigDecimal value, int decimals, String field) {
    if (required(value, field).scale() > decimals) {
      throw new MalformedEventException(field, "has more than " + decimals + " decimals");
    }
    if ((long) value.precision() - value.scale() > INTEGER_DIGITS) {
      throw new MalformedEventException(
          field, "has more than " + INTEGER_DIGITS + " digits before the point");
    }
    return value;
  }
}
