package no.handlingsrom.budget.merge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.handlingsrom.budget.change.OperatingKey;

/**
 * Amounts that are in no measure, and distributions, merged by adding what the other side moved
 * since the base. Amounts outside measures add up, so whether two equal movements of one key are
 * the same thing done twice or two things cannot be told: a key that both sides moved is a
 * conflict, even where they moved it alike.
 *
 * @param taken NOK to add on our side, per key that only they moved
 * @param disputed keys that both moved
 */
record Amounts(Map<OperatingKey, BigDecimal> taken, List<Disputed> disputed) {

  /**
   * A key that both sides moved.
   *
   * @param ours NOK our side moved it by since the base
   * @param theirs NOK their side moved it by since the base
   */
  record Disputed(OperatingKey key, BigDecimal ours, BigDecimal theirs) {}

  /**
   * @param ours NOK per key that our side moved since the base, amounts of measures among them
   * @param theirs the same of their side
   */
  static Amounts of(Map<OperatingKey, BigDecimal> ours, Map<OperatingKey, BigDecimal> theirs) {
    Map<OperatingKey, BigDecimal> taken = new LinkedHashMap<>();
    List<Disputed> disputed = new ArrayList<>();
    theirs.forEach(
        (key, amount) -> {
          if (!isLevelOfAMeasure(key)) {
            BigDecimal own = ours.get(key);
            if (own == null) {
              taken.put(key, amount);
            } else {
              disputed.add(new Disputed(key, own, amount));
            }
          }
        });
    return new Amounts(taken, disputed);
  }

  private static boolean isLevelOfAMeasure(OperatingKey key) {
    return key.measure() != null && !key.distribution();
  }
}
