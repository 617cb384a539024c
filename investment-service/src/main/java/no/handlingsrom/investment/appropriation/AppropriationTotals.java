package no.handlingsrom.investment.appropriation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.handlingsrom.fiscal.statement.InvestmentTotal;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.investment.plan.Snapshot;
import no.handlingsrom.investment.plan.VersionBranched;
import no.handlingsrom.kit.ledger.LedgerKey;

/** What all ledgers amount to. */
@ApplicationScoped
public class AppropriationTotals {

  private final EntityManager entityManager;
  private final AppropriationHistory history;

  AppropriationTotals(EntityManager entityManager, AppropriationHistory history) {
    this.entityManager = entityManager;
    this.history = history;
  }

  private record Key(int year, String area, String project, String purpose, String line) {

    static Key of(Appropriation a) {
      return new Key(a.year(), a.area(), a.project(), a.purpose(), a.line());
    }

    InvestmentTotal total(List<Integer> years, BigDecimal amount) {
      return new InvestmentTotal(years.indexOf(year), area, purpose, line, amount);
    }
  }

  /**
   * Adds what a change moves; the ledger is locked by the caller's transaction.
   *
   * @throws ProblemException rule-broken when a total would outgrow the sixteen digits of an amount
   */
  void add(LedgerKey ledger, List<Appropriation> entries) {
    Map<Key, BigDecimal> deltas =
        entries.stream().collect(Collectors.toMap(Key::of, Appropriation::amount, BigDecimal::add));
    List<Key> keys = List.copyOf(deltas.keySet());
    Object tooLarge =
        entityManager
            .createNativeQuery(
                """
            with added as (
              insert into appropriation_total as t (municipality, ledger, year, area, project,
                                                    purpose, line, amount)
              select :municipality, :ledger, delta.*
              from unnest(cast(:years as int[]), cast(:areas as text[]), cast(:projects as text[]),
                          cast(:purposes as text[]), cast(:lines as text[]),
                          cast(:amounts as numeric[])) as delta
              on conflict (municipality, ledger, year, area, project, purpose, line)
              do update set amount = t.amount + excluded.amount
              returning amount)
            select exists (select from added where abs(amount) >= 1e16)
            """,
                Boolean.class)
            .setParameter("municipality", ledger.municipality())
            .setParameter("ledger", ledger.ledger())
            .setParameter("years", keys.stream().map(Key::year).toArray(Integer[]::new))
            .setParameter("areas", texts(keys, Key::area))
            .setParameter("projects", texts(keys, Key::project))
            .setParameter("purposes", texts(keys, Key::purpose))
            .setParameter("lines", texts(keys, Key::line))
            .setParameter("amounts", keys.stream().map(deltas::get).toArray(BigDecimal[]::new))
            .getSingleResult();
    if (Boolean.TRUE.equals(tooLarge)) {
      throw ProblemException.broken(
          "entries", "must not bring a total beyond sixteen digits before the point");
    }
  }

  private static <T> String[] texts(List<T> values, Function<T, String> text) {
    return values.stream().map(text).toArray(String[]::new);
  }

  void copy(@Observes VersionBranched branched) {
    entityManager
        .createNativeQuery(
            """
            insert into appropriation_total (municipality, ledger, year, area, project, purpose,
                                             line, amount)
            select municipality, :child, year, area, project, purpose, line, amount
            from appropriation_total
            where municipality = :municipality and ledger = :parent
            """)
        .setParameter("municipality", branched.child().key().municipality())
        .setParameter("parent", branched.child().parent().ledger())
        .setParameter("child", branched.child().key().ledger())
        .executeUpdate();
  }

  /**
   * What years of ledgers amount to.
   *
   * @param columns the years to show, each as the column of its index
   * @return nothing at all for a column that no entry was ever posted to
   */
  @SuppressWarnings("unchecked") // what a native query is declared to give
  public List<InvestmentTotal> of(List<LedgerYear> columns) {
    return entityManager
        .createNativeQuery(
            """
            select cast(shown.position - 1 as int), total.area, total.purpose, total.line,
                   sum(total.amount)
            from unnest(cast(:municipalities as text[]), cast(:ledgers as text[]),
                        cast(:years as int[]))
                 with ordinality as shown (municipality, ledger, year, position)
            join appropriation_total total
              on total.municipality = shown.municipality
             and total.ledger = shown.ledger and total.year = shown.year
            group by shown.position, total.area, total.purpose, total.line
            """,
            InvestmentTotal.class)
        .setParameter("municipalities", texts(columns, column -> column.ledger().municipality()))
        .setParameter("ledgers", texts(columns, column -> column.ledger().ledger()))
        .setParameter("years", columns.stream().map(LedgerYear::year).toArray(Integer[]::new))
        .getResultList();
  }

  /** What one change amounts to in a year on an area or purpose and a line. */
  public record ChangeTotal(
      long sequence, int year, String area, String purpose, String line, BigDecimal amount) {}

  /** What each change of a ledger after a number amounts to. */
  @SuppressWarnings("unchecked") // what a native query is declared to give
  public List<ChangeTotal> ofEachChange(LedgerKey ledger, long after) {
    return entityManager
        .createNativeQuery(
            """
            select sequence, year, area, purpose, line, sum(amount) from appropriation_entry
            where municipality = :municipality and ledger = :ledger and sequence > :after
            group by sequence, year, area, purpose, line
            """,
            ChangeTotal.class)
        .setParameter("municipality", ledger.municipality())
        .setParameter("ledger", ledger.ledger())
        .setParameter("after", after)
        .getResultList();
  }

  /** What a version amounts to, its investment years being the columns. */
  public List<InvestmentTotal> of(Snapshot snapshot) {
    LedgerKey ledger = snapshot.ledger();
    List<Integer> years = snapshot.version().investmentYears();
    return snapshot.isNow()
        ? of(years.stream().map(year -> new LedgerYear(ledger, year)).toList())
        : history.at(ledger, snapshot.sequence(), years).stream()
            .collect(
                Collectors.groupingBy(
                    e -> new Key(e.year(), e.area(), null, e.purpose(), e.line()),
                    Collectors.reducing(BigDecimal.ZERO, Appropriation::amount, BigDecimal::add)))
            .entrySet()
            .stream()
            .map(total -> total.getKey().total(years, total.getValue()))
            .toList();
  }

  /** What a version invests and how it finances that, over all its investment years. */
  public FinancialYears financialYears(Snapshot snapshot) {
    return new FinancialYears(snapshot.version().investmentYears(), of(snapshot));
  }

  /** What one project amounts to in a year on a line. */
  public record ProjectTotal(String project, int year, String line, BigDecimal amount) {}

  /** What projects of a version amount to, ordered by year. */
  public List<ProjectTotal> ofProjects(Snapshot snapshot, Collection<String> projects) {
    return snapshot.isNow()
        ? ofProjects(snapshot.ledger(), projects)
        : all(snapshot, snapshot.version().investmentYears()).stream()
            .filter(entry -> projects.contains(entry.project()))
            .map(e -> new ProjectTotal(e.project(), e.year(), e.line(), e.amount()))
            .toList();
  }

  @SuppressWarnings("unchecked") // what a native query is declared to give
  private List<ProjectTotal> ofProjects(LedgerKey ledger, Collection<String> projects) {
    return entityManager
        .createNativeQuery(
            """
            select project, year, line, sum(amount) from appropriation_total
            where municipality = :municipality and ledger = :ledger
              and project = any (cast(:projects as text[]))
            group by project, year, line order by year
            """,
            ProjectTotal.class)
        .setParameter("municipality", ledger.municipality())
        .setParameter("ledger", ledger.ledger())
        .setParameter("projects", projects.toArray(String[]::new))
        .getResultList();
  }

  /** What stands on projects of a ledger, by place and in order of the years; zeros left out. */
  @SuppressWarnings("unchecked") // what a native query is declared to give
  public List<Appropriation> held(LedgerKey ledger, Collection<String> projects) {
    return entityManager
        .createNativeQuery(
            """
            select year, area, project, purpose, cast(null as text), line,
                   cast(amount as numeric(18, 2))
            from appropriation_total
            where municipality = :municipality and ledger = :ledger
              and project = any (cast(:projects as text[])) and amount <> 0
            order by year
            """,
            Appropriation.class)
        .setParameter("municipality", ledger.municipality())
        .setParameter("ledger", ledger.ledger())
        .setParameter("projects", projects.toArray(String[]::new))
        .getResultList();
  }

  /** What stands on a project of a version, by place and in order of the years. */
  public List<Appropriation> held(Snapshot snapshot, String project) {
    return snapshot.isNow()
        ? held(snapshot.ledger(), List.of(project))
        : all(snapshot, snapshot.version().investmentYears()).stream()
            .filter(entry -> project.equals(entry.project()))
            .toList();
  }

  /** All that stands in a version in some years, by place and in order of the years. */
  public List<Appropriation> all(Snapshot snapshot, Collection<Integer> years) {
    return snapshot.isNow()
        ? all(snapshot.ledger(), years)
        : history.at(snapshot.ledger(), snapshot.sequence(), years);
  }

  /** What stands in a version in some years by area, purpose and line, all projects together. */
  @SuppressWarnings("unchecked") // what a native query is declared to give
  public List<Appropriation> together(Snapshot snapshot, Collection<Integer> years) {
    if (!snapshot.isNow()) {
      return history.at(snapshot.ledger(), snapshot.sequence(), years);
    }
    return entityManager
        .createNativeQuery(
            """
            select year, area, cast(null as text), purpose, cast(null as text), line,
                   cast(sum(amount) as numeric(18, 2))
            from appropriation_total
            where municipality = :municipality and ledger = :ledger
              and year = any (cast(:years as int[]))
            group by year, area, purpose, line order by year
            """,
            Appropriation.class)
        .setParameter("municipality", snapshot.ledger().municipality())
        .setParameter("ledger", snapshot.ledger().ledger())
        .setParameter("years", years.toArray(Integer[]::new))
        .getResultList();
  }

  @SuppressWarnings("unchecked") // what a native query is declared to give
  private List<Appropriation> all(LedgerKey ledger, Collection<Integer> years) {
    return entityManager
        .createNativeQuery(
            """
            select year, area, project, purpose, cast(null as text), line,
                   cast(amount as numeric(18, 2))
            from appropriation_total
            where municipality = :municipality and ledger = :ledger
              and year = any (cast(:years as int[]))
            order by year
            """,
            Appropriation.class)
        .setParameter("municipality", ledger.municipality())
        .setParameter("ledger", ledger.ledger())
        .setParameter("years", years.toArray(Integer[]::new))
        .getResultList();
  }
}
