package no.handlingsrom.investment.following;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What projects had spent when a year had ended. */
@ApplicationScoped
public class ClosedYearSpending {

  private final EntityManager entityManager;

  ClosedYearSpending(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /**
   * NOK spent in a year by project; a project nothing was told of is absent, and unknown. Empty
   * while nothing at all was told of December: the year is not closed.
   */
  public Optional<Map<String, BigDecimal>> of(String municipality, int year) {
    Map<String, BigDecimal> spent = new HashMap<>();
    boolean closed = false;
    for (Object row :
        entityManager
            .createNativeQuery(
                """
                select project, cast(sum(amount) as numeric(18, 2)),
                       bool_or(extract(month from period) = 12)
                from project_spending
                where municipality = :municipality
                  and period >= make_date(:year, 1, 1) and period <= make_date(:year, 12, 31)
                group by project
                """)
            .setParameter("municipality", municipality)
            .setParameter("year", year)
            .getResultList()) {
      Object[] cells = (Object[]) row;
      spent.put((String) cells[0], (BigDecimal) cells[1]);
      closed |= (Boolean) cells[2];
    }
    return closed ? Optional.of(spent) : Optional.empty();
  }
}
