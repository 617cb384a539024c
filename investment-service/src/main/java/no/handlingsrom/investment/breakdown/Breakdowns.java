package no.handlingsrom.investment.breakdown;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.Language;
import no.handlingsrom.fiscal.statement.StatementCode;
import no.handlingsrom.fiscal.statement.StatementDefinition;
import no.handlingsrom.investment.appropriation.Appropriation;
import no.handlingsrom.investment.appropriation.AppropriationTotals;
import no.handlingsrom.investment.breakdown.BreakdownBody.Column;
import no.handlingsrom.investment.breakdown.BreakdownBody.Row;
import no.handlingsrom.investment.organisation.OrganisationRepository;
import no.handlingsrom.investment.plan.Snapshot;
import no.handlingsrom.investment.plan.YearSet;
import no.handlingsrom.investment.project.Project;
import no.handlingsrom.investment.project.ProjectRepository;

/** Parts the investments of a version by what a reader asks for. */
@ApplicationScoped
class Breakdowns {

  private static final Labels NOT_DISTRIBUTED = new Labels("Ikke fordelt", "Not distributed");
  private static final Labels TOTAL = new Labels("Sum", "Total");
  private static final String SELF_COST = "self-cost";
  private static final String ORDINARY = "ordinary";

  private final AppropriationTotals totals;
  private final ProjectRepository projects;
  private final OrganisationRepository organisations;

  Breakdowns(
      AppropriationTotals totals,
      ProjectRepository projects,
      OrganisationRepository organisations) {
    this.totals = totals;
    this.projects = projects;
    this.organisations = organisations;
  }

  BreakdownBody of(Snapshot snapshot, BreakdownKind kind, YearSet years, Language language) {
    Map<String, Project> known = kind.asksForProjects() ? projects(snapshot) : Map.of();
    List<Appropriation> standing =
        kind.asksForProjects()
            ? totals.all(snapshot, years.years())
            : totals.together(snapshot, years.years());
    List<Appropriation> entries = standing.stream().filter(kind.counted()).toList();
    Map<String, List<Appropriation>> parts = new LinkedHashMap<>();
    Map<String, Labels> labels = labels(snapshot, kind, known);
    labels.keySet().forEach(code -> parts.put(code, new ArrayList<>()));
    entries.forEach(
        entry ->
            parts.computeIfAbsent(code(kind, entry, known), code -> new ArrayList<>()).add(entry));
    List<Row> rows =
        parts.entrySet().stream()
            .filter(part -> !part.getValue().isEmpty())
            .map(
                part ->
                    row(
                        part.getKey(),
                        labels.getOrDefault(part.getKey(), NOT_DISTRIBUTED).in(language),
                        part.getValue(),
                        years))
            .toList();
    return new BreakdownBody(
        kind.code(),
        years.years().stream()
            .map(year -> new Column(year, snapshot.version().isForecast(year)))
            .toList(),
        rows,
        row(null, TOTAL.in(language), entries, years));
  }

  private Map<String, Project> projects(Snapshot snapshot) {
    return projects.all(snapshot).stream()
        .collect(
            Collectors.toMap(Project::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
  }

  /** The code of the part that an entry belongs to; {@code null} where it belongs to none. */
  private static String code(
      BreakdownKind kind, Appropriation entry, Map<String, Project> projects) {
    return switch (kind) {
      case AREA -> entry.area();
      case PROJECT -> entry.project();
      case SOURCE -> entry.line();
      case SELF_COST -> selfCost(projects.get(entry.project()));
    };
  }

  private static String selfCost(Project project) {
    if (project == null) {
      return null;
    }
    return project.selfCost() ? SELF_COST : ORDINARY;
  }

  /** The parts in the order in which they are shown. */
  private Map<String, Labels> labels(
      Snapshot snapshot, BreakdownKind kind, Map<String, Project> projects) {
    Map<String, Labels> labels = new LinkedHashMap<>();
    switch (kind) {
      case AREA ->
          organisations
              .of(snapshot.ledger().municipality())
              .serviceAreas()
              .forEach(area -> labels.put(area.code(), area.names()));
      case PROJECT ->
          projects
              .values()
              .forEach(
                  project -> labels.put(project.id(), new Labels(project.name(), project.name())));
      case SOURCE ->
          labels.putAll(
              StatementDefinition.of(StatementCode.INVESTMENT_FIRST_PARAGRAPH).leafLabels());
      case SELF_COST -> {
        labels.put(ORDINARY, new Labels("Ordinære investeringer", "Ordinary investments"));
        labels.put(SELF_COST, new Labels("Selvkost (VAR)", "Self-cost (VAR)"));
      }
    }
    return labels;
  }

  private static Row row(String code, String label, List<Appropriation> entries, YearSet years) {
    List<BigDecimal> amounts =
        years.years().stream()
            .map(year -> total(entries.stream().filter(e -> e.year() == year).toList()))
            .toList();
    return new Row(code, label, amounts, total(entries));
  }

  private static BigDecimal total(List<Appropriation> entries) {
    return entries.stream()
        .map(Appropriation::amount)
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .setScale(2);
  }
}
