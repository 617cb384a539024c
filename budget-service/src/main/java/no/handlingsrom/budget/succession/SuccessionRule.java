package no.handlingsrom.budget.succession;

import java.util.ArrayList;
import java.util.List;
import no.handlingsrom.http.problem.Violation;
import no.handlingsrom.kit.succession.Succession;
import no.handlingsrom.kit.succession.Successions;

/** What a succession must satisfy: one number, whole years, one number, and no circle. */
final class SuccessionRule {

  private SuccessionRule() {}

  /** What is wrong with a succession; empty when it may be kept. */
  static List<Violation> check(Succession next, Successions kept) {
    List<Violation> found = new ArrayList<>();
    if (next.from().getDayOfYear() != 1) {
      found.add(new Violation("from", "must be 1 January: figures belong to whole years"));
    }
    kept.before(next.municipality()).stream()
        .findFirst()
        .ifPresent(
            known ->
                found.add(
                    new Violation(
                        "predecessor",
                        "%s succeeds %s already; a merger of several makes another municipality"
                            .formatted(next.municipality(), known.predecessor()))));
    kept.after(next.predecessor())
        .ifPresent(
            known ->
                found.add(
                    new Violation(
                        "predecessor",
                        "%s is succeeded by %s already; a split makes other municipalities"
                            .formatted(next.predecessor(), known.municipality()))));
    List<Succession> line = kept.before(next.predecessor());
    if (next.predecessor().equals(next.municipality())
        || line.stream().anyMatch(known -> known.predecessor().equals(next.municipality()))) {
      found.add(new Violation("predecessor", "the number would come before itself"));
    } else if (line.stream().anyMatch(known -> !known.from().isBefore(next.from()))) {
      found.add(new Violation("from", "is not after the number before it began"));
    }
    return found;
  }
}
