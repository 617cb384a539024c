package no.handlingsrom.indicator.observation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.handlingsrom.contracts.indicator.ObservationValue;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Observations that are published together. */
@Schema(name = "Observations")
record ObservationsBody(@NotEmpty List<@NotNull @Valid ObservationBody> observations) {

  /**
   * The observations themselves.
   *
   * @throws ProblemException rule-broken, naming all that is wrong with each by itself and every
   *     one that repeats another
   */
  List<ObservationValue> toDomain() {
    List<Violation> violations = new ArrayList<>();
    Map<ObservationBody.Place, Integer> places = new HashMap<>();
    for (int i = 0; i < observations.size(); i++) {
      ObservationBody observation = observations.get(i);
      String field = "observations[" + i + "]";
      violations.addAll(observation.violations(field));
      Integer first = places.putIfAbsent(observation.place(), i);
      if (first != null) {
        violations.add(
            new Violation(
                field, "repeats subject, year, kind and plan of observations[" + first + "]"));
      }
    }
    if (!violations.isEmpty()) {
      throw ProblemException.broken(violations);
    }
    return observations.stream().map(ObservationBody::toDomain).toList();
  }
}
