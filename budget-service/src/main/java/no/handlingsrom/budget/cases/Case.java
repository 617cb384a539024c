package no.handlingsrom.budget.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.handlingsrom.budget.cases.CaseStep.Opened;
import no.handlingsrom.budget.cases.CaseStep.Rerouted;
import no.handlingsrom.budget.cases.CaseStep.Treated;

/**
 * Sak: what its steps so far amount to.
 *
 * @param sequence number of the last step
 * @param time when that was recorded
 * @param route the bodies it passes, in order
 * @param treatments what the bodies made of it, in order
 */
public record Case(
    String id,
    long sequence,
    Instant time,
    Opened opened,
    List<RouteStop> route,
    List<Treated> treatments) {

  /** A step as it was recorded. */
  record Recorded(long sequence, Instant time, CaseStep step) {}

  static Case of(String id, List<Recorded> steps) {
    Opened opened = (Opened) steps.get(0).step();
    List<RouteStop> route = opened.route();
    List<Treated> treatments = new ArrayList<>();
    for (Recorded recorded : steps) {
      if (recorded.step() instanceof Rerouted rerouted) {
        route = rerouted.route();
      } else if (recorded.step() instanceof Treated treated) {
        treatments.add(treated);
      }
    }
    Recorded last = steps.get(steps.size() - 1);
    return new Case(id, last.sequence(), last.time(), opened, route, List.copyOf(treatments));
  }

  /** The decision (vedtak) that ends the case; empty while it is on its way. */
  public Optional<Treated> decision() {
    return treatments.stream().filter(t -> t.outcome() == Outcome.DECISION).findFirst();
  }

  boolean stopsAt(String body) {
    return route.stream().anyMatch(stop -> stop.body().equals(body));
  }

  boolean treatedBy(String body) {
    return treatments.stream().anyMatch(treated -> treated.body().equals(body));
  }
}
