package no.handlingsrom.budget.consequence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.contracts.investment.InvestmentState;

/** The copies of what investment-service tells of plan versions; its newest word counts. */
@ApplicationScoped
public class ConsequenceRepository {

  private final EntityManager entityManager;

  ConsequenceRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  private record Amount(int year, String metric, BigDecimal amount) {}

  /** Keeps a state in place of an older one; a repeated or late one changes nothing. */
  @Transactional
  void keep(InvestmentState state) {
    VersionKey key = state.version();
    int newer =
        entityManager
            .createNativeQuery(
                """
                insert into investment_state as s (municipality, plan, version, sequence)
                values (:municipality, :plan, :version, :sequence)
                on conflict (municipality, plan, version)
                do update set sequence = excluded.sequence where s.sequence < excluded.sequence
                """)
            .setParameter("municipality", key.municipality())
            .setParameter("plan", key.plan())
            .setParameter("version", key.version())
            .setParameter("sequence", state.sequence())
            .executeUpdate();
    if (newer == 1) {
      replaceAmounts(state);
    }
  }

  private void replaceAmounts(InvestmentState state) {
    VersionKey key = state.version();
    entityManager
        .createNativeQuery(
            """
            delete from investment_state_amount
            where municipality = :municipality and plan = :plan and version = :version
            """)
        .setParameter("municipality", key.municipality())
        .setParameter("plan", key.plan())
        .setParameter("version", key.version())
        .executeUpdate();
    List<Amount> amounts = amounts(state);
    entityManager
        .createNativeQuery(
            """
            insert into investment_state_amount (municipality, plan, version, year, metric, amount)
            select :municipality, :plan, :version, told.*
            from unnest(cast(:years as int[]), cast(:metrics as text[]),
                        cast(:amounts as numeric[])) as told
            """)
        .setParameter("municipality", key.municipality())
        .setParameter("plan", key.plan())
        .setParameter("version", key.version())
        .setParameter("years", amounts.stream().map(Amount::year).toArray(Integer[]::new))
        .setParameter("metrics", amounts.stream().map(Amount::metric).toArray(String[]::new))
        .setParameter("amounts", amounts.stream().map(Amount::amount).toArray(BigDecimal[]::new))
        .executeUpdate();
  }

  private static List<Amount> amounts(InvestmentState state) {
    List<Amount> amounts = new ArrayList<>();
    state
        .years()
        .forEach(
            (year, metrics) ->
                metrics.forEach((metric, amount) -> amounts.add(new Amount(year, metric, amount))));
    return amounts;
  }

  /** What was last told of a version; empty before anything was. */
  public Optional<InvestmentConsequences> of(VersionKey key) {
    return sequence(key).map(sequence -> new InvestmentConsequences(sequence, years(key)));
  }

  @SuppressWarnings("unchecked") // what a native query is declared to give
  private Optional<Long> sequence(VersionKey key) {
    List<Long> found =
        entityManager
            .createNativeQuery(
                """
            select sequence from investment_state
            where municipality = :municipality and plan = :plan and version = :version
            """,
                Long.class)
            .setParameter("municipality", key.municipality())
            .setParameter("plan", key.plan())
            .setParameter("version", key.version())
            .getResultList();
    return found.stream().findFirst();
  }

  @SuppressWarnings("unchecked") // what a native query is declared to give
  private Map<Integer, Map<String, BigDecimal>> years(VersionKey key) {
    List<Amount> amounts =
        entityManager
            .createNativeQuery(
                """
                select year, metric, amount from investment_state_amount
                where municipality = :municipality and plan = :plan and version = :version
                """,
                Amount.class)
            .setParameter("municipality", key.municipality())
            .setParameter("plan", key.plan())
            .setParameter("version", key.version())
            .getResultList();
    Map<Integer, Map<String, BigDecimal>> years = new HashMap<>();
    amounts.forEach(
        a -> years.computeIfAbsent(a.year(), y -> new HashMap<>()).put(a.metric(), a.amount()));
    return years;
  }
}
