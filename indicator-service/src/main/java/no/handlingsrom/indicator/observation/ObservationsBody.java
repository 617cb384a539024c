package no.handlingsrom.indicator.observation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Observations that are published together. */
@Schema(name = "Observations")
record ObservationsBody(@NotEmpty List<@NotNull @Valid ObservationBody> observations) {

  /**
   * The observations themselves.
   *
   * @throws ProblemException malformed when a period is missing; rule-broken, naming all that is
   *     wrong with each by itself
   */
  List<Observed> toDomain() {
    List<Violation> violations = new ArrayList<>();
    for (int i = 0; i < observations.size(); i++) {
      ObservationBody observation = observations.get(i);
      if (observation.hasNoPeriod()) {
        throw ProblemException.malformed(
            Origin.REQUEST.place(i) + ".year", "must be given, or a period");
      }
      for (Violation violation : observation.violations()) {
        violations.add(Origin.REQUEST.violation(i, violation.field(), violation.reason()));
      }
    }
    if (!violations.isEmpty()) {
      throw ProblemException.broken(violations);
    }
    return observations.stream().map(ObservationBody::toDomain).toList();
  }
}
