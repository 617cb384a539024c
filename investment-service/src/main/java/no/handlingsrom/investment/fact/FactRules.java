package no.handlingsrom.investment.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.Violation;

/** What stated facts must satisfy; whether they are true is another question. */
final class FactRules {

  private final Set<String> projects;
  private final List<Integer> years;
  private final List<Violation> violations = new ArrayList<>();

  private FactRules(Set<String> projects, List<Integer> years) {
    this.projects = projects;
    this.years = years;
  }

  /**
   * Checks all facts of a request.
   *
   * @param projects the ids of the facts that the version knows
   * @param years the years of the investment plan
   * @throws ProblemException rule-broken, naming every offending field
   */
  static void check(List<StatedFact> facts, Set<String> projects, List<Integer> years) {
    FactRules rules = new FactRules(projects, years);
    for (int i = 0; i < facts.size(); i++) {
      rules.check("facts[" + i + "].", facts.get(i));
    }
    if (!rules.violations.isEmpty()) {
      throw ProblemException.broken(rules.violations);
    }
  }

  private void check(String at, StatedFact fact) {
    if (!projects.contains(fact.project())) {
      refuse(at + "project", "no such project in this version: " + fact.project());
    }
    boolean spans = fact.kind() != FactKind.GROSS_COST;
    given(at + "from", fact.from(), spans);
    given(at + "to", fact.to(), spans);
    given(at + "amount", fact.amount(), fact.kind() != FactKind.COMPLETION);
    if (fact.kind() == FactKind.COMPLETION) {
      given(at + "roundedTo", fact.roundedTo(), false);
    }
    if (spans && fact.from() != null && fact.to() != null) {
      span(at, fact);
    }
  }

  private void given(String field, Object value, boolean required) {
    if (required && value == null) {
      refuse(field, "must be given for this kind");
    } else if (!required && value != null) {
      refuse(field, "must not be given for this kind");
    }
  }

  private void span(String at, StatedFact fact) {
    if (fact.to() < fact.from()) {
      refuse(at + "to", "must not come before from");
    }
    if (fact.kind() == FactKind.ALLOCATION) {
      inPlan(at + "from", fact.from());
      inPlan(at + "to", fact.to());
    }
  }

  private void inPlan(String field, int year) {
    if (!years.contains(year)) {
      refuse(field, year + " is not among " + years);
    }
  }

  private void refuse(String field, String reason) {
    violations.add(new Violation(field, reason));
  }
}
