package no.handlingsrom.fiscal.selfcost;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.handlingsrom.fiscal.InvalidModelException;
import no.handlingsrom.fiscal.debt.Interest;

/**
 * Selvkostfond over the years. A deficit is first covered by the oldest surplus, a surplus first
 * covers the oldest deficit; what is left is settled within five years after the year it arose, or
 * reported as overdue.
 */
public final class SelfCostFund {

  private SelfCostFund() {}

  /**
   * @param opening what is not settled when the first year begins: all surpluses, or all deficits
   * @param results one for each year, in order and without a gap
   */
  public static List<FundYear> project(List<FundLayer> opening, List<SelfCostResult> results) {
    checkOpening(opening);
    List<FundLayer> layers =
        opening.stream().sorted(Comparator.comparing(FundLayer::year)).toList();
    List<FundYear> years = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      if (i > 0 && results.get(i).year() != results.get(i - 1).year() + 1) {
        throw new InvalidModelException(
            "results[" + i + "].year", "must be " + (results.get(i - 1).year() + 1));
      }
      FundYear year = year(layers, results.get(i));
      years.add(year);
      layers = year.remaining();
    }
    return List.copyOf(years);
  }

  private static void checkOpening(List<FundLayer> opening) {
    if (opening.stream().anyMatch(layer -> layer.amount().signum() > 0)
        && opening.stream().anyMatch(layer -> layer.amount().signum() < 0)) {
      throw new InvalidModelException(
          "opening", "must be surpluses or deficits: the oldest settle each other");
    }
  }

  private static FundYear year(List<FundLayer> layers, SelfCostResult result) {
    BigDecimal opening = sum(layers);
    BigDecimal interest =
        Interest.onAverageBalance(opening, opening.add(result.amount()), result.ratePercent());
    BigDecimal rest = result.amount().add(interest);
    List<FundLayer> settled = new ArrayList<>();
    List<FundLayer> remaining = new ArrayList<>();
    for (FundLayer layer : layers) {
      BigDecimal part = settles(layer, rest) ? layer.amount().abs().min(rest.abs()) : null;
      if (part == null) {
        keep(remaining, layer);
        continue;
      }
      settled.add(new FundLayer(layer.year(), part));
      BigDecimal signed = rest.signum() < 0 ? part.negate() : part;
      rest = rest.subtract(signed);
      keep(remaining, new FundLayer(layer.year(), layer.amount().add(signed)));
    }
    keep(remaining, new FundLayer(result.year(), rest));
    return new FundYear(
        result.year(),
        opening,
        result.amount(),
        interest,
        sum(remaining),
        List.copyOf(settled),
        List.copyOf(remaining),
        remaining.stream().filter(layer -> layer.isOverdue(result.year())).toList());
  }

  private static boolean settles(FundLayer layer, BigDecimal rest) {
    return layer.amount().signum() * rest.signum() < 0;
  }

  private static void keep(List<FundLayer> layers, FundLayer layer) {
    if (layer.amount().signum() != 0) {
      layers.add(layer);
    }
  }

  private static BigDecimal sum(List<FundLayer> layers) {
    return layers.stream().map(FundLayer::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
