package no.handlingsrom.indicator.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.handlingsrom.contracts.Event;
import no.handlingsrom.contracts.indicator.ObservationValue;
import no.handlingsrom.fiscal.rule.FiscalRule;
import no.handlingsrom.indicator.observation.ComputedObservations;
import no.handlingsrom.indicator.observation.ObservationRepository;
import no.handlingsrom.indicator.observation.Subject;
import no.handlingsrom.indicator.rule.FiscalRuleRepository;

/**
 * Judges the account books, and the version of each plan that was proposed last, and publishes what
 * its fed indicators come to wherever that differs from what was computed before. A computed
 * observation is never an input, so nothing feeds on itself.
 */
@ApplicationScoped
@Transactional
class SelfFeeding {

  private final OwnerStates states;
  private final FiscalRuleRepository rules;
  private final ObservationRepository observations;
  private final ComputedObservations computed;

  SelfFeeding(
      OwnerStates states,
      FiscalRuleRepository rules,
      ObservationRepository observations,
      ComputedObservations computed) {
    this.states = states;
    this.rules = rules;
    this.observations = observations;
    this.computed = computed;
  }

  /** Takes a state unless it is known; the last of a version or an account book counts. */
  void take(String municipality, Event state) {
    states.lock(municipality);
    if (states.keep(municipality, state)) {
      feed(municipality);
    }
  }

  /** Judges again, because rules or their inputs may have changed. */
  void again(String municipality) {
    states.lock(municipality);
    feed(municipality);
  }

  private void feed(String municipality) {
    List<FiscalRule> feeding =
        rules.validityPeriods(municipality).stream()
            .filter(rule -> rule.indicator() != null)
            .toList();
    if (!feeding.isEmpty()) {
      List<ObservationValue> inputs = observations.counting(municipality, inputs(feeding));
      ToldStates told = states.of(municipality);
      computed.publish(
          municipality,
          Stream.concat(
                  told.accounts().observations(feeding, inputs),
                  told.lastProposed().stream()
                      .flatMap(version -> version.observations(feeding, inputs)))
              .toList());
    }
  }

  private static Set<String> inputs(List<FiscalRule> rules) {
    return rules.stream()
        .flatMap(FiscalRule::inputs)
        .map(Subject::ofIndicator)
        .collect(Collectors.toUnmodifiableSet());
  }
}
