package no.handlingsrom.budget.rolling;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Prisløft (lønns- og prisjustering): from the prices of one year to those of the next.
 *
 * @param percent by how much prices rise; negative where they fall
 * @param source where the percentage comes from
 */
record PriceLift(BigDecimal percent, String source) {

  private static final BigDecimal ORE = new BigDecimal("0.01");

  /** What is added to a sum, rounded to the øre, half away from zero. */
  BigDecimal of(BigDecimal sum) {
    return exact(sum).setScale(2, RoundingMode.HALF_UP);
  }

  /**
   * What is added to each of several amounts, so that it adds up to what is added to their sum:
   * each is rounded down to the øre, and the øre that are left go one each to the largest
   * remainders, of equal ones to the first.
   *
   * @param amounts NOK with two decimals, of either sign
   */
  List<BigDecimal> ofEach(List<BigDecimal> amounts) {
    List<BigDecimal> exact = amounts.stream().map(this::exact).toList();
    List<BigDecimal> parts =
        new ArrayList<>(exact.stream().map(e -> e.setScale(2, RoundingMode.FLOOR)).toList());
    BigDecimal left = of(sum(amounts)).subtract(sum(parts));
    Set<Integer> rounded = new HashSet<>();
    IntStream.range(0, parts.size())
        .boxed()
        .sorted(Comparator.comparing((Integer i) -> exact.get(i).subtract(parts.get(i))).reversed())
        .limit(left.movePointRight(2).intValueExact())
        .forEach(rounded::add);
    rounded.forEach(i -> parts.set(i, parts.get(i).add(ORE)));
    return parts;
  }

  private BigDecimal exact(BigDecimal amount) {
    return amount.multiply(percent).movePointLeft(2);
  }

  private static BigDecimal sum(List<BigDecimal> amounts) {
    return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
