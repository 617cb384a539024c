package no.handlingsrom.investment.diff;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.handlingsrom.investment.appropriation.Appropriation;
import no.handlingsrom.investment.appropriation.AppropriationTotals;
import no.handlingsrom.investment.appropriation.Movement;
import no.handlingsrom.investment.diff.DiffBody.Amount;
import no.handlingsrom.investment.diff.DiffBody.ProjectDifference;
import no.handlingsrom.investment.diff.DiffBody.Sum;
import no.handlingsrom.investment.plan.Snapshot;
import no.handlingsrom.investment.project.Project;
import no.handlingsrom.investment.project.ProjectRepository;

/** Compares versions, of one plan or of two. */
@ApplicationScoped
class Diff {

  private final AppropriationTotals totals;
  private final ProjectRepository projects;

  Diff(AppropriationTotals totals, ProjectRepository projects) {
    this.totals = totals;
    this.projects = projects;
  }

  /** What must be added to one version for it to become another. */
  DiffBody between(Snapshot before, Snapshot after) {
    Set<Integer> years = new TreeSet<>(before.version().investmentYears());
    years.addAll(after.version().investmentYears());
    List<Appropriation> from = totals.all(before, years);
    List<Appropriation> moved = Movement.between(from, totals.all(after, years));
    Map<Appropriation, BigDecimal> amounts =
        from.stream().collect(Collectors.toMap(Diff::place, Appropriation::amount));
    return new DiffBody(
        after.version().key().version(),
        before.version().key().version(),
        moved.stream().map(entry -> amount(entry, amounts, after)).toList(),
        sums(moved, Appropriation::area),
        sums(moved, Appropriation::line),
        sums(moved, entry -> Integer.toString(entry.year())),
        projects(before, after));
  }

  private static Appropriation place(Appropriation entry) {
    return entry.of(BigDecimal.ZERO);
  }

  private static Amount amount(
      Appropriation moved, Map<Appropriation, BigDecimal> before, Snapshot after) {
    BigDecimal was = before.getOrDefault(place(moved), BigDecimal.ZERO).setScale(2);
    return new Amount(
        moved.project(),
        moved.area(),
        moved.purpose(),
        moved.line(),
        moved.year(),
        after.version().isForecast(moved.year()),
        was,
        was.add(moved.amount()),
        moved.amount());
  }

  private static List<Sum> sums(List<Appropriation> moved, Function<Appropriation, String> key) {
    Map<String, BigDecimal> sums = new LinkedHashMap<>();
    moved.forEach(
        entry ->
            sums.put(
                key.apply(entry),
                sums.getOrDefault(key.apply(entry), BigDecimal.ZERO).add(entry.amount())));
    return sums.entrySet().stream().map(sum -> new Sum(sum.getKey(), sum.getValue())).toList();
  }

  private List<ProjectDifference> projects(Snapshot before, Snapshot after) {
    Map<String, Project> from = byId(before);
    Map<String, Project> to = byId(after);
    Set<String> ids = new LinkedHashSet<>(from.keySet());
    ids.addAll(to.keySet());
    return ids.stream().flatMap(id -> differences(id, from.get(id), to.get(id))).toList();
  }

  private Map<String, Project> byId(Snapshot snapshot) {
    return projects.all(snapshot).stream()
        .collect(
            Collectors.toMap(Project::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
  }

  private static Stream<ProjectDifference> differences(String id, Project before, Project after) {
    if (before == null || after == null) {
      return Stream.of(
          new ProjectDifference(
              id,
              "project",
              before == null ? null : before.name(),
              after == null ? null : after.name()));
    }
    List<ProjectDifference> found = new ArrayList<>();
    Map<String, String> were = fields(before);
    fields(after)
        .forEach(
            (field, is) -> {
              if (!Objects.equals(were.get(field), is)) {
                found.add(new ProjectDifference(id, field, were.get(field), is));
              }
            });
    return found.stream();
  }

  /** What of a project is compared, by the names of the API. */
  private static Map<String, String> fields(Project project) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("name", project.name());
    fields.put("area", project.area());
    fields.put("programmeArea", project.programmeArea());
    fields.put("line", project.line());
    fields.put("selfCost", Boolean.toString(project.selfCost()));
    fields.put("rolling", Boolean.toString(project.rolling()));
    fields.put("completionYear", text(project.completionYear()));
    fields.put(
        "grossCost", project.grossCost() == null ? null : project.grossCost().toPlainString());
    fields.put("postponedYears", text(project.details().postponedYears()));
    fields.put("mergedInto", project.mergedInto());
    return fields;
  }

  private static String text(Integer number) {
    return number == null ? null : number.toString();
  }
}
