package no.handlingsrom.fiscal.selfcost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gebyrutvikling: how the fee of a household develops. Growth is compounded unrounded. */
public final class FeeDevelopment {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int DECIMALS = 2;

  private FeeDevelopment() {}

  /**
   * The fee year by year.
   *
   * @param years in order and without a gap
   * @param growthPercent growth since the year before, by year; absent: not known
   * @param fees fees that are known by themselves, NOK, by year; they count before growth
   */
  public static List<FeeYear> of(
      List<Integer> years, Map<Integer, BigDecimal> growthPercent, Map<Integer, BigDecimal> fees) {
    List<FeeYear> developed = new ArrayList<>();
    BigDecimal index = HUNDRED;
    BigDecimal fee = null;
    for (int year : years) {
      BigDecimal growth = growthPercent.get(year);
      index = growth == null ? HUNDRED : grown(index, growth);
      fee = fee == null || growth == null ? null : grown(fee, growth);
      fee = fees.getOrDefault(year, fee);
      developed.add(
          new FeeYear(
              year,
              Optional.ofNullable(growth),
              Optional.ofNullable(growth == null ? null : rounded(index)),
              Optional.ofNullable(fee).map(FeeDevelopment::rounded)));
    }
    return List.copyOf(developed);
  }

  /** Gjennomsnittlig økning: the arithmetic mean of yearly growth, percent, six decimals. */
  public static Optional<BigDecimal> meanGrowth(List<BigDecimal> growthPercent) {
    return growthPercent.stream()
        .reduce(BigDecimal::add)
        .map(sum -> sum.divide(BigDecimal.valueOf(growthPercent.size()), 6, RoundingMode.HALF_UP));
  }

  private static BigDecimal grown(BigDecimal value, BigDecimal growthPercent) {
    return value.multiply(HUNDRED.add(growthPercent)).movePointLeft(2);
  }

  private static BigDecimal rounded(BigDecimal value) {
    return value.setScale(DECIMALS, RoundingMode.HALF_UP);
  }
}
