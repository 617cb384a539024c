package no.handlingsrom.investment.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import no.handlingsrom.investment.appropriation.OutlayLine;
import no.handlingsrom.investment.plan.Snapshot;

/** What versions invest in own assets through projects that name a class of assets. */
@ApplicationScoped
class ProjectOutlays {

  // A rolling project has no completion year, and greatest() passes over what is null.
  private static final String OUTLAYS =
      """
      select p.details ->> 'assetClass', t.year, greatest(t.year, p.completion_year),
             cast(sum(t.amount) as numeric(18, 2))
      from %s
      where p.line = :line and p.details ->> 'assetClass' is not null
      group by 1, 2, 3 order by 1, 2, 3
      """;

  private static final String NOW =
      OUTLAYS.formatted(
          """
          (select * from project where municipality = :municipality and ledger = :ledger) p
          join appropriation_total t on t.municipality = p.municipality and t.ledger = p.ledger
           and t.project = p.id and t.line = p.line
          """);

  private static final String THEN =
      "with lineage as (select * from ledger_lineage(:municipality, :ledger, :sequence))\n"
          + OUTLAYS.formatted(
              """
              (select distinct on (r.id) r.* from lineage l
               join project_revision r on r.municipality = :municipality and r.ledger = l.ledger
                and r.sequence <= l.last_sequence
               order by r.id, l.depth, r.sequence desc) p
              join (select e.* from lineage l
               join appropriation_entry e on e.municipality = :municipality
                and e.ledger = l.ledger and e.sequence <= l.last_sequence) t
               on t.project = p.id and t.line = p.line
              """);

  private final EntityManager entityManager;

  ProjectOutlays(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** By class, year of the money and year of use; what comes to nothing is there as zero. */
  @SuppressWarnings("unchecked") // what a native query is declared to give
  List<ProjectOutlay> of(Snapshot snapshot) {
    var query =
        entityManager
            .createNativeQuery(snapshot.isNow() ? NOW : THEN, ProjectOutlay.class)
            .setParameter("municipality", snapshot.ledger().municipality())
            .setParameter("ledger", snapshot.ledger().ledger())
            .setParameter("line", OutlayLine.FIXED_ASSETS.code());
    if (!snapshot.isNow()) {
      query.setParameter("sequence", snapshot.sequence());
    }
    return query.getResultList();
  }
}
