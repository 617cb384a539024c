package no.handlingsrom.indicator.observation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Observations that are published together. */
@Schema(name = "Observations")
record ObservationsBody(@NotEmpty List<@NotNull @Valid ObservationBody> observations) {

  private record PlaceAndVintage(Observed.Place place, Instant vintage) {}

  /**
   * The observations themselves.
   *
   * @throws ProblemException malformed when a period is missing; rule-broken, naming all that is
   *     wrong with each by itself and every one that repeats another
   */
  List<Observed> toDomain() {
    checkPeriodsGiven();
    List<Violation> violations = new ArrayList<>();
    for (int i = 0; i < observations.size(); i++) {
      violations.addAll(observations.get(i).violations(field(i)));
    }
    if (!violations.isEmpty()) {
      throw ProblemException.broken(violations);
    }
    List<Observed> domain = observations.stream().map(ObservationBody::toDomain).toList();
    checkRepeated(domain);
    return domain;
  }

  private void checkPeriodsGiven() {
    for (int i = 0; i < observations.size(); i++) {
      if (observations.get(i).hasNoPeriod()) {
        throw ProblemException.malformed(field(i) + ".year", "must be given, or a period");
      }
    }
  }

  private static void checkRepeated(List<Observed> domain) {
    List<Violation> violations = new ArrayList<>();
    Map<PlaceAndVintage, Integer> places = new HashMap<>();
    for (int i = 0; i < domain.size(); i++) {
      Observed observed = domain.get(i);
      Integer first =
          places.putIfAbsent(new PlaceAndVintage(observed.place(), observed.vintage()), i);
      if (first != null) {
        violations.add(
            new Violation(
                field(i),
                "repeats subject, period, kind, plan and vintage of observations[" + first + "]"));
      }
    }
    if (!violations.isEmpty()) {
      throw ProblemException.broken(violations);
    }
  }

  private static String field(int index) {
    return "observations[" + index + "]";
  }
}
