package no.handlingsrom.investment.phasing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.Violation;
import no.handlingsrom.investment.project.YearAmount;

/** Checks the years of amounts that a client gives. */
final class YearCheck {

  private YearCheck() {}

  /**
   * Refuses years outside the plan and years that are given twice.
   *
   * @param at path of the list in the request
   * @throws ProblemException rule-broken, naming every offending year
   */
  static void of(String at, List<Integer> years, List<YearAmount> amounts) {
    List<Violation> violations = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    for (int i = 0; i < amounts.size(); i++) {
      int year = amounts.get(i).year();
      String field = at + "[" + i + "].year";
      if (!years.contains(year)) {
        violations.add(new Violation(field, year + " is not among " + years));
      } else if (!seen.add(year)) {
        violations.add(new Violation(field, year + " is given twice"));
      }
    }
    if (!violations.isEmpty()) {
      throw ProblemException.broken(violations);
    }
  }
}
