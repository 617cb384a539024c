package no.handlingsrom.indicator.observation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import no.handlingsrom.contracts.indicator.ObservationValue;
import no.handlingsrom.fiscal.indicator.PeriodKind;
import no.handlingsrom.indicator.api.Cursor;
import no.handlingsrom.indicator.api.Page;
import no.handlingsrom.indicator.api.PageRequest;

/** The observations of all municipalities; they are added, never changed. */
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

  /**
   * What counts as published of whole years, in the order of subject, year, kind and plan. Nothing
   * computed: that rests on such values and must not come back as one.
   */
  public List<ObservationValue> counting(String municipality, Collection<String> subjects) {
    return years(municipality, subjects).stream()
        .filter(observed -> !observed.isComputed())
        .map(Observed::toValue)
        .toList();
  }

  /** What counts as computed of whole years, in the same order. */
  List<ObservationValue> computed(String municipality, Collection<String> subjects) {
    return years(municipality, subjects).stream()
        .filter(Observed::isComputed)
        .map(Observed::toValue)
        .toList();
  }

  private List<Observed> years(String municipality, Collection<String> subjects) {
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
        .map(row -> row.toDomain().observed())
        .toList();
  }

  /**
   * What counts in a view, in the order it was recorded.
   *
   * @param subject {@code null} for all subjects
   */
  public List<Observation> counting(String municipality, String subject, View view) {
    return find(
            SEEN + " and (?4 is null or o.subject = ?4)" + COUNTS + ORDER,
            municipality,
            view.asOf(),
            view.recordedBy(),
            subject)
        .stream()
        .map(ObservationRow::toDomain)
        .toList();
  }

  /**
   * Observations in the order they were recorded.
   *
   * @param subject {@code null} for all subjects
   */
  Page<Observation> page(
      String municipality, String subject, Vintages vintages, View view, PageRequest request) {
    Cursor after = request.after();
    List<Observation> found =
        find(
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
            .range(0, request.limit())
            .stream()
            .map(ObservationRow::toDomain)
            .toList();
    return Page.of(found, request, o -> new Cursor(o.sequence(), o.position()));
  }

  /** Whether there is this vintage of an observation already. */
  boolean holds(String municipality, Observed.Place place, Instant vintage) {
    return count(
            "municipality = ?1 and subject = ?2 and period = ?3 and kind = ?4"
                + " and plan is not distinct from ?5 and publishedAt = ?6",
            municipality,
            place.subject(),
            place.period().code(),
            place.kind(),
            place.plan(),
            vintage)
        > 0;
  }

  void add(String municipality, List<Observation> observations) {
    observations.forEach(o -> persist(ObservationRow.of(municipality, o)));
    flush();
  }
}
