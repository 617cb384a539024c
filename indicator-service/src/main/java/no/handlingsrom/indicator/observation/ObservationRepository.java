package no.handlingsrom.indicator.observation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import no.handlingsrom.contracts.indicator.ObservationValue;
import no.handlingsrom.indicator.api.Cursor;
import no.handlingsrom.indicator.api.Page;
import no.handlingsrom.indicator.api.PageRequest;

/** The observations of all municipalities; they are added, never changed. */
@ApplicationScoped
public class ObservationRepository
    implements PanacheRepositoryBase<ObservationRow, ObservationRow.Key> {

  private static final String COUNTS =
      """
       and not exists (
         select 1 from ObservationRow n
         where n.municipality = o.municipality and n.subject = o.subject and n.year = o.year
           and n.kind = o.kind and n.plan is not distinct from o.plan and n.sequence > o.sequence)
      """;

  /** What counts about the given subjects, in the order of subject, year, kind and plan. */
  public List<ObservationValue> counting(String municipality, Collection<String> subjects) {
    return find(
            "from ObservationRow o where o.municipality = ?1 and o.subject in ?2"
                + COUNTS
                + " order by o.subject, o.year, o.kind, o.plan nulls first",
            municipality,
            subjects)
        .stream()
        .map(row -> row.toDomain().value())
        .toList();
  }

  /**
   * Observations in the order they were published.
   *
   * @param subject {@code null} for all subjects
   */
  Page<Observation> page(
      String municipality, String subject, Vintages vintages, PageRequest request) {
    Cursor after = request.after();
    List<Observation> found =
        find(
                "from ObservationRow o where o.municipality = ?1"
                    + " and (?2 is null or o.subject = ?2)"
                    + " and (o.sequence > ?3 or o.sequence = ?3 and o.position > ?4)"
                    + (vintages == Vintages.LATEST ? COUNTS : "")
                    + " order by o.sequence, o.position",
                municipality,
                subject,
                after.sequence(),
                after.position())
            .range(0, request.limit())
            .stream()
            .map(ObservationRow::toDomain)
            .toList();
    return Page.of(found, request, o -> new Cursor(o.sequence(), o.position()));
  }

  void add(String municipality, List<Observation> observations) {
    observations.forEach(o -> persist(ObservationRow.of(municipality, o)));
    flush();
  }
}
