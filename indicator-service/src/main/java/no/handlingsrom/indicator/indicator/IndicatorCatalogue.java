package no.handlingsrom.indicator.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.handlingsrom.contracts.indicator.IndicatorDefined;
import no.handlingsrom.contracts.indicator.IndicatorRevised;
import no.handlingsrom.contracts.indicator.IndicatorsDefined;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.Violation;
import no.handlingsrom.indicator.change.IndicatorLedger;
import no.handlingsrom.kit.ledger.LedgerHead;

/** Takes indicators into the catalogue of a municipality, and revisions of them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class IndicatorCatalogue {

  private final IndicatorRepository indicators;
  private final IndicatorLedger ledger;

  IndicatorCatalogue(IndicatorRepository indicators, IndicatorLedger ledger) {
    this.indicators = indicators;
    this.ledger = ledger;
  }

  /**
   * Defines an indicator.
   *
   * @throws ProblemException already-exists, or rule-broken naming a link
   */
  DefinedIndicator define(String municipality, Indicator indicator) {
    LedgerHead head = record(municipality, indicator, "defined");
    if (indicators.codes(municipality).contains(indicator.code())) {
      throw ProblemException.alreadyExists("code", "indicator " + indicator.code());
    }
    checkLinks(municipality, List.of(indicator), List.of(""));
    DefinedIndicator defined = DefinedIndicator.first(indicator, head, 0);
    indicators.add(municipality, List.of(defined));
    ledger.announce(
        new IndicatorDefined(municipality, head.sequence(), head.time(), indicator.code()), head);
    return defined;
  }

  /**
   * Defines several indicators, all or none.
   *
   * @return the change that defined them
   * @throws ProblemException already-exists, or rule-broken naming a repeated code or a link
   */
  LedgerHead defineAll(String municipality, List<Indicator> defined) {
    LedgerHead head = ledger.record(municipality, "indicators defined", null, null, defined);
    Set<String> taken = new HashSet<>(indicators.codes(municipality));
    List<DefinedIndicator> first = new ArrayList<>();
    List<String> places = new ArrayList<>();
    for (Indicator indicator : defined) {
      String place = "indicators[" + first.size() + "].";
      if (!taken.add(indicator.code())) {
        throw ProblemException.alreadyExists(place + "code", "indicator " + indicator.code());
      }
      places.add(place);
      first.add(DefinedIndicator.first(indicator, head, first.size()));
    }
    checkLinks(municipality, defined, places);
    indicators.add(municipality, first);
    List<String> codes = defined.stream().map(Indicator::code).toList();
    ledger.announce(new IndicatorsDefined(municipality, head.sequence(), head.time(), codes), head);
    return head;
  }

  /**
   * Adds a definition to an existing indicator.
   *
   * @param ifMatch the entity tag of the definition that is revised
   * @throws ProblemException not-found; precondition-required or precondition-failed; rule-broken
   *     naming a link
   */
  DefinedIndicator revise(String municipality, Indicator indicator, String ifMatch) {
    LedgerHead head = record(municipality, indicator, "revised");
    DefinedIndicator newest = indicators.get(municipality, indicator.code());
    newest.tag().requireMatch(ifMatch);
    DefinedIndicator revised = newest.next(indicator, head);
    checkLinks(municipality, List.of(indicator), List.of(""));
    indicators.addRevision(municipality, revised);
    ledger.announce(
        new IndicatorRevised(
            municipality, head.sequence(), head.time(), indicator.code(), revised.revision()),
        head);
    return revised;
  }

  private LedgerHead record(String municipality, Indicator indicator, String done) {
    return ledger.record(
        municipality,
        "indicator " + indicator.code() + " " + done,
        null,
        indicator.source(),
        List.of(indicator));
  }

  private void checkLinks(String municipality, List<Indicator> changed, List<String> places) {
    ReplacementLinks links = new ReplacementLinks();
    indicators.newest(municipality).forEach(defined -> links.put(defined.indicator()));
    changed.forEach(links::put);
    List<Violation> violations = new ArrayList<>();
    for (int i = 0; i < changed.size(); i++) {
      violations.addAll(links.violations(places.get(i), changed.get(i)));
    }
    if (!violations.isEmpty()) {
      throw ProblemException.broken(violations);
    }
  }
}
