package no.handlingsrom.indicator.comparison;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is published of comparisons together; what is left out adds nothing. */
@Schema(name = "ComparisonEntries", description = "All is published, or nothing")
record ComparisonEntries(
    List<@NotNull @Valid ComparisonUnit> units,
    List<@NotNull @Valid ComparedIndicator> indicators,
    List<@NotNull @Valid ComparedValue> values) {

  ComparisonEntries {
    units = units == null ? List.of() : units;
    indicators = indicators == null ? List.of() : indicators;
    values = values == null ? List.of() : values;
  }

  /**
   * Checks each entry by itself and against the others of the request.
   *
   * @throws ProblemException rule-broken, naming all that is wrong
   */
  void check() {
    List<Violation> violations = new ArrayList<>();
    Set<Object> seen = new HashSet<>();
    for (int i = 0; i < units.size(); i++) {
      once(seen, units.get(i).code(), "units[" + i + "].code", violations);
    }
    seen.clear();
    for (int i = 0; i < indicators.size(); i++) {
      once(seen, indicators.get(i).code(), "indicators[" + i + "].code", violations);
    }
    for (int i = 0; i < values.size(); i++) {
      once(seen, values.get(i).place(), "values[" + i + "]", violations);
      violations.addAll(values.get(i).violations("values[" + i + "]"));
    }
    if (units.isEmpty() && indicators.isEmpty() && values.isEmpty()) {
      violations.add(new Violation("values", "something must be published: all lists are empty"));
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
