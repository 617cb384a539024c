package no.handlingsrom.investment.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import no.handlingsrom.contracts.budget.Comparison;
import no.handlingsrom.contracts.budget.PlanInfo;

/** The copies of the plans of all municipalities. */
@ApplicationScoped
class PlanRepository implements PanacheRepositoryBase<PlanRow, PlanRow.Key> {

  PlanInfo get(String municipality, String plan) {
    return findById(new PlanRow.Key(municipality, plan)).toDomain();
  }

  /** Keeps a plan; a plan never changes at its owner, so one that is known stays as it is. */
  void keep(String municipality, PlanInfo plan) {
    int added =
        getEntityManager()
            .createNativeQuery(
                """
                insert into plan (municipality, plan, first_year, operating_years,
                                  investment_years, price_basis_year)
                values (:municipality, :plan, :firstYear, :operatingYears, :investmentYears,
                        :priceBasisYear)
                on conflict do nothing
                """)
            .setParameter("municipality", municipality)
            .setParameter("plan", plan.plan())
            .setParameter("firstYear", plan.firstYear())
            .setParameter("operatingYears", plan.operatingYears())
            .setParameter("investmentYears", plan.investmentYears())
            .setParameter("priceBasisYear", plan.priceBasisYear())
            .executeUpdate();
    if (added == 1) {
      keepComparisons(municipality, plan);
    }
  }

  private void keepComparisons(String municipality, PlanInfo plan) {
    List<Comparison> comparisons = plan.comparisons();
    getEntityManager()
        .createNativeQuery(
            """
            insert into plan_comparison (municipality, plan, position, id, kind, year,
                                         comparison_plan, comparison_version)
            select :municipality, :plan, c.position - 1, c.id, c.kind, c.year, c.plan, c.version
            from unnest(cast(:ids as text[]), cast(:kinds as text[]), cast(:years as int[]),
                        cast(:plans as text[]), cast(:versions as text[]))
                 with ordinality as c (id, kind, year, plan, version, position)
            """)
        .setParameter("municipality", municipality)
        .setParameter("plan", plan.plan())
        .setParameter("ids", texts(comparisons, Comparison::id))
        .setParameter("kinds", texts(comparisons, comparison -> comparison.kind().name()))
        .setParameter("years", comparisons.stream().map(Comparison::year).toArray(Integer[]::new))
        .setParameter("plans", texts(comparisons, Comparison::plan))
        .setParameter("versions", texts(comparisons, Comparison::version))
        .executeUpdate();
  }

  private static String[] texts(List<Comparison> comparisons, Function<Comparison, String> text) {
    return comparisons.stream().map(text).toArray(String[]::new);
  }
}
