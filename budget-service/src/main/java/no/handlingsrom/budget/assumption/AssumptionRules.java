package no.handlingsrom.budget.assumption;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.handlingsrom.http.problem.Violation;

/** What assumptions that are stated together must satisfy. */
final class AssumptionRules {

  private record Place(AssumptionKey key, int year, LocalDate vintage) {}

  private AssumptionRules() {}

  /** What is wrong, as fields of {@code items[n]}; empty when nothing is. */
  static List<Violation> check(List<AssumptionBody> items) {
    List<Violation> violations = new ArrayList<>();
    Set<Place> places = new HashSet<>();
    for (int i = 0; i < items.size(); i++) {
      AssumptionBody item = items.get(i);
      String at = "items[" + i + "].";
      item.key()
          .unit()
          .fault(item.value())
          .ifPresent(fault -> violations.add(new Violation(at + "value", fault)));
      if (!places.add(new Place(item.key(), item.year(), item.vintage()))) {
        violations.add(new Violation(at + "year", "is stated twice for one key and vintage"));
      }
    }
    return violations;
  }
}
