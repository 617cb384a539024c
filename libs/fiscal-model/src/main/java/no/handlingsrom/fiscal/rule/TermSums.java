package no.handlingsrom.fiscal.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.metric.MetricValue;
import no.handlingsrom.fiscal.metric.MetricValue.Known;
import no.handlingsrom.fiscal.metric.MetricValue.Missing;
import no.handlingsrom.fiscal.metric.MetricValues;
import no.handlingsrom.fiscal.metric.Term;

/**
 * Adds the terms of a rule over years; one missing value makes the sum missing. What the scope of
 * the rule leaves without figures is not asked for.
 */
record TermSums(Scope scope, MetricValues values) {

  MetricValue of(List<Term> terms, List<Integer> years) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int year : years) {
      for (Term term : terms) {
        MetricValue value = valueOf(term.metric(), year);
        if (value instanceof Missing missing) {
          return new Missing(missing.reasonNaming(term.metric(), year));
        }
        sum = sum.add(((Known) value).amount().multiply(term.factor()));
      }
    }
    return new Known(sum);
  }

  private MetricValue valueOf(String metric, int year) {
    Optional<Labels> unpublished = scope.unpublished(metric);
    return unpublished.isPresent() ? new Missing(unpublished.get()) : values.valueOf(metric, year);
  }
}
