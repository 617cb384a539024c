package no.handlingsrom.fiscal.scenario;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.handlingsrom.fiscal.rule.FiscalRule;
import no.handlingsrom.fiscal.rule.RuleResult;

/**
 * A verdict over all runs.
 *
 * @param without the verdict without any draw
 * @param probabilities by code of the band, or {@link RuleResult#NOT_ASSESSABLE}: the part of the
 *     runs; bands that no run met are absent
 * @param median of the value; {@code null} where a run is not assessable, as the others
 * @param low the value that 5 % of the runs lie below
 * @param high the value that 5 % of the runs lie above
 * @param shares the part of the variance that each driver explains, from 0 to 1: the square of the
 *     correlation between its draw and the value, added up over its draws. Empty where the value
 *     does not vary
 */
public record SimulatedResult(
    FiscalRule rule,
    RuleResult without,
    SortedMap<String, BigDecimal> probabilities,
    BigDecimal median,
    BigDecimal low,
    BigDecimal high,
    Map<Driver, BigDecimal> shares) {

  private static final int DECIMALS = 6;

  static SimulatedResult of(FastRule verdict, double[] values, Draws draws, double[][] drawn) {
    double[] sorted = values.clone();
    Arrays.sort(sorted); // NaN last
    boolean assessable = !Double.isNaN(sorted[sorted.length - 1]);
    return new SimulatedResult(
        verdict.rule(),
        verdict.result(),
        probabilities(verdict, values),
        assessable ? quantile(sorted, 0.5) : null,
        assessable ? quantile(sorted, 0.05) : null,
        assessable ? quantile(sorted, 0.95) : null,
        assessable ? shares(values, draws, drawn) : Map.of());
  }

  private static SortedMap<String, BigDecimal> probabilities(FastRule verdict, double[] values) {
    SortedMap<String, Integer> met = new TreeMap<>();
    for (double value : values) {
      met.merge(verdict.band(value), 1, Integer::sum);
    }
    SortedMap<String, BigDecimal> probabilities = new TreeMap<>();
    met.forEach(
        (band, runs) ->
            probabilities.put(
                band,
                BigDecimal.valueOf(runs)
                    .divide(BigDecimal.valueOf(values.length), DECIMALS, RoundingMode.HALF_UP)));
    return probabilities;
  }

  /** The value of the run at a place among all, the nearest one. */
  private static BigDecimal quantile(double[] sorted, double part) {
    return rounded(sorted[(int) Math.round(part * (sorted.length - 1))]);
  }

  private static BigDecimal rounded(double value) {
    return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
  }

  private static Map<Driver, BigDecimal> shares(double[] values, Draws draws, double[][] drawn) {
    Map<Driver, BigDecimal> shares = new EnumMap<>(Driver.class);
    for (int draw = 0; draw < draws.all().size(); draw++) {
      double squared = squaredCorrelation(values, drawn, draw);
      if (!Double.isNaN(squared)) {
        shares.merge(draws.all().get(draw).of().driver(), rounded(squared), BigDecimal::add);
      }
    }
    return shares;
  }

  private static double squaredCorrelation(double[] values, double[][] drawn, int draw) {
    double meanValue = 0;
    double meanDraw = 0;
    for (int run = 0; run < values.length; run++) {
      meanValue += values[run] / values.length;
      meanDraw += drawn[run][draw] / values.length;
    }
    double both = 0;
    double ofValue = 0;
    double ofDraw = 0;
    for (int run = 0; run < values.length; run++) {
      double value = values[run] - meanValue;
      double step = drawn[run][draw] - meanDraw;
      both += value * step;
      ofValue += value * value;
      ofDraw += step * step;
    }
    return ofValue < 1e-18 * values.length || ofDraw == 0
        ? Double.NaN
        : both * both / (ofValue * ofDraw);
  }
}
