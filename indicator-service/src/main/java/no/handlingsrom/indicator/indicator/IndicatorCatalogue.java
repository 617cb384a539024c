package no.handlingsrom.indicator.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import no.handlingsrom.contracts.indicator.IndicatorDefined;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.indicator.change.IndicatorLedger;
import no.handlingsrom.kit.ledger.LedgerHead;

/** Takes indicators into the catalogue of a municipality. */
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
   * @throws ProblemException already-exists
   */
  DefinedIndicator define(String municipality, Indicator indicator) {
    LedgerHead head =
        ledger.record(
            municipality,
            "indicator " + indicator.code() + " defined",
            null,
            indicator.source(),
            List.of(indicator));
    DefinedIndicator defined = new DefinedIndicator(indicator, head.sequence());
    indicators.add(municipality, defined);
    ledger.announce(
        new IndicatorDefined(municipality, head.sequence(), head.time(), indicator.code()), head);
    return defined;
  }
}
