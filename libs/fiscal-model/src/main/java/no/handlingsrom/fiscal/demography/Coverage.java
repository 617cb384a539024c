package no.handlingsrom.fiscal.demography;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.handlingsrom.fiscal.InvalidModelException;

/** Dekningsgrad: coverage rates over the years, and the population that a printed rate implies. */
public final class Coverage {

  private static final int RATE_DECIMALS = 1;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Coverage() {}

  /**
   * The rate of each year that has places, by year.
   *
   * @param places by year, 0 or more
   * @param persons by year, 0 or more; a year that is absent is not known
   */
  public static List<CoverageYear> of(Map<Integer, Integer> places, Map<Integer, Integer> persons) {
    List<CoverageYear> years = new ArrayList<>();
    Integer firstPlaces = null;
    Integer firstPersons = null;
    for (Map.Entry<Integer, Integer> entry : new TreeMap<>(places).entrySet()) {
      int there = notNegative("places." + entry.getKey(), entry.getValue());
      Integer of = persons.get(entry.getKey());
      if (of == null || notNegative("persons." + entry.getKey(), of) == 0) {
        years.add(new CoverageYear(entry.getKey(), there, of, null, null));
        continue;
      }
      if (firstPlaces == null) {
        firstPlaces = there;
        firstPersons = of;
      }
      years.add(
          new CoverageYear(
              entry.getKey(),
              there,
              of,
              rate(there, of),
              ceiling((long) firstPlaces * of, firstPersons)));
    }
    return List.copyOf(years);
  }

  /**
   * The inhabitants that a printed rate implies: those with which the unrounded rate is the printed
   * one, as a whole number, half up.
   *
   * @param ratePercent above 0
   */
  public static int impliedPersons(int places, BigDecimal ratePercent) {
    notNegative("places", places);
    if (InvalidModelException.require("ratePercent", ratePercent).signum() <= 0) {
      throw new InvalidModelException("ratePercent", "must be above 0");
    }
    return BigDecimal.valueOf(places)
        .multiply(HUNDRED)
        .divide(ratePercent, 0, RoundingMode.HALF_UP)
        .intValueExact();
  }

  private static BigDecimal rate(int places, int persons) {
    return BigDecimal.valueOf(places)
        .multiply(HUNDRED)
        .divide(BigDecimal.valueOf(persons), RATE_DECIMALS, RoundingMode.HALF_UP);
  }

  private static int ceiling(long numerator, int denominator) {
    BigInteger[] parts =
        BigInteger.valueOf(numerator).divideAndRemainder(BigInteger.valueOf(denominator));
    return parts[0].add(BigInteger.valueOf(parts[1].signum())).intValueExact();
  }

  private static int notNegative(String field, int value) {
    if (value < 0) {
      throw new InvalidModelException(field, "must not be negative");
    }
    return value;
  }
}
