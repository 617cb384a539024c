package no.handlingsrom.indicator.feed;

import java.util.List;
import java.util.stream.Stream;
import no.handlingsrom.contracts.figures.VersionFigures;
import no.handlingsrom.contracts.indicator.ObservationKind;
import no.handlingsrom.contracts.indicator.ObservationValue;
import no.handlingsrom.contracts.wire.CloudEventRecords;
import no.handlingsrom.fiscal.metric.MetricRef;
import no.handlingsrom.fiscal.metric.Owner;
import no.handlingsrom.fiscal.rule.FiscalRule;
import no.handlingsrom.fiscal.rule.RuleResult;
import no.handlingsrom.indicator.observation.Subject;

/** What a proposed version says of the indicators that rules feed. */
record FedVersion(VersionState state, List<ObservationValue> inputs) {

  /** One for each plan year a rule judges; a result over the period is of no year. */
  Stream<ObservationValue> observations(List<FiscalRule> rules) {
    VersionFigures figures = state.figures(inputs);
    return rules.stream()
        .flatMap(
            rule ->
                figures.judge(rule).stream()
                    .filter(result -> result.year() != null)
                    .map(result -> observation(rule, result)));
  }

  private ObservationValue observation(FiscalRule rule, RuleResult result) {
    return new ObservationValue(
        Subject.ofIndicator(rule.indicator()),
        result.year(),
        ObservationKind.PLAN,
        state.version().plan(),
        result.value(),
        result.value() == null ? result.reason() : null,
        source(rule));
  }

  /** The ids of the events it rests on: the budget's, and the investments' where they are used. */
  private String source(FiscalRule rule) {
    String budget = CloudEventRecords.id(state.budget());
    return uses(rule, Owner.INVESTMENT)
        ? budget + " + " + CloudEventRecords.id(state.investment())
        : budget;
  }

  private static boolean uses(FiscalRule rule, Owner owner) {
    return Stream.concat(rule.numerator().stream(), rule.denominator().stream())
        .anyMatch(term -> new MetricRef(term.metric()).owner() == owner);
  }
}
