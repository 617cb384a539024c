package no.handlingsrom.indicator.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.handlingsrom.contracts.budget.BudgetState;
import no.handlingsrom.contracts.indicator.ObservationValue;
import no.handlingsrom.contracts.investment.InvestmentState;
import no.handlingsrom.fiscal.rule.FiscalRule;
import no.handlingsrom.indicator.observation.ComputedObservations;
import no.handlingsrom.indicator.observation.ObservationRepository;
import no.handlingsrom.indicator.observation.Subject;
import no.handlingsrom.indicator.rule.FiscalRuleRepository;

/**
 * Judges the version of each plan that was proposed last, and publishes what its fed indicators
 * come to wherever that differs from what was computed before. A computed observation is never an
 * input, so nothing feeds on itself.
 */
@ApplicationScoped
@Transactional
class SelfFeeding {

  private final VersionStateRepository states;
  private final FiscalRuleRepository rules;
  private final ObservationRepository observations;
  private final ComputedObservations computed;

  SelfFeeding(
      VersionStateRepository states,
      FiscalRuleRepository rules,
      ObservationRepository observations,
      ComputedObservations computed) {
    this.states = states;
    this.rules = rules;
    this.observations = observations;
    this.computed = computed;
  }

  /** Takes a state unless it is known; the last of a version counts. */
  void take(BudgetState state) {
    states.lock(state.version().municipality());
    if (states.keep(state)) {
      feed(state.version().municipality());
    }
  }

  /** Takes a state unless it is known; the last of a version counts. */
  void take(InvestmentState state) {
    states.lock(state.version().municipality());
    if (states.keep(state)) {
      feed(state.version().municipality());
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
      computed.publish(
          municipality,
          states.lastProposed(municipality).stream()
              .flatMap(state -> new FedVersion(state, inputs).observations(feeding))
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
