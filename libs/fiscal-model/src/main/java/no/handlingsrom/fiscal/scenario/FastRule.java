package no.handlingsrom.fiscal.scenario;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.handlingsrom.fiscal.metric.Term;
import no.handlingsrom.fiscal.rule.Band;
import no.handlingsrom.fiscal.rule.Basis;
import no.handlingsrom.fiscal.rule.FiscalRule;
import no.handlingsrom.fiscal.rule.RuleResult;
import no.handlingsrom.fiscal.scenario.LinearChain.Cell;

/** One verdict of a fiscal rule in doubles; what is not assessable is NaN. */
final class FastRule {

  /** The terms of a year, as places in the figures of a chain. */
  private record Sum(int[] places, double[] factors) {

    static Sum of(List<Term> terms, int year, LinearChain chain) {
      return new Sum(
          terms.stream().mapToInt(term -> chain.place(new Cell(term.metric(), year))).toArray(),
          terms.stream().mapToDouble(term -> term.factor().doubleValue()).toArray());
    }

    double of(double[] figures) {
      double sum = 0;
      for (int i = 0; i < places.length; i++) {
        sum += figures[places[i]] * factors[i];
      }
      return sum;
    }
  }

  private final FiscalRule rule;
  private final RuleResult result;
  private final List<Sum> numerators;
  private final List<Sum> denominators;
  private final double scale;
  private final double[] upperLimits;
  private final boolean[] includesUpper;

  /**
   * @param result a year, or the period, that the rule judges
   * @param chain that holds the figures {@link #cells} names
   */
  FastRule(FiscalRule rule, RuleResult result, LinearChain chain) {
    this.rule = rule;
    this.result = result;
    List<Integer> years = years(rule, result);
    this.numerators = years.stream().map(year -> Sum.of(rule.numerator(), year, chain)).toList();
    this.denominators =
        years.stream().map(year -> Sum.of(rule.denominator(), year, chain)).toList();
    this.scale = StrictMath.pow(10, rule.unit().ratioDigits());
    List<Band> bands = rule.bands();
    this.upperLimits =
        bands.stream()
            .mapToDouble(
                band -> band.to() == null ? Double.POSITIVE_INFINITY : band.to().doubleValue())
            .toArray();
    this.includesUpper = new boolean[bands.size()];
    for (int i = 0; i < includesUpper.length; i++) {
      includesUpper[i] = bands.get(i).to() == null || bands.get(i).toInclusive();
    }
  }

  /** The figures that a verdict rests on. */
  static Stream<Cell> cells(FiscalRule rule, RuleResult result) {
    return years(rule, result).stream()
        .flatMap(
            year ->
                Stream.concat(rule.numerator().stream(), rule.denominator().stream())
                    .map(term -> new Cell(term.metric(), year)));
  }

  private static List<Integer> years(FiscalRule rule, RuleResult result) {
    int first = result.year() == null ? result.from() : result.year();
    int last = result.year() == null ? result.to() : result.year();
    return IntStream.rangeClosed(rule.basis() == Basis.GROWTH ? first - 1 : first, last)
        .boxed()
        .toList();
  }

  FiscalRule rule() {
    return rule;
  }

  /** The verdict without any draw. */
  RuleResult result() {
    return result;
  }

  /** Value in the rule's unit. */
  double value(double[] figures) {
    if (RuleResult.NOT_ASSESSABLE.equals(result.band())) {
      return Double.NaN;
    }
    return switch (rule.basis()) {
      case YEAR, PLAN_PERIOD -> ratio(figures, 0, numerators.size());
      case PERIOD_AVERAGE -> average(figures);
      case GROWTH -> growth(figures);
    };
  }

  private double ratio(double[] figures, int from, int to) {
    double numerator = 0;
    double denominator = 0;
    for (int i = from; i < to; i++) {
      numerator += numerators.get(i).of(figures);
      denominator += denominators.get(i).of(figures);
    }
    if (rule.denominator().isEmpty()) {
      return numerator;
    }
    return denominator > 0 ? numerator / denominator * scale : Double.NaN;
  }

  private double average(double[] figures) {
    double total = 0;
    for (int i = 0; i < numerators.size(); i++) {
      total += ratio(figures, i, i + 1);
    }
    return total / numerators.size();
  }

  private double growth(double[] figures) {
    double numerator = numerators.get(0).of(figures);
    double denominator = denominators.get(0).of(figures);
    return numerator > 0 && denominator > 0
        ? (numerators.get(1).of(figures) / numerator
                - denominators.get(1).of(figures) / denominator)
            * scale
        : Double.NaN;
  }

  int bands() {
    return upperLimits.length;
  }

  /** Place of the band that holds a value, which is a number; bands follow each other upwards. */
  int band(double value) {
    int band = 0;
    while (value > upperLimits[band] || value == upperLimits[band] && !includesUpper[band]) {
      band++;
    }
    return band;
  }
}
