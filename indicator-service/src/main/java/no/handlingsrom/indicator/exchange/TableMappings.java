package no.handlingsrom.indicator.exchange;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.handlingsrom.contracts.indicator.TableMappingDefined;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.Violation;
import no.handlingsrom.indicator.change.IndicatorLedger;
import no.handlingsrom.indicator.indicator.IndicatorRepository;
import no.handlingsrom.kit.ledger.LedgerHead;

/** The mappings of all municipalities; a revision is added, never changed. */
@ApplicationScoped
class TableMappings implements PanacheRepositoryBase<TableMappingRow, TableMappingRow.Key> {

  private static final String NEWEST =
      """
      from TableMappingRow m where m.municipality = ?1
       and not exists (
         select 1 from TableMappingRow n
         where n.municipality = m.municipality and n.code = m.code and n.revision > m.revision)
      """;

  private final IndicatorRepository indicators;
  private final IndicatorLedger ledger;

  TableMappings(IndicatorRepository indicators, IndicatorLedger ledger) {
    this.indicators = indicators;
    this.ledger = ledger;
  }

  /** The newest revisions, by code. */
  List<KeptMapping> all(String municipality) {
    return find(NEWEST + " order by m.code", municipality).stream()
        .map(TableMappingRow::toDomain)
        .toList();
  }

  private Optional<KeptMapping> newest(String municipality, String code) {
    return find(NEWEST + " and m.code = ?2", municipality, code)
        .firstResultOptional()
        .map(TableMappingRow::toDomain);
  }

  /**
   * The newest revision.
   *
   * @throws ProblemException not-found
   */
  KeptMapping get(String municipality, String code) {
    return newest(municipality, code)
        .orElseThrow(() -> ProblemException.notFound("table mapping " + code));
  }

  /**
   * Defines a mapping, or adds a revision to it.
   *
   * @param ifMatch needed when there is one already
   * @throws ProblemException rule-broken naming every cell of an unknown indicator;
   *     precondition-required or precondition-failed
   */
  @Transactional(Transactional.TxType.MANDATORY)
  KeptMapping put(String municipality, String code, TableMapping mapping, String ifMatch) {
    LedgerHead change =
        ledger.record(
            municipality, "table mapping " + code, null, mapping.source(), List.of(mapping));
    Optional<KeptMapping> before = newest(municipality, code);
    before.map(KeptMapping::tag).ifPresent(tag -> tag.requireMatch(ifMatch));
    checkIndicators(municipality, mapping);
    KeptMapping kept =
        new KeptMapping(
            code,
            before.map(KeptMapping::revision).orElse(0) + 1,
            change.sequence(),
            change.time(),
            mapping);
    persistAndFlush(TableMappingRow.of(municipality, kept));
    ledger.announce(
        new TableMappingDefined(
            municipality, change.sequence(), change.time(), code, kept.revision()),
        change);
    return kept;
  }

  private void checkIndicators(String municipality, TableMapping mapping) {
    Set<String> known = indicators.codes(municipality);
    List<Violation> violations = new ArrayList<>();
    for (int i = 0; i < mapping.cells().size(); i++) {
      TableMapping.Cell cell = mapping.cells().get(i);
      if (!known.contains(cell.indicator())) {
        violations.add(
            new Violation("cells[" + i + "].indicator", "no such indicator: " + cell.indicator()));
      }
      if (cell.from() != null && cell.to() != null && cell.to() < cell.from()) {
        violations.add(new Violation("cells[" + i + "].to", "must not be before from"));
      }
    }
    if (!violations.isEmpty()) {
      throw ProblemException.broken(violations);
    }
  }
}
