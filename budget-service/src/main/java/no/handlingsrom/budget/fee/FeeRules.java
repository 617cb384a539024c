package no.handlingsrom.budget.fee;

import java.util.ArrayList;
import java.util.List;
import no.handlingsrom.http.problem.Violation;

/** What statements of fees must satisfy. */
final class FeeRules {

  private FeeRules() {}

  /** What is wrong, as fields of {@code items[n]}; empty when nothing is. */
  static List<Violation> check(List<FeeBody> items) {
    List<Violation> violations = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      check(items.get(i), "items[" + i + "].", violations);
    }
    return violations;
  }

  private static void check(FeeBody fee, String at, List<Violation> violations) {
    boolean figures = fee.level() != null || fee.growthPercent() != null;
    if (fee.selfCostArea() != null && fee.basis() != FeeBasis.SELF_COST) {
      violations.add(new Violation(at + "selfCostArea", "is told of a self-cost fee only"));
    } else if (fee.selfCostArea() != null && figures) {
      violations.add(
          new Violation(
              at + (fee.level() == null ? "growthPercent" : "level"),
              "stands at /self-cost/" + fee.selfCostArea() + " and is not told here"));
    }
    if (figures && fee.year() == null) {
      violations.add(new Violation(at + "year", "is needed beside a level or growth"));
    }
    if (fee.level() != null && fee.unit() == null) {
      violations.add(new Violation(at + "unit", "is needed beside a level"));
    }
  }
}
