package no.handlingsrom.budget.cases;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.handlingsrom.budget.cases.CaseStep.Treated;
import no.handlingsrom.budget.organisation.Organisation;
import no.handlingsrom.budget.organisation.OrganisationRepository;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.Violation;

/** What the steps of a case must satisfy. */
@ApplicationScoped
class CaseRules {

  private final BodyRepository bodies;
  private final OrganisationRepository organisations;

  CaseRules(BodyRepository bodies, OrganisationRepository organisations) {
    this.bodies = bodies;
    this.organisations = organisations;
  }

  /**
   * A route passes bodies that exist, each once, in the order of the days.
   *
   * @throws ProblemException rule-broken, naming the stops
   */
  void checkRoute(String municipality, List<RouteStop> route) {
    List<Violation> violations = new ArrayList<>();
    Set<String> passed = new HashSet<>();
    for (int i = 0; i < route.size(); i++) {
      RouteStop stop = route.get(i);
      String at = "route[" + i + "].";
      if (bodies.find(municipality, stop.body()).isEmpty()) {
        violations.add(new Violation(at + "body", "no such body: " + stop.body()));
      } else if (!passed.add(stop.body())) {
        violations.add(new Violation(at + "body", "is on the route already"));
      }
      if (i > 0 && stop.date().isBefore(route.get(i - 1).date())) {
        violations.add(new Violation(at + "date", "is before the stop before it"));
      }
    }
    refuse(violations);
  }

  /**
   * A new route keeps the bodies that have treated the case.
   *
   * @throws ProblemException rule-broken, naming the route
   */
  void checkReroute(Case current, List<RouteStop> route) {
    List<Violation> violations = new ArrayList<>();
    Set<String> stops = new HashSet<>();
    route.forEach(stop -> stops.add(stop.body()));
    for (Treated treated : current.treatments()) {
      if (!stops.contains(treated.body())) {
        violations.add(
            new Violation("route", treated.body() + " has treated the case and must stay"));
      }
    }
    refuse(violations);
  }

  /**
   * A treatment follows the route, and only who may decide decides.
   *
   * @throws ProblemException rule-broken, naming the fields
   */
  void checkTreatment(String municipality, Case current, Treated treated) {
    List<Violation> violations = new ArrayList<>();
    if (current.decision().isPresent()) {
      Treated decision = current.decision().get();
      violations.add(
          new Violation(
              "body", "the case was decided by " + decision.body() + " on " + decision.date()));
    } else if (!current.stopsAt(treated.body())) {
      violations.add(new Violation("body", treated.body() + " is not on the route"));
    } else if (current.treatedBy(treated.body())) {
      violations.add(new Violation("body", treated.body() + " has treated the case already"));
    } else if (treated.outcome() == Outcome.DECISION
        && !bodies.find(municipality, treated.body()).orElseThrow().kind().mayDecide()) {
      violations.add(new Violation("outcome", treated.body() + " recommends and does not decide"));
    }
    checkDate(current, treated, violations);
    checkMotions(municipality, treated.motions(), violations);
    refuse(violations);
  }

  private static void checkDate(Case current, Treated treated, List<Violation> violations) {
    List<Treated> before = current.treatments();
    if (!before.isEmpty() && treated.date().isBefore(before.get(before.size() - 1).date())) {
      violations.add(new Violation("date", "is before the treatment before it"));
    }
  }

  private void checkMotions(String municipality, List<Motion> motions, List<Violation> violations) {
    Organisation organisation = organisations.of(municipality);
    for (int i = 0; i < motions.size(); i++) {
      Motion motion = motions.get(i);
      if (motion.miscounted()) {
        violations.add(new Violation("motions[" + i + "].carried", "contradicts the votes"));
      }
      for (int j = 0; j < motion.amounts().size(); j++) {
        Motion.Cost cost = motion.amounts().get(j);
        String field = "motions[" + i + "].amounts[" + j + "].unit";
        organisation
            .refusal(cost.unit(), cost.year())
            .ifPresent(reason -> violations.add(new Violation(field, reason)));
      }
    }
  }

  private static void refuse(List<Violation> violations) {
    if (!violations.isEmpty()) {
      throw ProblemException.broken(violations);
    }
  }
}
