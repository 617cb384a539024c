package no.handlingsrom.fiscal.scenario;

import java.util.Map;

/**
 * Trekningene fra alle kjøringer: how far each draw lay from its mean, run by run, and the sum of
 * the squares of that.
 */
record DrawnSteps(Draws draws, double[][] distances, double[] squares) {

  static DrawnSteps of(Draws draws, double[][] drawnByRun) {
    int count = draws.all().size();
    double[][] distances = new double[count][];
    double[] squares = new double[count];
    for (int draw = 0; draw < count; draw++) {
      double[] steps = new double[drawnByRun.length];
      for (int run = 0; run < steps.length; run++) {
        steps[run] = drawnByRun[run][draw];
      }
      distances[draw] = distances(steps);
      squares[draw] = product(distances[draw], distances[draw]);
    }
    return new DrawnSteps(draws, distances, squares);
  }

  /** The square of the correlation of values with each draw, added up by driver. */
  void explain(double[] values, Map<Driver, Double> shares) {
    double[] distance = distances(values);
    double square = product(distance, distance);
    if (square < 1e-18 * values.length) {
      return; // but for what doubles lose, the value does not vary
    }
    for (int draw = 0; draw < squares.length; draw++) {
      if (squares[draw] > 0) {
        double both = product(distance, distances[draw]);
        shares.merge(
            draws.all().get(draw).of().driver(),
            both * both / (square * squares[draw]),
            Double::sum);
      }
    }
  }

  private static double[] distances(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    double mean = sum / values.length;
    double[] distances = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      distances[i] = values[i] - mean;
    }
    return distances;
  }

  private static double product(double[] one, double[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }
}
