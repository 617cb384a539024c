package no.handlingsrom.indicator.climate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.indicator.api.Cursor;
import no.handlingsrom.indicator.api.Page;
import no.handlingsrom.indicator.api.PageRequest;
import no.handlingsrom.indicator.goal.GoalNames;

/** The climate budgets of all municipalities. */
@ApplicationScoped
class ClimateRepository implements PanacheRepositoryBase<ClimateFigureRow, ClimateFigureRow.Key> {

  private static final String ORDER = " where municipality = ?1 order by sequence, position";
  private static final String COUNTS =
      """
       and not exists (
         select 1 from ClimateFigureRow n
         where n.municipality = f.municipality and n.subject = f.subject and n.year = f.year
           and n.kind = f.kind and n.unit = f.unit and n.source = f.source
           and n.baseYear is not distinct from f.baseYear and n.sequence > f.sequence)
      """;
  private static final String NEWEST =
      """
       and m.revision = (
         select max(n.revision) from ClimateMeasureRow n
         where n.municipality = m.municipality and n.code = m.code)
      """;

  private final GoalNames goals;

  ClimateRepository(GoalNames goals) {
    this.goals = goals;
  }

  /** Everything that counts now. */
  ClimateBudget budget(String municipality) {
    return new ClimateBudget(
        all("ClimateTargetRow", municipality, ClimateTargetRow.class).stream()
            .map(ClimateTargetRow::toDomain)
            .toList(),
        all("SectorRow", municipality, SectorRow.class).stream().map(SectorRow::toDomain).toList(),
        all("MeasureGroupRow", municipality, MeasureGroupRow.class).stream()
            .map(MeasureGroupRow::toDomain)
            .toList(),
        measures(municipality),
        find(
                "from ClimateFigureRow f where f.municipality = ?1"
                    + COUNTS
                    + " order by f.sequence, f.position",
                municipality)
            .stream()
            .map(row -> row.toDomain().figure())
            .toList(),
        goals.all(municipality));
  }

  /**
   * Figures in the order they were entered, restated ones left out.
   *
   * @param subject {@code null} for all subjects
   */
  Page<StatedFigure> figures(String municipality, String subject, PageRequest request) {
    Cursor after = request.after();
    List<StatedFigure> found =
        find(
                "from ClimateFigureRow f where f.municipality = ?1"
                    + " and (?2 is null or f.subject = ?2)"
                    + " and (f.sequence > ?3 or f.sequence = ?3 and f.position > ?4)"
                    + COUNTS
                    + " order by f.sequence, f.position",
                municipality,
                subject,
                after.sequence(),
                after.position())
            .range(0, request.limit())
            .stream()
            .map(ClimateFigureRow::toDomain)
            .toList();
    return Page.of(found, request, f -> new Cursor(f.sequence(), f.position()));
  }

  /**
   * A measure as it stands.
   *
   * @throws ProblemException not-found
   */
  MeasureRevision measure(String municipality, String code) {
    return getEntityManager()
        .createQuery(
            "from ClimateMeasureRow m where m.municipality = ?1 and m.code = ?2" + NEWEST,
            ClimateMeasureRow.class)
        .setParameter(1, municipality)
        .setParameter(2, code)
        .getResultStream()
        .findFirst()
        .map(ClimateMeasureRow::toDomain)
        .orElseThrow(() -> ProblemException.notFound("climate measure " + code));
  }

  void add(String municipality, long sequence, ClimateEntries entries) {
    int position = 0;
    for (Sector sector : entries.sectors()) {
      getEntityManager().persist(SectorRow.of(municipality, sequence, position++, sector));
    }
    flush(); // targets and groups refer to sectors
    for (ClimateTarget target : entries.targets()) {
      getEntityManager().persist(ClimateTargetRow.of(municipality, sequence, position++, target));
    }
    for (MeasureGroup group : entries.groups()) {
      getEntityManager().persist(MeasureGroupRow.of(municipality, sequence, position++, group));
    }
    flush(); // measures refer to groups
    for (ClimateMeasure measure : entries.measures()) {
      add(municipality, new MeasureRevision(measure, 1, sequence, sequence, position++));
    }
  }

  void add(String municipality, MeasureRevision revision) {
    getEntityManager().persist(ClimateMeasureRow.of(municipality, revision));
    flush();
  }

  void add(String municipality, List<StatedFigure> figures) {
    figures.forEach(figure -> persist(ClimateFigureRow.of(municipality, figure)));
    flush();
  }

  private List<MeasureRevision> measures(String municipality) {
    return getEntityManager()
        .createQuery(
            "from ClimateMeasureRow m where m.municipality = ?1"
                + NEWEST
                + " order by m.firstSequence, m.position",
            ClimateMeasureRow.class)
        .setParameter(1, municipality)
        .getResultStream()
        .map(ClimateMeasureRow::toDomain)
        .toList();
  }

  private <R> List<R> all(String entity, String municipality, Class<R> type) {
    return getEntityManager()
        .createQuery("from " + entity + ORDER, type)
        .setParameter(1, municipality)
        .getResultList();
  }
}
