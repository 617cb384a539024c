package no.handlingsrom.budget.fee;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Gebyr: a fee with everything that is stated of it.
 *
 * @param last what was stated last; it says what the fee is
 * @param years what is stated of each year
 */
record Fee(FeeStatement last, SortedMap<Integer, FeeStatement> years) {

  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final int GROWTH_DECIMALS = 2;

  /** Fees in the order in which they were first stated; of a year the last statement counts. */
  static Collection<Fee> of(List<FeeStatement> statements) {
    Map<String, Fee> fees = new LinkedHashMap<>();
    for (FeeStatement statement : statements) {
      Fee before = fees.get(statement.code());
      SortedMap<Integer, FeeStatement> years =
          before == null ? new TreeMap<>() : new TreeMap<>(before.years());
      if (statement.year() != null) {
        years.put(statement.year(), statement);
      }
      fees.put(statement.code(), new Fee(statement, years));
    }
    return fees.values();
  }

  /**
   * Its path: the years that are stated, and for a fee that follows the deflator those of the plan.
   *
   * @param deflator per cent by year; a year about which nothing is assumed is absent
   */
  List<FeeYear> path(Collection<Integer> planYears, Map<Integer, BigDecimal> deflator) {
    boolean follows = last.basis() == FeeBasis.DEFLATOR;
    SortedSet<Integer> all = new TreeSet<>(years.keySet());
    if (follows) {
      all.addAll(planYears);
    }
    List<FeeYear> path = new ArrayList<>();
    BigDecimal before = null;
    Integer yearBefore = null;
    for (int year : all) {
      boolean next = yearBefore != null && yearBefore == year - 1;
      FeeYear told = year(year, next ? before : null, follows ? deflator.get(year) : null);
      path.add(told);
      before = told.level() == null ? told.computedLevel() : told.level();
      yearBefore = year;
    }
    return path;
  }

  private FeeYear year(int year, BigDecimal before, BigDecimal deflator) {
    FeeStatement stated = years.get(year);
    BigDecimal level = stated == null ? null : stated.level();
    BigDecimal growth = deflator == null ? growth(before, level) : deflator;
    return new FeeYear(
        year,
        level,
        stated == null ? null : stated.growthPercent(),
        before == null || deflator == null ? null : lifted(before, deflator),
        growth,
        stated == null ? null : stated.source());
  }

  private static BigDecimal growth(BigDecimal before, BigDecimal level) {
    return before == null || level == null || before.signum() == 0
        ? null
        : level
            .subtract(before)
            .multiply(HUNDRED)
            .divide(before, GROWTH_DECIMALS, RoundingMode.HALF_UP);
  }

  /** A level a year on, rounded to the øre. */
  private static BigDecimal lifted(BigDecimal level, BigDecimal percent) {
    return level.multiply(HUNDRED.add(percent)).divide(HUNDRED, 2, RoundingMode.HALF_UP);
  }
}
