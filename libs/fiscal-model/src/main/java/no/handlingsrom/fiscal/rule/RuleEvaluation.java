package no.handlingsrom.fiscal.rule;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import no.handlingsrom.fiscal.metric.MetricValues;

/** Vurdering: judges a fiscal rule against the figures of a plan, by the unrounded value. */
public final class RuleEvaluation {

  private final FiscalRule rule;
  private final Measurement measurement;

  private RuleEvaluation(FiscalRule rule, MetricValues values) {
    this.rule = rule;
    this.measurement = new Measurement(rule, new TermSums(rule.scope(), values));
  }

  /**
   * One result for each year; a rule over the plan period adds one for all of them.
   *
   * @param values asked for these years, and for growth also for the year before each
   * @param years in ascending order
   */
  public static List<RuleResult> evaluate(
      FiscalRule rule, MetricValues values, List<Integer> years) {
    RuleEvaluation evaluation = new RuleEvaluation(rule, values);
    return switch (rule.basis()) {
      case YEAR -> evaluation.eachYear(years, evaluation.measurement::sum);
      case GROWTH -> evaluation.eachYear(years, span -> evaluation.measurement.growth(span.year()));
      case PLAN_PERIOD -> evaluation.period(years, evaluation.measurement::sum);
      case PERIOD_AVERAGE -> evaluation.period(years, evaluation.measurement::average);
    };
  }

  private List<RuleResult> eachYear(List<Integer> years, Function<Span, Measured> measure) {
    return years.stream().map(Span::of).map(span -> judge(span, measure.apply(span))).toList();
  }

  private List<RuleResult> period(List<Integer> years, Function<Span, Measured> measure) {
    if (years.isEmpty()) {
      return List.of();
    }
    Span period = Span.of(years);
    return Stream.concat(
            years.stream().map(Span::of).map(span -> show(span, measurement.sum(span))),
            Stream.of(judge(period, measure.apply(period))))
        .toList();
  }

  private RuleResult show(Span span, Measured measured) {
    return measured instanceof Measured.Value value
        ? span.shown(rule, value)
        : span.notAssessable(((Measured.Unknown) measured).reason());
  }

  private RuleResult judge(Span span, Measured measured) {
    return measured instanceof Measured.Value value
        ? judge(span, value)
        : span.notAssessable(((Measured.Unknown) measured).reason());
  }

  private RuleResult judge(Span span, Measured.Value measured) {
    Quotient value = measured.value();
    Band band = rule.bands().stream().filter(candidate -> candidate.holds(value)).findFirst().get();
    return span.judged(
        rule,
        measured,
        band.bandClass(),
        Margin.of(rule, band, value),
        Wording.verdict(rule, band, value));
  }
}
