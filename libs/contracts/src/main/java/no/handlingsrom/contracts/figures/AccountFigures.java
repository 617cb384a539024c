package no.handlingsrom.contracts.figures;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import no.handlingsrom.contracts.indicator.ObservationKind;
import no.handlingsrom.contracts.indicator.ObservationValue;
import no.handlingsrom.fiscal.metric.MetricRef;
import no.handlingsrom.fiscal.metric.MetricValue;
import no.handlingsrom.fiscal.metric.MetricValues;
import no.handlingsrom.fiscal.rule.FiscalRule;
import no.handlingsrom.fiscal.rule.RuleEvaluation;
import no.handlingsrom.fiscal.rule.RuleResult;

/**
 * Regnskapstall: the figures of a municipality's account books as rules ask for them; what is
 * missing says why.
 *
 * @param budget metrics of the operating account books by year
 * @param investment metrics of the investment account books by year
 * @param observations what counts as observed in the municipality
 */
public record AccountFigures(
    Map<Integer, Map<String, BigDecimal>> budget,
    Map<Integer, Map<String, BigDecimal>> investment,
    Collection<ObservationValue> observations)
    implements MetricValues {

  /** Years with an account book of either owner, ascending. */
  public SortedSet<Integer> years() {
    SortedSet<Integer> years = new TreeSet<>(budget.keySet());
    years.addAll(investment.keySet());
    return years;
  }

  /** What a rule comes to in the account years it judges, each by itself. */
  public List<RuleResult> judge(FiscalRule rule) {
    return RuleEvaluation.evaluate(rule, this, years().stream().filter(rule::judges).toList())
        .stream()
        .filter(result -> result.year() != null)
        .toList();
  }

  @Override
  public MetricValue valueOf(String metric, int year) {
    return switch (new MetricRef(metric).owner()) {
      case BUDGET -> FigureOrReason.of(budget.get(year), metric);
      case INVESTMENT -> FigureOrReason.of(investment.get(year), metric);
      case INDICATOR ->
          FigureOrReason.of(
              observations.stream().filter(o -> isBooked(o, metric, year)).findFirst());
    };
  }

  private static boolean isBooked(ObservationValue observation, String subject, int year) {
    return observation.kind() == ObservationKind.ACCOUNT
        && observation.year() == year
        && observation.subject().equals(subject);
  }
}
