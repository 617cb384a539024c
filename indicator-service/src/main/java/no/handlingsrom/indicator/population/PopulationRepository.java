package no.handlingsrom.indicator.population;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.handlingsrom.indicator.api.Cursor;
import no.handlingsrom.indicator.api.Page;
import no.handlingsrom.indicator.api.PageRequest;
import no.handlingsrom.kit.ledger.LedgerHead;

/** Populations and capacities of all municipalities. */
@ApplicationScoped
class PopulationRepository implements PanacheRepositoryBase<PopulationRow, PopulationRow.Key> {

  private static final String COUNTS =
      """
       and not exists (
         select 1 from PopulationRow n
         where n.municipality = p.municipality and n.variant = p.variant
           and n.fromAge = p.fromAge and n.toAge is not distinct from p.toAge
           and n.year = p.year and n.sequence > p.sequence)
      """;

  List<Variant> variants(String municipality) {
    return getEntityManager()
        .createQuery(
            "from VariantRow where municipality = ?1 order by sequence, position", VariantRow.class)
        .setParameter(1, municipality)
        .getResultStream()
        .map(VariantRow::toDomain)
        .toList();
  }

  /** What counts, in the order it was published. */
  Page<PopulationFigure> page(String municipality, String variant, PageRequest request) {
    Cursor after = request.after();
    List<PopulationRow> found =
        find(
                "from PopulationRow p where p.municipality = ?1"
                    + " and (?2 is null or p.variant = ?2)"
                    + " and (p.sequence > ?3 or p.sequence = ?3 and p.position > ?4)"
                    + COUNTS
                    + " order by p.sequence, p.position",
                municipality,
                variant,
                after.sequence(),
                after.position())
            .range(0, request.limit())
            .list();
    return Page.of(found, request, PopulationRow::place).map(PopulationRow::toDomain);
  }

  /** What counts of an age group, by year. */
  List<PopulationFigure> series(String municipality, String variant, int fromAge, Integer toAge) {
    return find(
            "from PopulationRow p where p.municipality = ?1 and p.variant = ?2"
                + " and p.fromAge = ?3 and p.toAge is not distinct from ?4"
                + COUNTS
                + " order by p.year",
            municipality,
            variant,
            fromAge,
            toAge)
        .stream()
        .map(PopulationRow::toDomain)
        .toList();
  }

  /** What counts of a service, by year. */
  List<CapacityFigure> capacities(String municipality, String service) {
    return getEntityManager()
        .createQuery(
            """
            from CapacityRow c where c.municipality = ?1 and c.service = ?2
              and not exists (
                select 1 from CapacityRow n
                where n.municipality = c.municipality and n.service = c.service
                  and n.year = c.year and n.sequence > c.sequence)
            order by c.year
            """,
            CapacityRow.class)
        .setParameter(1, municipality)
        .setParameter(2, service)
        .getResultStream()
        .map(CapacityRow::toDomain)
        .toList();
  }

  void add(LedgerHead change, PopulationEntries entries) {
    String municipality = change.key().municipality();
    int position = 0;
    for (Variant variant : entries.variants()) {
      getEntityManager()
          .persist(VariantRow.of(municipality, change.sequence(), position++, variant));
    }
    flush(); // figures refer to variants
    for (PopulationFigure figure : entries.figures()) {
      persist(PopulationRow.of(change, position++, figure));
    }
    for (CapacityFigure capacity : entries.capacities()) {
      getEntityManager().persist(CapacityRow.of(change, position++, capacity));
    }
    flush();
  }
}
