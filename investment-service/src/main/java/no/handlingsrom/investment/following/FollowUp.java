package no.handlingsrom.investment.following;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import no.handlingsrom.contracts.wire.EventJson;
import no.handlingsrom.http.position.AsOf;
import no.handlingsrom.investment.following.Following.Standing;
import no.handlingsrom.investment.following.Following.VersionFrame;
import no.handlingsrom.investment.following.NewReports.Report;
import no.handlingsrom.investment.following.NewSpending.Spent;
import no.handlingsrom.kit.ledger.LedgerKey;

/** Spending on projects and reports about them; they are added and read, never changed. */
@ApplicationScoped
public class FollowUp {

  private static final ObjectMapper MAPPER = EventJson.newMapper();

  private final EntityManager entityManager;

  FollowUp(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Which of these ids no version of the municipality knows. */
  public List<String> unknown(String municipality, Collection<String> projects) {
    List<?> found =
        entityManager
            .createNativeQuery(
                """
                select distinct id from project
                where municipality = :municipality and id = any (cast(:ids as text[]))
                """,
                String.class)
            .setParameter("municipality", municipality)
            .setParameter("ids", projects.toArray(String[]::new))
            .getResultList();
    Set<Object> known = new HashSet<>(found);
    return projects.stream().filter(id -> !known.contains(id)).distinct().toList();
  }

  void addSpending(LedgerKey ledger, long sequence, List<Spent> spending) {
    entityManager
        .createNativeQuery(
            """
            insert into project_spending (municipality, ledger, sequence, position, project, period,
                                          amount)
            select :municipality, :ledger, :sequence, s.position, s.project,
                   cast(s.period || '-01' as date), s.amount
            from unnest(cast(:projects as text[]), cast(:periods as text[]),
                        cast(:amounts as numeric[]))
                 with ordinality as s (project, period, amount, position)
            """)
        .setParameter("municipality", ledger.municipality())
        .setParameter("ledger", ledger.ledger())
        .setParameter("sequence", sequence)
        .setParameter("projects", texts(spending, Spent::project))
        .setParameter("periods", texts(spending, Spent::period))
        .setParameter("amounts", spending.stream().map(Spent::amount).toArray(BigDecimal[]::new))
        .executeUpdate();
  }

  void addReports(LedgerKey ledger, long sequence, LocalDate date, List<Report> reports) {
    entityManager
        .createNativeQuery(
            """
            insert into project_report (municipality, ledger, sequence, position, project,
                                        report_date, progress, forecast_total, milestones)
            select :municipality, :ledger, :sequence, r.position, r.project,
                   cast(:date as date), r.progress, r.forecast, cast(r.milestones as jsonb)
            from unnest(cast(:projects as text[]), cast(:progress as text[]),
                        cast(:forecasts as numeric[]), cast(:milestones as text[]))
                 with ordinality as r (project, progress, forecast, milestones, position)
            """)
        .setParameter("municipality", ledger.municipality())
        .setParameter("ledger", ledger.ledger())
        .setParameter("sequence", sequence)
        .setParameter("date", date.toString())
        .setParameter("projects", texts(reports, Report::project))
        .setParameter("progress", texts(reports, report -> report.progress().name()))
        .setParameter(
            "forecasts", reports.stream().map(Report::forecastTotal).toArray(BigDecimal[]::new))
        .setParameter("milestones", texts(reports, report -> json(report.milestones())))
        .executeUpdate();
  }

  private static <T> String[] texts(List<T> values, Function<T, String> text) {
    return values.stream().map(text).toArray(String[]::new);
  }

  /** What was spent on a project up to and in the month of a day, NOK by year. */
  SortedMap<Integer, BigDecimal> spent(
      LedgerKey ledger, long upTo, String project, LocalDate until) {
    SortedMap<Integer, BigDecimal> spent = new TreeMap<>();
    for (Object row :
        entityManager
            .createNativeQuery(
                """
                select cast(extract(year from period) as int), sum(amount) from project_spending
                where municipality = :municipality and ledger = :ledger and sequence <= :upTo
                  and project = :project and period <= cast(:until as date)
                group by 1 order by 1
                """)
            .setParameter("municipality", ledger.municipality())
            .setParameter("ledger", ledger.ledger())
            .setParameter("upTo", upTo)
            .setParameter("project", project)
            .setParameter("until", until.toString())
            .getResultList()) {
      Object[] cells = (Object[]) row;
      spent.put((Integer) cells[0], (BigDecimal) cells[1]);
    }
    return spent;
  }

  /** The reports of a project up to a day, oldest first. */
  List<Standing> reports(LedgerKey ledger, long upTo, String project, LocalDate until) {
    List<Standing> reports = new ArrayList<>();
    for (Object row :
        entityManager
            .createNativeQuery(
                """
                select distinct on (report_date) report_date, progress, forecast_total,
                       cast(milestones as text)
                from project_report
                where municipality = :municipality and ledger = :ledger and sequence <= :upTo
                  and project = :project and report_date <= cast(:until as date)
                order by report_date, sequence desc, position desc
                """)
            .setParameter("municipality", ledger.municipality())
            .setParameter("ledger", ledger.ledger())
            .setParameter("upTo", upTo)
            .setParameter("project", project)
            .setParameter("until", until.toString())
            .getResultList()) {
      Object[] cells = (Object[]) row;
      reports.add(
          new Standing(
              day(cells[0]),
              Progress.valueOf((String) cells[1]),
              (BigDecimal) cells[2],
              milestones(cells[3].toString())));
    }
    return reports;
  }

  private static LocalDate day(Object value) {
    return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
  }

  /** How versions frame a project, in the order in which they were opened. */
  @SuppressWarnings("unchecked") // what a native query is declared to give
  List<VersionFrame> frames(String municipality, String project) {
    return entityManager
        .createNativeQuery(
            """
            select split_part(p.ledger, '/', 2), split_part(p.ledger, '/', 3), p.completion_year,
                   p.gross_cost,
                   (select sum(t.amount) from appropriation_total t
                    where t.municipality = p.municipality and t.ledger = p.ledger
                      and t.project = p.id and t.line = p.line)
            from project p
            join ledger_change c on c.municipality = p.municipality and c.ledger = p.ledger
             and c.sequence = 1
            where p.municipality = :municipality and p.id = :project
            order by c.recorded_at, p.ledger
            """,
            VersionFrame.class)
        .setParameter("municipality", municipality)
        .setParameter("project", project)
        .getResultList();
  }

  /** How versions framed a project at an instant that has passed, in the same order. */
  @SuppressWarnings("unchecked") // what a native query is declared to give
  List<VersionFrame> frames(String municipality, String project, AsOf asOf) {
    waitForWriters(municipality);
    return entityManager
        .createNativeQuery(
            """
            with standing as (
              select ledger, min(recorded_at) as opened, max(sequence) as sequence
              from ledger_change
              where municipality = :municipality and recorded_at <= :instant
              group by ledger)
            select split_part(s.ledger, '/', 2), split_part(s.ledger, '/', 3), p.completion_year,
                   p.gross_cost,
                   (select sum(e.amount)
                    from ledger_lineage(:municipality, s.ledger, s.sequence) l
                    join appropriation_entry e on e.municipality = :municipality
                     and e.ledger = l.ledger and e.sequence <= l.last_sequence
                    where e.project = :project and e.line = p.line)
            from standing s
            cross join lateral (
              select r.* from ledger_lineage(:municipality, s.ledger, s.sequence) l
              join project_revision r on r.municipality = :municipality and r.ledger = l.ledger
               and r.sequence <= l.last_sequence and r.id = :project
              order by l.depth, r.sequence desc limit 1) p
            order by s.opened, s.ledger
            """,
            VersionFrame.class)
        .setParameter("municipality", municipality)
        .setParameter("project", project)
        .setParameter("instant", asOf.instant())
        .getResultList();
  }

  private void waitForWriters(String municipality) {
    entityManager
        .createNativeQuery(
            "select 1 from ledger where municipality = :municipality order by ledger for share",
            Integer.class)
        .setParameter("municipality", municipality)
        .getResultList();
  }

  private static String json(List<Milestone> milestones) {
    try {
      return MAPPER.writeValueAsString(milestones);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a list of plain values can be written", e);
    }
  }

  private static List<Milestone> milestones(String json) {
    try {
      return MAPPER.readValue(json, new TypeReference<List<Milestone>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what was written can be read", e);
    }
  }
}
