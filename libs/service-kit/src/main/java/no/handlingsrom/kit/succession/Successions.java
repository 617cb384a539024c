package no.handlingsrom.kit.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which municipality number succeeded which, one to one. The table {@code municipality_succession}
 * is the service's own.
 */
@ApplicationScoped
public class Successions {

  private final EntityManager entityManager;

  Successions(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /**
   * How a number came to be, the latest first: what it succeeded, what that succeeded, and so on.
   */
  public List<Succession> before(String municipality) {
    return read(
        """
        with recursive line (municipality, predecessor, valid_from) as (
          select municipality, predecessor, valid_from from municipality_succession
          where municipality = :number
          union all
          select s.municipality, s.predecessor, s.valid_from
          from line join municipality_succession s on s.municipality = line.predecessor)
        select municipality, predecessor, valid_from from line order by valid_from desc
        """,
        municipality);
  }

  /** By what a number was succeeded. */
  public Optional<Succession> after(String municipality) {
    return read(
            "select municipality, predecessor, valid_from from municipality_succession"
                + " where predecessor = :number",
            municipality)
        .stream()
        .findFirst();
  }

  private List<Succession> read(String sql, String number) {
    List<?> rows =
        entityManager
            .createNativeQuery(sql, Tuple.class)
            .setParameter("number", number)
            .getResultList();
    return rows.stream()
        .map(Tuple.class::cast)
        .map(
            row ->
                new Succession(
                    row.get(0, String.class),
                    row.get(1, String.class),
                    row.get(2, LocalDate.class)))
        .toList();
  }

  /**
   * Keeps a succession; what is kept already stays as it is.
   *
   * @return whether nothing was kept of either number
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean keep(Succession succession) {
    int kept =
        entityManager
            .createNativeQuery(
                """
            insert into municipality_succession (municipality, predecessor, valid_from)
            values (:municipality, :predecessor, :from) on conflict do nothing
            """)
            .setParameter("municipality", succession.municipality())
            .setParameter("predecessor", succession.predecessor())
            .setParameter("from", succession.from())
            .executeUpdate();
    return kept == 1;
  }
}
