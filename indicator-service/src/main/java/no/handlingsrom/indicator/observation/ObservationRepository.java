package no.handlingsrom.indicator.observation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import no.handlingsrom.contracts.indicator.ObservationValue;
import no.handlingsrom.fiscal.indicator.PeriodKind;
import no.handlingsrom.indicator.api.Cursor;
import no.handlingsrom.indicator.api.Page;
import no.handlingsrom.indicator.api.PageRequest;
import no.handlingsrom.indicator.indicator.IndicatorRepository;

/**
 * The observations of all municipalities; they are added, never changed. Whoever reads them from
 * outside this package gets no value that is too small to be shown.
 */
@ApplicationScoped
public class ObservationRepository
    implements PanacheRepositoryBase<ObservationRow, ObservationRow.Key> {

  private static final String SEEN =
      """
      from ObservationRow o where o.municipality = ?1
       and o.publishedAt <= ?2 and o.recordedAt <= ?3
      """;

  private static final String COUNTS =
      """
       and not exists (
         select 1 from ObservationRow n
         where n.municipality = o.municipality and n.subject = o.subject and n.period = o.period
           and n.kind = o.kind and n.plan is not distinct from o.plan
           and case when n.method = 'computed' then 1 else 0 end
             = case when o.method = 'computed' then 1 else 0 end
           and n.publishedAt > o.publishedAt
           and n.publishedAt <= ?2 and n.recordedAt <= ?3)
      """;

  private static final String ORDER = " order by o.sequence, o.position";

  private final IndicatorRepository indicators;

  ObservationRepository(IndicatorRepository indicators) {
    this.indicators = indicators;
  }

  /**
   * What counts as published of whole years, in the order of subject, year, kind and plan. Nothing
   * computed: that rests on such values and must not come back as one.
   */
  public List<ObservationValue> counting(String municipality, Collection<String> subjects) {
    SmallCells small = smallCells(municipality);
    return years(municipality, subjects)
        .map(small::shown)
        .map(Observation::observed)
        .filter(observed -> !observed.isComputed())
        .map(Observed::toValue)
        .toList();
  }

  /** What counts as computed of whole years, in the same order, small as it may be. */
  List<Observed> computed(String municipality, Collection<String> subjects) {
    return years(municipality, subjects)
        .map(Observation::observed)
        .filter(Observed::isComputed)
        .toList();
  }

  private Stream<Observation> years(String municipality, Collection<String> subjects) {
    return find(
            SEEN
                + " and o.subject in ?4 and o.periodKind = ?5"
                + COUNTS
                + " order by o.subject, o.year, o.kind, o.plan nulls first",
            municipality,
            View.NOW.asOf(),
            View.NOW.recordedBy(),
            subjects,
            PeriodKind.YEAR)
        .stream()
        .map(ObservationRow::toDomain);
  }

  /**
   * What counts in a view, in the order it was recorded.
   *
   * @param subject {@code null} for all subjects
   */
  public List<Observation> counting(String municipality, String subject, View view) {
    return seen(municipality, subject, Vintages.LATEST, view, Cursor.START, Integer.MAX_VALUE);
  }

  /**
   * Observations in the order they were recorded.
   *
   * @param subject {@code null} for all subjects
   */
  Page<Observation> page(
      String municipality, String subject, Vintages vintages, View view, PageRequest request) {
    return Page.of(
        seen(municipality, subject, vintages, view, request.after(), request.limit() + 1),
        request,
        o -> new Cursor(o.sequence(), o.position()));
  }

  private List<Observation> seen(
      String municipality, String subject, Vintages vintages, View view, Cursor after, int most) {
    SmallCells small = smallCells(municipality);
    return find(
            SEEN
                + " and (?4 is null or o.subject = ?4)"
                + " and (o.sequence > ?5"
                + "   or o.sequence = ?5 and o.position > ?6)"
                + (vintages == Vintages.LATEST ? COUNTS : "")
                + ORDER,
            municipality,
            view.asOf(),
            view.recordedBy(),
            subject,
            after.sequence(),
            after.position())
        .range(0, most - 1)
        .stream()
        .map(ObservationRow::toDomain)
        .map(small::shown)
        .toList();
  }

  /** Every vintage of some subjects, small as it may be. */
  List<Observed> vintages(String municipality, Collection<String> subjects) {
    return find("municipality = ?1 and subject in ?2", municipality, subjects).stream()
        .map(row -> row.toDomain().observed())
        .toList();
  }

  void add(String municipality, List<Observation> observations) {
    observations.forEach(o -> persist(ObservationRow.of(municipality, o)));
    flush();
  }

  private SmallCells smallCells(String municipality) {
    return new SmallCells(indicators.smallCellLimits(municipality));
  }
}
