package no.handlingsrom.indicator.feed;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.handlingsrom.contracts.Event;
import no.handlingsrom.contracts.budget.AccountBookState;
import no.handlingsrom.contracts.indicator.ObservationKind;
import no.handlingsrom.contracts.indicator.ObservationValue;
import no.handlingsrom.contracts.wire.CloudEventRecords;
import no.handlingsrom.fiscal.metric.MetricRef;
import no.handlingsrom.fiscal.metric.Owner;
import no.handlingsrom.fiscal.rule.FiscalRule;
import no.handlingsrom.fiscal.rule.RuleResult;
import no.handlingsrom.indicator.observation.Subject;

/**
 * What a rule that feeds an indicator came to.
 *
 * @param result of a year
 */
record FedValue(FiscalRule rule, RuleResult result) {

  int year() {
    return result.year();
  }

  ObservationValue planned(VersionState state) {
    return observation(
        ObservationKind.PLAN, state.version().plan(), source(state.budget(), state.investment()));
  }

  /**
   * The value as booked.
   *
   * @param budget {@code null} where nothing is posted of the year
   * @param investment {@code null} where nothing is posted of the year
   */
  ObservationValue booked(
      AccountBookState budget, no.handlingsrom.contracts.investment.AccountBookState investment) {
    return observation(ObservationKind.ACCOUNT, null, source(budget, investment));
  }

  private ObservationValue observation(ObservationKind kind, String plan, String source) {
    return new ObservationValue(
        Subject.ofIndicator(rule.indicator()),
        result.year(),
        kind,
        plan,
        result.value(),
        result.value() == null ? result.reason() : null,
        source);
  }

  /** The ids of the events it rests on: the budget's, and the investments' where they are used. */
  private String source(Event budget, Event investment) {
    return Stream.of(budget, budget == null || usesInvestment() ? investment : null)
        .filter(Objects::nonNull)
        .map(CloudEventRecords::id)
        .collect(Collectors.joining(" + "));
  }

  private boolean usesInvestment() {
    return Stream.concat(rule.numerator().stream(), rule.denominator().stream())
        .anyMatch(term -> new MetricRef(term.metric()).owner() == Owner.INVESTMENT);
  }
}
