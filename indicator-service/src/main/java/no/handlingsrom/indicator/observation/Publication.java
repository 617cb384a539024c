package no.handlingsrom.indicator.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.handlingsrom.contracts.indicator.ObservationsPublished;
import no.handlingsrom.fiscal.indicator.Scale;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.Violation;
import no.handlingsrom.indicator.change.IndicatorLedger;
import no.handlingsrom.indicator.indicator.IndicatorRepository;
import no.handlingsrom.indicator.rule.FiscalRuleRepository;
import no.handlingsrom.kit.ledger.LedgerHead;

/** Publishes observations: all of a request, or none. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Publication {

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
   * Publishes observations; those without a vintage take the time of the change. What a fiscal rule
   * came to is published whatever the scale says.
   *
   * @return the change that published them
   * @throws ProblemException rule-broken, naming every unknown subject, value outside the scale of
   *     its indicator, vintage that lies in the future, exists or is given twice
   */
  public LedgerHead publish(String municipality, List<Observed> observed, Origin origin) {
    LedgerHead change = ledger.record(municipality, "observations published", null, null, observed);
    List<Observation> published = new ArrayList<>();
    for (Observed one : observed) {
      Observed dated = one.vintage() == null ? one.publishedAt(change.time()) : one;
      published.add(new Observation(dated, change.sequence(), published.size(), change.time()));
    }
    List<Violation> violations = violations(municipality, published, origin);
    if (!violations.isEmpty()) {
      throw ProblemException.broken(violations);
    }
    observations.add(municipality, published);
    ledger.announce(
        new ObservationsPublished(municipality, change.sequence(), change.time(), observed.size()),
        change);
    return change;
  }

  private List<Violation> violations(
      String municipality, List<Observation> published, Origin origin) {
    Map<String, Optional<Scale>> subjects = subjects(municipality);
    Set<Observed.Vintage> recorded = recorded(municipality, published);
    Map<Observed.Vintage, Integer> given = new HashMap<>();
    List<Violation> violations = new ArrayList<>();
    for (Observation observation : published) {
      int index = observation.position();
      Observed observed = observation.observed();
      Optional<Scale> scale = subjects.get(observed.subject());
      if (scale == null) {
        violations.add(
            origin.violation(index, "subject", "no such rule or indicator: " + observed.subject()));
      } else {
        scale
            .filter(limits -> observed.value() != null && !limits.holds(observed.value()))
            .filter(limits -> !observed.isComputed())
            .map(limits -> "is outside the scale " + limits.text() + " of " + observed.subject())
            .ifPresent(reason -> violations.add(origin.violation(index, "value", reason)));
      }
      if (observed.vintage().isAfter(observation.recordedAt())) {
        violations.add(origin.violation(index, "vintage", "must not lie in the future"));
      }
      if (recorded.contains(observed.ofVintage())) {
        violations.add(
            origin.violation(index, "vintage", "is recorded already for this subject and period"));
      }
      Integer first = given.putIfAbsent(observed.ofVintage(), index);
      if (first != null) {
        violations.add(
            origin.violation(
                index,
                "vintage",
                "repeats subject, period, kind, plan and vintage of " + origin.place(first)));
      }
    }
    return violations;
  }

  private Set<Observed.Vintage> recorded(String municipality, List<Observation> published) {
    Set<String> subjects =
        published.stream().map(o -> o.observed().subject()).collect(Collectors.toSet());
    return observations.vintages(municipality, subjects).stream()
        .map(Observed::ofVintage)
        .collect(Collectors.toSet());
  }

  /** Everything that can be observed, indicators with their scales. */
  private Map<String, Optional<Scale>> subjects(String municipality) {
    Map<String, Optional<Scale>> subjects = new HashMap<>();
    rules.codes(municipality).forEach(code -> subjects.put(Subject.ofRule(code), Optional.empty()));
    indicators
        .newest(municipality)
        .forEach(
            defined ->
                subjects.put(
                    Subject.ofIndicator(defined.indicator().code()),
                    Optional.ofNullable(defined.indicator().yardstick().scale())));
    return subjects;
  }
}
