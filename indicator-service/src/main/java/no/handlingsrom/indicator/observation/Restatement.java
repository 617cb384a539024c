package no.handlingsrom.indicator.observation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Omarbeiding: what counted about a subject and period at one time, and what at another.
 *
 * @param before {@code null} when nothing was known then
 * @param after what replaced it
 */
record Restatement(Observation before, Observation after) {

  /**
   * What changed between two views, in the order the later observations were recorded. The same
   * number with more decimals, or the same reason in other words, is no change.
   */
  static List<Restatement> between(List<Observation> earlier, List<Observation> later) {
    Map<Observed.Place, Observation> known = new HashMap<>();
    earlier.forEach(observation -> known.put(observation.observed().place(), observation));
    List<Restatement> changed = new ArrayList<>();
    for (Observation after : later) {
      Restatement restatement = new Restatement(known.get(after.observed().place()), after);
      if (restatement.isChange()) {
        changed.add(restatement);
      }
    }
    return changed;
  }

  RestatementKind kind() {
    if (before == null) {
      return RestatementKind.ADDED;
    }
    if (after.observed().value() == null) {
      return RestatementKind.WITHDRAWN;
    }
    return before.observed().value() == null ? RestatementKind.FILLED : RestatementKind.RESTATED;
  }

  /** After less before; empty unless both have values. */
  Optional<BigDecimal> difference() {
    if (before == null || before.observed().value() == null || after.observed().value() == null) {
      return Optional.empty();
    }
    return Optional.of(after.observed().value().subtract(before.observed().value()));
  }

  private boolean isChange() {
    return before == null
        || before.observed().reason() != after.observed().reason()
        || difference().filter(difference -> difference.signum() != 0).isPresent();
  }
}
