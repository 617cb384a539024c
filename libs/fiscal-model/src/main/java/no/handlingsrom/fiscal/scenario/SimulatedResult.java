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

  static SimulatedResult of(FastRule verdict, double[] values, DrawnSteps drawn) {
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
        assessable ? shares(values, drawn) : Map.of());
  }

  private static SortedMap<String, BigDecimal> probabilities(FastRule verdict, double[] values) {
    int[] met = new int[verdict.bands() + 1];
    for (double value : values) {
      met[Double.isNaN(value) ? verdict.bands() : verdict.band(value)]++;
    }
    SortedMap<String, BigDecimal> probabilities = new TreeMap<>();
    for (int band = 0; band < met.length; band++) {
      if (met[band] > 0) {
        String code =
            band < verdict.bands()
                ? verdict.rule().bands().get(band).bandClass().code()
                : RuleResult.NOT_ASSESSABLE;
        probabilities.merge(code, part(met[band], values.length), BigDecimal::add);
      }
    }
    return probabilities;
  }

  private static BigDecimal part(int runs, int all) {
    return BigDecimal.valueOf(runs).divide(BigDecimal.valueOf(all), DECIMALS, RoundingMode.HALF_UP);
  }

  /** The value of the run at a place among all, the nearest one. */
  private static BigDecimal quantile(double[] sorted, double part) {
    return rounded(sorted[(int) Math.round(part * (sorted.length - 1))]);
  }

  private static BigDecimal rounded(double value) {
    return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
  }

  private static Map<Driver, BigDecimal> shares(double[] values, DrawnSteps drawn) {
    Map<Driver, Double> explained = new EnumMap<>(Driver.class);
    drawn.explain(values, explained);
    Map<Driver, BigDecimal> shares = new EnumMap<>(Driver.class);
    explained.forEach((driver, share) -> shares.put(driver, rounded(share)));
    return shares;
  }
}
