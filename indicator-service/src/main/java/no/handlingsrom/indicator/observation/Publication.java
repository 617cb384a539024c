package no.handlingsrom.indicator.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.handlingsrom.contracts.indicator.ObservationValue;
import no.handlingsrom.contracts.indicator.ObservationsPublished;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.Violation;
import no.handlingsrom.indicator.change.IndicatorLedger;
import no.handlingsrom.indicator.indicator.IndicatorRepository;
import no.handlingsrom.indicator.rule.FiscalRuleRepository;
import no.handlingsrom.kit.ledger.LedgerHead;

/** Publishes observations: all of a request, or none. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Publication {

  private final ObservationRepository observations;
  private final FiscalRuleRepository rules;
  private final IndicatorRepository indicators;
  private final IndicatorLedger ledger;

  Publication(
      ObservationRepository observations,
      FiscalRuleRepository rules,
      IndicatorRepository indicators,
      IndicatorLedger ledger) {
    this.observations = observations;
    this.rules = rules;
    this.indicators = indicators;
    this.ledger = ledger;
  }

  /**
   * Publishes values as the newest vintage.
   *
   * @return the change that published them; its time is the vintage
   * @throws ProblemException rule-broken, naming every value whose subject does not exist
   */
  LedgerHead publish(String municipality, List<ObservationValue> values) {
    LedgerHead change = ledger.record(municipality, "observations published", null, null, values);
    checkSubjects(municipality, values);
    List<Observation> published = new ArrayList<>();
    for (ObservationValue value : values) {
      published.add(new Observation(value, change.sequence(), published.size(), change.time()));
    }
    observations.add(municipality, published);
    ledger.announce(
        new ObservationsPublished(municipality, change.sequence(), change.time(), values.size()),
        change);
    return change;
  }

  private void checkSubjects(String municipality, List<ObservationValue> values) {
    Set<String> known = new HashSet<>();
    rules.codes(municipality).forEach(code -> known.add(Subject.ofRule(code)));
    indicators.codes(municipality).forEach(code -> known.add(Subject.ofIndicator(code)));
    List<Violation> violations = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      String subject = values.get(i).subject();
      if (!known.contains(subject)) {
        violations.add(
            new Violation(
                "observations[" + i + "].subject", "no such rule or indicator: " + subject));
      }
    }
    if (!violations.isEmpty()) {
      throw ProblemException.broken(violations);
    }
  }
}
