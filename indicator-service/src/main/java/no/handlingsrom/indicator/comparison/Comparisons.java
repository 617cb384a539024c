package no.handlingsrom.indicator.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.handlingsrom.contracts.indicator.ComparisonPublished;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.Violation;
import no.handlingsrom.indicator.change.IndicatorLedger;
import no.handlingsrom.kit.ledger.LedgerHead;

/** Publishes what is compared: all of a request, or nothing. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Comparisons {

  private final ComparisonRepository comparisons;
  private final IndicatorLedger ledger;

  Comparisons(ComparisonRepository comparisons, IndicatorLedger ledger) {
    this.comparisons = comparisons;
    this.ledger = ledger;
  }

  /**
   * Publishes units, indicators and values as one change.
   *
   * @throws ProblemException already-exists, or rule-broken naming every reference that leads
   *     nowhere
   */
  LedgerHead publish(String municipality, ComparisonEntries entries) {
    entries.check();
    LedgerHead change =
        ledger.record(municipality, "comparison published", null, null, List.of(entries));
    List<ComparisonUnit> units = comparisons.units(municipality);
    Set<String> unitCodes = new HashSet<>(units.stream().map(ComparisonUnit::code).toList());
    Set<String> indicatorCodes = new HashSet<>(comparisons.codes(municipality));
    for (int i = 0; i < entries.units().size(); i++) {
      add(unitCodes, entries.units().get(i).code(), "units[" + i + "].code");
    }
    for (int i = 0; i < entries.indicators().size(); i++) {
      add(indicatorCodes, entries.indicators().get(i).code(), "indicators[" + i + "].code");
    }
    checkReferences(entries, unitCodes, indicatorCodes);
    long own =
        Stream.concat(units.stream(), entries.units().stream())
            .filter(unit -> unit.kind() == ComparisonUnitKind.OWN)
            .count();
    if (own != 1) {
      throw ProblemException.broken("units", "exactly one unit must be own, there are " + own);
    }
    comparisons.add(change, entries);
    ledger.announce(
        new ComparisonPublished(
            municipality,
            change.sequence(),
            change.time(),
            entries.units().size(),
            entries.indicators().size(),
            entries.values().size()),
        change);
    return change;
  }

  private static void add(Set<String> known, String code, String field) {
    if (!known.add(code)) {
      throw ProblemException.alreadyExists(field, code);
    }
  }

  private static void checkReferences(
      ComparisonEntries entries, Set<String> units, Set<String> indicators) {
    List<Violation> violations = new ArrayList<>();
    for (int i = 0; i < entries.values().size(); i++) {
      ComparedValue value = entries.values().get(i);
      if (!indicators.contains(value.indicator())) {
        violations.add(
            new Violation("values[" + i + "].indicator", "does not exist: " + value.indicator()));
      }
      if (!units.contains(value.unit())) {
        violations.add(new Violation("values[" + i + "].unit", "does not exist: " + value.unit()));
      }
    }
    if (!violations.isEmpty()) {
      throw ProblemException.broken(violations);
    }
  }
}
