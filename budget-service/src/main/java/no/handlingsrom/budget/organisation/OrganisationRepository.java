package no.handlingsrom.budget.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.handlingsrom.contracts.budget.Unit;

/** The organisation trees of all municipalities. */
@ApplicationScoped
public class OrganisationRepository
    implements PanacheRepositoryBase<OrganisationUnitRow, OrganisationUnitRow.Key> {

  /** The tree of a municipality as it stands; empty, with sequence 0, before the first unit. */
  public Organisation of(String municipality) {
    List<Unit> units =
        list("municipality", municipality).stream().map(OrganisationUnitRow::toDomain).toList();
    return new Organisation(sequence(municipality), units);
  }

  /**
   * Takes the next number of the tree; holds back other changes to it until the transaction ends.
   */
  long nextSequence(String municipality) {
    return ((Number)
            getEntityManager()
                .createNativeQuery(
                    """
                    insert into organisation as o (municipality, sequence) values (:municipality, 1)
                    on conflict (municipality) do update set sequence = o.sequence + 1
                    returning sequence
                    """)
                .setParameter("municipality", municipality)
                .getSingleResult())
        .longValue();
  }

  private long sequence(String municipality) {
    return ((Number)
            getEntityManager()
                .createNativeQuery(
                    "select coalesce(max(sequence), 0) from organisation"
                        + " where municipality = :municipality")
                .setParameter("municipality", municipality)
                .getSingleResult())
        .longValue();
  }
}
