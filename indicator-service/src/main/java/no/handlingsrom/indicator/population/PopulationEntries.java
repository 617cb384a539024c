package no.handlingsrom.indicator.population;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is published of the population together; what is left out adds nothing. */
@Schema(name = "PopulationEntries", description = "All is published, or nothing")
record PopulationEntries(
    List<@NotNull @Valid Variant> variants,
    List<@NotNull @Valid PopulationFigure> figures,
    List<@NotNull @Valid CapacityFigure> capacities) {

  PopulationEntries {
    variants = variants == null ? List.of() : variants;
    figures = figures == null ? List.of() : figures;
    capacities = capacities == null ? List.of() : capacities;
  }

  /**
   * Checks each entry by itself and against the others of the request.
   *
   * @throws ProblemException rule-broken, naming all that is wrong
   */
  void check() {
    List<Violation> violations = new ArrayList<>();
    Set<Object> seen = new HashSet<>();
    for (int i = 0; i < variants.size(); i++) {
      once(seen, variants.get(i).code(), "variants[" + i + "].code", violations);
    }
    for (int i = 0; i < figures.size(); i++) {
      once(seen, figures.get(i).place(), "figures[" + i + "]", violations);
      violations.addAll(figures.get(i).violations("figures[" + i + "]"));
    }
    for (int i = 0; i < capacities.size(); i++) {
      CapacityFigure capacity = capacities.get(i);
      once(seen, List.of(capacity.service(), capacity.year()), "capacities[" + i + "]", violations);
      violations.addAll(capacity.violations("capacities[" + i + "]"));
    }
    if (variants.isEmpty() && figures.isEmpty() && capacities.isEmpty()) {
      violations.add(new Violation("figures", "something must be published: all lists are empty"));
    }
    if (!violations.isEmpty()) {
      throw ProblemException.broken(violations);
    }
  }

  private static void once(
      Set<Object> seen, Object identity, String field, List<Violation> violations) {
    if (!seen.add(identity)) {
      violations.add(new Violation(field, "repeats an earlier entry"));
    }
  }
}
