package no.handlingsrom.fiscal.debt;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.handlingsrom.fiscal.InvalidModelException;

/**
 * Avskrivning and book value of one class of assets (anleggsmiddelgruppe), straight line. What is
 * there when the first year begins is depreciated over its remaining years, what is invested over
 * the lifetime of the class from the year after. What rounding leaves is in the last year.
 *
 * @param opening book value on 1 January of the first year, NOK, 0 or more
 * @param remainingYears of the opening value; empty for a class that is not depreciated, as land
 * @param lifetimeYears of what is invested; empty for a class that is not depreciated
 */
public record AssetProjection(
    BigDecimal opening, Optional<Integer> remainingYears, Optional<Integer> lifetimeYears) {

  public AssetProjection {
    if (InvalidModelException.require("opening", opening).signum() < 0) {
      throw new InvalidModelException("opening", "must not be negative");
    }
    checkYears("remainingYears", remainingYears);
    checkYears("lifetimeYears", lifetimeYears);
    if (remainingYears.isPresent() != lifetimeYears.isPresent()) {
      throw new InvalidModelException("remainingYears", "must be given where a lifetime is");
    }
  }

  private static void checkYears(String field, Optional<Integer> years) {
    if (years.filter(count -> count < 1).isPresent()) {
      throw new InvalidModelException(field, "must be 1 or more");
    }
  }

  /**
   * The class year by year.
   *
   * @param additions invested by year, 0 or more; a year that is absent has none
   * @param years in order and without a gap
   */
  public List<AssetYear> over(List<Integer> years, Map<Integer, BigDecimal> additions) {
    Years.checkConsecutive(years);
    List<AssetYear> projected = new ArrayList<>();
    BigDecimal balance = opening;
    for (int year : years) {
      BigDecimal added = additions.getOrDefault(year, BigDecimal.ZERO);
      BigDecimal depreciation = depreciation(years.get(0), year, additions);
      BigDecimal closing = balance.add(added).subtract(depreciation);
      projected.add(new AssetYear(year, balance, added, depreciation, closing));
      balance = closing;
    }
    return List.copyOf(projected);
  }

  private BigDecimal depreciation(int firstYear, int year, Map<Integer, BigDecimal> additions) {
    if (lifetimeYears.isEmpty()) {
      return BigDecimal.ZERO;
    }
    BigDecimal depreciation = ofYear(opening, remainingYears.get(), year - firstYear);
    for (Map.Entry<Integer, BigDecimal> addition : additions.entrySet()) {
      depreciation =
          depreciation.add(
              ofYear(addition.getValue(), lifetimeYears.get(), year - addition.getKey() - 1));
    }
    return depreciation;
  }

  /** Depreciation of a cost in a year of its lifetime, the first being 0. */
  private static BigDecimal ofYear(BigDecimal cost, int lifetime, int yearOfLife) {
    if (yearOfLife < 0 || yearOfLife >= lifetime) {
      return BigDecimal.ZERO;
    }
    BigDecimal each = cost.divide(BigDecimal.valueOf(lifetime), Interest.ORE, RoundingMode.DOWN);
    return yearOfLife < lifetime - 1
        ? each
        : cost.subtract(each.multiply(BigDecimal.valueOf(lifetime - 1L)));
  }
}
