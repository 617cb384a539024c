package no.handlingsrom.fiscal.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import no.handlingsrom.fiscal.metric.MetricValue;
import no.handlingsrom.fiscal.metric.MetricValue.Known;
import no.handlingsrom.fiscal.metric.MetricValue.Missing;
import no.handlingsrom.fiscal.metric.MetricValues;

/** Vurdering: judges a fiscal rule against the figures of a plan, by the unrounded value. */
public final class RuleEvaluation {

  private final FiscalRule rule;
  private final TermSums sums;

  private RuleEvaluation(FiscalRule rule, MetricValues values) {
    this.rule = rule;
    this.sums = new TermSums(values);
  }

  /**
   * One result for each year; a rule over the plan period adds one for all of them.
   *
   * @param years in ascending order
   */
  public static List<RuleResult> evaluate(
      FiscalRule rule, MetricValues values, List<Integer> years) {
    RuleEvaluation evaluation = new RuleEvaluation(rule, values);
    boolean yearly = rule.basis() == Basis.YEAR;
    List<RuleResult> results = new ArrayList<>();
    years.forEach(year -> results.add(evaluation.assess(Span.of(year), yearly)));
    if (!yearly && !years.isEmpty()) {
      results.add(evaluation.assess(Span.of(years), true));
    }
    return List.copyOf(results);
  }

  private RuleResult assess(Span span, boolean judged) {
    MetricValue numerator = sums.of(rule.numerator(), span.years());
    if (numerator instanceof Missing missing) {
      return span.notAssessable(missing.reason());
    }
    MetricValue denominator = denominator(span);
    if (denominator instanceof Missing missing) {
      return span.notAssessable(missing.reason());
    }
    Quotient quotient = quotient(((Known) numerator).amount(), ((Known) denominator).amount());
    return judged ? judge(span, quotient) : span.shown(rule, quotient);
  }

  private MetricValue denominator(Span span) {
    if (rule.isLevel()) {
      return new Known(BigDecimal.ONE);
    }
    MetricValue sum = sums.of(rule.denominator(), span.years());
    if (sum instanceof Known known && known.amount().signum() <= 0) {
      return new Missing(Wording.denominatorNotPositive(rule, known.amount(), span));
    }
    return sum;
  }

  private Quotient quotient(BigDecimal numerator, BigDecimal denominator) {
    return rule.isLevel()
        ? Quotient.exactly(numerator)
        : new Quotient(numerator, denominator, rule.unit().ratioDigits());
  }

  private RuleResult judge(Span span, Quotient quotient) {
    Band band =
        rule.bands().stream().filter(candidate -> candidate.holds(quotient)).findFirst().get();
    return span.judged(
        rule,
        quotient,
        band.bandClass(),
        Margin.of(rule.bands(), band, quotient),
        Wording.verdict(rule, band, quotient));
  }
}
