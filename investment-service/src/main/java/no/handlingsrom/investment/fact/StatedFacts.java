package no.handlingsrom.investment.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.investment.appropriation.CanonicalForm;
import no.handlingsrom.investment.plan.PlanVersion;
import no.handlingsrom.investment.plan.Snapshot;
import no.handlingsrom.investment.plan.VersionAnnouncer;
import no.handlingsrom.investment.project.ProjectRepository;
import no.handlingsrom.kit.ledger.Change;
import no.handlingsrom.kit.ledger.LedgerHead;
import no.handlingsrom.kit.ledger.LedgerKey;
import no.handlingsrom.kit.ledger.Ledgers;

/** The stated facts of all versions; they are added and read, never changed. */
@ApplicationScoped
public class StatedFacts {

  private final EntityManager entityManager;
  private final Ledgers ledgers;
  private final ProjectRepository projects;
  private final CanonicalForm canonicalForm;
  private final VersionAnnouncer announcer;

  StatedFacts(
      EntityManager entityManager,
      Ledgers ledgers,
      ProjectRepository projects,
      CanonicalForm canonicalForm,
      VersionAnnouncer announcer) {
    this.entityManager = entityManager;
    this.ledgers = ledgers;
    this.projects = projects;
    this.canonicalForm = canonicalForm;
    this.announcer = announcer;
  }

  /**
   * States facts in a draft version, all or none, as one change that moves no amounts.
   *
   * @throws ProblemException frozen, or rule-broken naming the fields
   */
  @Transactional(Transactional.TxType.MANDATORY)
  LedgerHead state(PlanVersion version, NewFacts request) {
    List<StatedFact> facts = request.toDomain();
    LedgerKey ledger = version.ledger();
    LedgerHead head =
        ledgers.append(ledger, new Change(request.title(), null, null, canonicalForm.of(facts)));
    FactRules.check(
        facts,
        projects
            .byId(ledger, facts.stream().map(StatedFact::project).collect(Collectors.toSet()))
            .keySet(),
        version.investmentYears());
    add(ledger, head.sequence(), facts);
    announcer.changePosted(version.key(), head, request.title(), List.of());
    return head;
  }

  private void add(LedgerKey ledger, long sequence, List<StatedFact> facts) {
    entityManager
        .createNativeQuery(
            """
            insert into stated_fact (municipality, ledger, sequence, project, kind, year_from,
                                     year_to, amount, rounded_to, source)
            select :municipality, :ledger, :sequence, fact.*
            from unnest(cast(:projects as text[]), cast(:kinds as text[]), cast(:froms as int[]),
                        cast(:tos as int[]), cast(:amounts as numeric[]),
                        cast(:roundings as numeric[]), cast(:sources as text[])) as fact
            """)
        .setParameter("municipality", ledger.municipality())
        .setParameter("ledger", ledger.ledger())
        .setParameter("sequence", sequence)
        .setParameter("projects", texts(facts, StatedFact::project))
        .setParameter("kinds", texts(facts, fact -> fact.kind().name()))
        .setParameter("froms", facts.stream().map(StatedFact::from).toArray(Integer[]::new))
        .setParameter("tos", facts.stream().map(StatedFact::to).toArray(Integer[]::new))
        .setParameter("amounts", facts.stream().map(StatedFact::amount).toArray(BigDecimal[]::new))
        .setParameter(
            "roundings", facts.stream().map(StatedFact::roundedTo).toArray(BigDecimal[]::new))
        .setParameter("sources", texts(facts, StatedFact::source))
        .executeUpdate();
  }

  private static String[] texts(List<StatedFact> facts, Function<StatedFact, String> text) {
    return facts.stream().map(text).toArray(String[]::new);
  }

  /** The last stated facts of a version and its parents up to each cut, by project. */
  @SuppressWarnings("unchecked") // what a native query is declared to give
  public List<StatedFact> of(Snapshot snapshot) {
    List<Object[]> rows =
        entityManager
            .createNativeQuery(
                """
                select project, kind, year_from, year_to, amount, rounded_to, source from (
                  select distinct on (f.project, f.kind, case f.kind when 'ALLOCATION' then f.year_from end,
                                      case f.kind when 'ALLOCATION' then f.year_to end) f.*
                  from ledger_lineage(:municipality, :ledger, :sequence) l
                  join stated_fact f on f.municipality = :municipality and f.ledger = l.ledger
                   and f.sequence <= l.last_sequence
                  order by f.project, f.kind, case f.kind when 'ALLOCATION' then f.year_from end,
                           case f.kind when 'ALLOCATION' then f.year_to end, l.depth,
                           f.sequence desc, f.id desc) latest
                order by project, id
                """)
            .setParameter("municipality", snapshot.ledger().municipality())
            .setParameter("ledger", snapshot.ledger().ledger())
            .setParameter("sequence", snapshot.sequence())
            .getResultList();
    return rows.stream().map(StatedFacts::fact).toList();
  }

  private static StatedFact fact(Object[] row) {
    return new StatedFact(
        (String) row[0],
        FactKind.valueOf((String) row[1]),
        (Integer) row[2],
        (Integer) row[3],
        (BigDecimal) row[4],
        (BigDecimal) row[5],
        (String) row[6]);
  }
}
