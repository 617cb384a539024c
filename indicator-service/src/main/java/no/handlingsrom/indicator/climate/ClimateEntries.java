package no.handlingsrom.indicator.climate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is entered into a climate budget together; what is left out adds nothing. */
@Schema(name = "ClimateEntries", description = "All is entered, or nothing")
record ClimateEntries(
    List<@NotNull @Valid Sector> sectors,
    List<@NotNull @Valid ClimateTarget> targets,
    List<@NotNull @Valid MeasureGroup> groups,
    List<@NotNull @Valid ClimateMeasure> measures,
    List<@NotNull @Valid ClimateFigure> figures) {

  ClimateEntries {
    sectors = sectors == null ? List.of() : sectors;
    targets = targets == null ? List.of() : targets;
    groups = groups == null ? List.of() : groups;
    measures = measures == null ? List.of() : measures;
    figures = figures == null ? List.of() : figures;
  }

  /**
   * Checks each entry by itself and against the others of the request.
   *
   * @throws ProblemException rule-broken, naming all that is wrong
   */
  void check() {
    List<Violation> violations = new ArrayList<>();
    repeated("sectors", sectors, Sector::code, ".code", violations);
    repeated("targets", targets, ClimateTarget::code, ".code", violations);
    repeated("groups", groups, MeasureGroup::code, ".code", violations);
    repeated("measures", measures, ClimateMeasure::code, ".code", violations);
    repeated("figures", figures, ClimateFigure::place, "", violations);
    for (int i = 0; i < targets.size(); i++) {
      violations.addAll(targets.get(i).violations("targets[" + i + "]"));
    }
    for (int i = 0; i < groups.size(); i++) {
      violations.addAll(groups.get(i).violations("groups[" + i + "]"));
    }
    for (int i = 0; i < figures.size(); i++) {
      violations.addAll(figures.get(i).violations("figures[" + i + "]"));
    }
    if (isEmpty()) {
      violations.add(new Violation("sectors", "something must be entered: all lists are empty"));
    }
    if (!violations.isEmpty()) {
      throw ProblemException.broken(violations);
    }
  }

  private boolean isEmpty() {
    return sectors.isEmpty()
        && targets.isEmpty()
        && groups.isEmpty()
        && measures.isEmpty()
        && figures.isEmpty();
  }

  private static <T> void repeated(
      String list,
      List<T> entries,
      Function<T, Object> identity,
      String member,
      List<Violation> violations) {
    Set<Object> seen = new HashSet<>();
    for (int i = 0; i < entries.size(); i++) {
      if (!seen.add(identity.apply(entries.get(i)))) {
        violations.add(new Violation(list + "[" + i + "]" + member, "repeats an earlier entry"));
      }
    }
  }
}
