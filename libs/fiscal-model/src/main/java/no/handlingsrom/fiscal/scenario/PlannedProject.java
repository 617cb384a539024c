package no.handlingsrom.fiscal.scenario;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.handlingsrom.fiscal.InvalidModelException;

/**
 * Investeringsprosjekt as a scenario needs it: what it costs, brings and demands year by year.
 *
 * @param area code of the service area
 * @param selfCost whether fees pay for it (selvkost)
 * @param vatShare the part of the outlay that bears VAT and gives compensation, from 0 to 1
 * @param outlay NOK by year; a year that is absent has none
 * @param earmarked income that follows the project, NOK by year, negative
 * @param runningCost FDV-kostnad by the year from which it is due, NOK a year, a saving negative;
 *     empty: not stated, which is not zero
 * @param assetClass code of the class that depreciation goes by; {@code null} where it is not known
 */
public record PlannedProject(
    String id,
    String name,
    String area,
    boolean selfCost,
    BigDecimal vatShare,
    SortedMap<Integer, BigDecimal> outlay,
    SortedMap<Integer, BigDecimal> earmarked,
    SortedMap<Integer, BigDecimal> runningCost,
    String assetClass) {

  public PlannedProject {
    InvalidModelException.requireText("id", id);
    InvalidModelException.requireText("name", name);
    InvalidModelException.requireText("area", area);
    if (InvalidModelException.require("vatShare", vatShare).signum() < 0
        || vatShare.compareTo(BigDecimal.ONE) > 0) {
      throw new InvalidModelException("vatShare", "must be from 0 to 1");
    }
    outlay = copy("outlay", outlay);
    earmarked = copy("earmarked", earmarked);
    runningCost = copy("runningCost", runningCost);
  }

  private static SortedMap<Integer, BigDecimal> copy(
      String field, SortedMap<Integer, BigDecimal> amounts) {
    return Collections.unmodifiableSortedMap(
        new TreeMap<>(InvalidModelException.require(field, amounts)));
  }

  BigDecimal outlayIn(int year) {
    return outlay.getOrDefault(year, BigDecimal.ZERO);
  }

  BigDecimal earmarkedIn(int year) {
    return earmarked.getOrDefault(year, BigDecimal.ZERO);
  }

  /** The part of the outlay of a year that bears VAT. */
  BigDecimal bearingVatIn(int year) {
    return outlayIn(year).multiply(vatShare);
  }

  /** What it costs to run in a year; nothing before the first year it is due. */
  BigDecimal runningCostIn(int year) {
    SortedMap<Integer, BigDecimal> due = runningCost.headMap(year + 1);
    return due.isEmpty() ? BigDecimal.ZERO : due.get(due.lastKey());
  }

  /** Everything of it, so many years later. */
  PlannedProject postponed(int years) {
    return with(later(outlay, years), later(earmarked, years), later(runningCost, years));
  }

  /** The same years with other amounts, each to the øre. */
  PlannedProject resized(BigDecimal factor) {
    return with(times(outlay, factor), times(earmarked, factor), times(runningCost, factor));
  }

  private PlannedProject with(
      SortedMap<Integer, BigDecimal> newOutlay,
      SortedMap<Integer, BigDecimal> newEarmarked,
      SortedMap<Integer, BigDecimal> newRunningCost) {
    return new PlannedProject(
        id, name, area, selfCost, vatShare, newOutlay, newEarmarked, newRunningCost, assetClass);
  }

  private static SortedMap<Integer, BigDecimal> later(Map<Integer, BigDecimal> amounts, int years) {
    SortedMap<Integer, BigDecimal> shifted = new TreeMap<>();
    amounts.forEach((year, amount) -> shifted.put(year + years, amount));
    return shifted;
  }

  private static SortedMap<Integer, BigDecimal> times(
      Map<Integer, BigDecimal> amounts, BigDecimal factor) {
    SortedMap<Integer, BigDecimal> resized = new TreeMap<>();
    amounts.forEach(
        (year, amount) ->
            resized.put(year, amount.multiply(factor).setScale(2, RoundingMode.HALF_UP)));
    return resized;
  }
}
