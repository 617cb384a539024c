package no.handlingsrom.investment.rolling;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.handlingsrom.investment.appropriation.Appropriation;
import no.handlingsrom.investment.project.Project;

/**
 * Rullert portefølje: what the next plan is made of. The years that both plans have stay as they
 * are; in the new last year only rolling projects (løpende) have money, at the level of the year
 * before.
 */
final class RolledPortfolio {

  private final int closedYear;
  private final int lastYear;
  private final List<Project> projects;
  private final List<Appropriation> entries;

  /**
   * @param closedYear first year of the old plan
   * @param lastYear last investment year of the old plan
   * @param projects all of the old version; what was taken over by another is left behind
   * @param entries all that the old version holds
   */
  RolledPortfolio(
      int closedYear, int lastYear, List<Project> projects, List<Appropriation> entries) {
    this.closedYear = closedYear;
    this.lastYear = lastYear;
    this.projects = projects.stream().filter(p -> p.mergedInto() == null).toList();
    this.entries = entries.stream().filter(e -> e.amount().signum() != 0).toList();
  }

  /**
   * The projects of the new plan.
   *
   * @param spent what was spent in the closed year, by project; who is not named is not known
   */
  List<Project> projects(Map<String, BigDecimal> spent) {
    return projects.stream().map(project -> project.rolled(spent.get(project.id()))).toList();
  }

  /** What stands in the years that both plans have. */
  List<Appropriation> yearsAsTheyWere() {
    return entries.stream().filter(entry -> entry.year() > closedYear).toList();
  }

  /** What rolling projects have in the new last year. */
  List<Appropriation> rollingProjects() {
    Set<String> rolling =
        projects.stream().filter(Project::rolling).map(Project::id).collect(Collectors.toSet());
    return entries.stream()
        .filter(entry -> entry.year() == lastYear && rolling.contains(entry.project()))
        .map(entry -> entry.inYear(lastYear + 1))
        .toList();
  }

  /** What became of the money of the closed year, by project. */
  List<ClosedProject> closed(Map<String, BigDecimal> spent) {
    Map<String, BigDecimal> revised = new TreeMap<>();
    for (Project project : projects) {
      entries.stream()
          .filter(e -> e.year() == closedYear && project.id().equals(e.project()))
          .filter(e -> e.line().equals(project.line()))
          .forEach(e -> revised.merge(project.id(), e.amount(), BigDecimal::add));
      if (spent.containsKey(project.id())) {
        revised.putIfAbsent(project.id(), BigDecimal.ZERO);
      }
    }
    return revised.entrySet().stream()
        .map(sum -> new ClosedProject(sum.getKey(), sum.getValue(), spent.get(sum.getKey())))
        .toList();
  }
}
