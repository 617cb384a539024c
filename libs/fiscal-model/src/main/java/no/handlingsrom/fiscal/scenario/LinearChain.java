package no.handlingsrom.fiscal.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.handlingsrom.fiscal.metric.MetricValue;
import no.handlingsrom.fiscal.metric.MetricValue.Known;
import no.handlingsrom.fiscal.metric.MetricValues;
import no.handlingsrom.fiscal.scenario.ScenarioItem.Path;

/**
 * The chain in doubles. But for the rounding to the øre it is linear in the steps of its drivers,
 * so the figures without draws and what each draw adds to them say all; both come from the exact
 * chain. What is not known is NaN.
 */
final class LinearChain {

  /** Large, so that rounding to the øre hardly shows in the slopes. */
  private static final BigDecimal STEP = BigDecimal.TEN;

  /** A figure a rule asks for. */
  record Cell(String metric, int year) {}

  private final Map<Cell, Integer> cells = new LinkedHashMap<>();
  private final double[] without;
  private final double[][] slopes;

  /**
   * @param course with the items that hold in every run
   */
  LinearChain(Baseline base, Chain chain, Course course, Draws draws, List<Cell> asked) {
    asked.forEach(cell -> cells.putIfAbsent(cell, cells.size()));
    this.without = values(chain.of(course).on(base));
    List<double[]> perDraw = new ArrayList<>();
    for (Draws.Draw draw : draws.all()) {
      TreeMap<Integer, BigDecimal> steps = new TreeMap<>();
      draw.years().forEach(year -> steps.put(year, STEP));
      Course moved = course.with(new Path(draw.of().driver(), steps), base.plan().firstYear());
      double[] with = values(chain.of(moved).on(base));
      for (int i = 0; i < with.length; i++) {
        with[i] = (with[i] - without[i]) / STEP.doubleValue();
      }
      perDraw.add(with);
    }
    this.slopes = perDraw.toArray(double[][]::new);
  }

  private double[] values(MetricValues figures) {
    return cells.keySet().stream()
        .map(cell -> figures.valueOf(cell.metric(), cell.year()))
        .mapToDouble(LinearChain::number)
        .toArray();
  }

  private static double number(MetricValue value) {
    return value instanceof Known known ? known.amount().doubleValue() : Double.NaN;
  }

  /** Place of a figure in what {@link #figures} gives. */
  int place(Cell cell) {
    return cells.get(cell);
  }

  double[] figures(double[] drawn) {
    double[] figures = without.clone();
    for (int draw = 0; draw < drawn.length; draw++) {
      double[] slope = slopes[draw];
      for (int i = 0; i < figures.length; i++) {
        figures[i] += slope[i] * drawn[draw];
      }
    }
    return figures;
  }
}
