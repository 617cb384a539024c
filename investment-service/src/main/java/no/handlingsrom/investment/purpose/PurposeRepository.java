package no.handlingsrom.investment.purpose;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The purposes of all municipalities. */
@ApplicationScoped
public class PurposeRepository implements PanacheRepositoryBase<PurposeRow, PurposeRow.Key> {

  /** The purposes of a municipality; none before the first was added. */
  public Purposes of(String municipality) {
    return new Purposes(rows(municipality).stream().map(PurposeRow::toDomain).toList());
  }

  List<PurposeRow> rows(String municipality) {
    return list("municipality = ?1 order by order, code", municipality);
  }

  /**
   * Takes the next number of the list; holds back other changes to it until the transaction ends.
   */
  long nextSequence(String municipality) {
    return ((Number)
            getEntityManager()
                .createNativeQuery(
                    """
                    insert into investment_purpose_list as l (municipality, sequence)
                    values (:municipality, 1)
                    on conflict (municipality) do update set sequence = l.sequence + 1
                    returning sequence
                    """)
                .setParameter("municipality", municipality)
                .getSingleResult())
        .longValue();
  }
}
