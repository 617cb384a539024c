package no.handlingsrom.indicator.population;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.handlingsrom.contracts.indicator.PopulationPublished;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.Violation;
import no.handlingsrom.indicator.change.IndicatorLedger;
import no.handlingsrom.kit.ledger.LedgerHead;

/** Publishes population and capacity: all of a request, or nothing. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Populations {

  private final PopulationRepository populations;
  private final IndicatorLedger ledger;

  Populations(PopulationRepository populations, IndicatorLedger ledger) {
    this.populations = populations;
    this.ledger = ledger;
  }

  /**
   * Publishes variants, figures and capacities as one change.
   *
   * @throws ProblemException already-exists, or rule-broken naming every unknown variant
   */
  LedgerHead publish(String municipality, PopulationEntries entries) {
    entries.check();
    LedgerHead change =
        ledger.record(municipality, "population published", null, null, List.of(entries));
    Set<String> variants = new HashSet<>();
    populations.variants(municipality).forEach(variant -> variants.add(variant.code()));
    for (int i = 0; i < entries.variants().size(); i++) {
      String code = entries.variants().get(i).code();
      if (!variants.add(code)) {
        throw ProblemException.alreadyExists("variants[" + i + "].code", "variant " + code);
      }
    }
    List<Violation> violations = new ArrayList<>();
    for (int i = 0; i < entries.figures().size(); i++) {
      String variant = entries.figures().get(i).variant();
      if (!variants.contains(variant)) {
        violations.add(new Violation("figures[" + i + "].variant", "does not exist: " + variant));
      }
    }
    if (!violations.isEmpty()) {
      throw ProblemException.broken(violations);
    }
    populations.add(change, entries);
    ledger.announce(
        new PopulationPublished(
            municipality,
            change.sequence(),
            change.time(),
            entries.variants().size(),
            entries.figures().size(),
            entries.capacities().size()),
        change);
    return change;
  }
}
