package no.handlingsrom.indicator.state;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.handlingsrom.contracts.indicator.IndicatorState;
import no.handlingsrom.contracts.indicator.ObservationValue;
import no.handlingsrom.fiscal.metric.MetricRef;
import no.handlingsrom.fiscal.rule.FiscalRule;
import no.handlingsrom.indicator.change.IndicatorsMoved;
import no.handlingsrom.indicator.observation.ObservationRepository;
import no.handlingsrom.indicator.observation.Subject;
import no.handlingsrom.indicator.rule.FiscalRuleRepository;
import no.handlingsrom.kit.outbox.Outbox;

/**
 * Publishes the state of a municipality with every change: its rules with the days on which each
 * definition counts, and what counts as observed of the rules and of the indicators they refer to.
 */
@ApplicationScoped
class StatePublisher {

  private final FiscalRuleRepository rules;
  private final ObservationRepository observations;
  private final Outbox outbox;

  StatePublisher(FiscalRuleRepository rules, ObservationRepository observations, Outbox outbox) {
    this.rules = rules;
    this.observations = observations;
    this.outbox = outbox;
  }

  void publish(@Observes IndicatorsMoved moved) {
    String municipality = moved.municipality();
    List<FiscalRule> definitions = rules.validityPeriods(municipality);
    List<ObservationValue> observed = observations.counting(municipality, subjects(definitions));
    outbox.append(
        municipality,
        new IndicatorState(
            municipality, moved.head().sequence(), moved.head().time(), definitions, observed),
        moved.head().time());
  }

  private static Set<String> subjects(List<FiscalRule> definitions) {
    Set<String> subjects = new TreeSet<>();
    for (FiscalRule rule : definitions) {
      subjects.add(Subject.ofRule(rule.code()));
      Stream.concat(rule.numerator().stream(), rule.denominator().stream())
          .flatMap(term -> new MetricRef(term.metric()).indicator().stream())
          .map(Subject::ofIndicator)
          .forEach(subjects::add);
    }
    return subjects;
  }
}
