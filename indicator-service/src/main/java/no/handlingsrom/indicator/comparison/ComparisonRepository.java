package no.handlingsrom.indicator.comparison;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.indicator.api.Cursor;
import no.handlingsrom.indicator.api.Page;
import no.handlingsrom.indicator.api.PageRequest;
import no.handlingsrom.kit.ledger.LedgerHead;

/** What municipalities compare. */
@ApplicationScoped
class ComparisonRepository
    implements PanacheRepositoryBase<ComparedIndicatorRow, ComparedIndicatorRow.Key> {

  /** In the order they were added. */
  List<ComparisonUnit> units(String municipality) {
    return getEntityManager()
        .createQuery(
            "from ComparisonUnitRow where municipality = ?1 order by sequence, position",
            ComparisonUnitRow.class)
        .setParameter(1, municipality)
        .getResultStream()
        .map(ComparisonUnitRow::toDomain)
        .toList();
  }

  List<String> codes(String municipality) {
    return list("municipality", municipality).stream().map(row -> row.code).toList();
  }

  /**
   * The indicator with this code.
   *
   * @throws ProblemException not-found
   */
  ComparedIndicator get(String municipality, String code) {
    return findByIdOptional(new ComparedIndicatorRow.Key(code, municipality))
        .map(ComparedIndicatorRow::toDomain)
        .orElseThrow(() -> ProblemException.notFound("compared indicator " + code));
  }

  Page<ComparedIndicator> page(String municipality, PageRequest request) {
    Cursor after = request.after();
    List<ComparedIndicatorRow> found =
        find(
                "municipality = ?1 and (sequence > ?2 or sequence = ?2 and position > ?3)"
                    + " order by sequence, position",
                municipality,
                after.sequence(),
                after.position())
            .range(0, request.limit())
            .list();
    return Page.of(found, request, ComparedIndicatorRow::place).map(ComparedIndicatorRow::toDomain);
  }

  /** The newest value of each unit and year, as far as it may be shown. */
  List<ComparedValue> values(String municipality, ComparedIndicator indicator) {
    return getEntityManager()
        .createQuery(
            """
            from ComparedValueRow v where v.municipality = ?1 and v.indicator = ?2
              and not exists (
                select 1 from ComparedValueRow n
                where n.municipality = v.municipality and n.indicator = v.indicator
                  and n.unit = v.unit and n.year = v.year and n.sequence > v.sequence)
            order by v.year, v.sequence, v.position
            """,
            ComparedValueRow.class)
        .setParameter(1, municipality)
        .setParameter(2, indicator.code())
        .getResultStream()
        .map(ComparedValueRow::toDomain)
        .map(value -> value.shown(indicator.smallCellLimit()))
        .toList();
  }

  void add(LedgerHead change, ComparisonEntries entries) {
    String municipality = change.key().municipality();
    int position = 0;
    for (ComparisonUnit unit : entries.units()) {
      getEntityManager()
          .persist(ComparisonUnitRow.of(municipality, change.sequence(), position++, unit));
    }
    for (ComparedIndicator indicator : entries.indicators()) {
      persist(ComparedIndicatorRow.of(municipality, change.sequence(), position++, indicator));
    }
    flush(); // values refer to both
    for (ComparedValue value : entries.values()) {
      getEntityManager().persist(ComparedValueRow.of(change, position++, value));
    }
    flush();
  }
}
