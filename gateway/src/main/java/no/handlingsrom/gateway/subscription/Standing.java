package no.handlingsrom.gateway.subscription;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.handlingsrom.fiscal.metric.Owner;
import no.handlingsrom.gateway.status.FiscalRuleStatus;

/**
 * Where a version stands for a subscriber.
 *
 * @param position sequence of each owner
 * @param results by rule and period
 */
record Standing(Map<Owner, Long> position, Map<String, Map<String, Result>> results) {

  /** Verdi og intervall of a rule in a period. */
  record Result(BigDecimal value, String band) {

    boolean isAs(Result other) {
      return Objects.equals(band, other.band)
          && (value == null ? other.value == null : other.value != null)
          && (value == null || value.compareTo(other.value) == 0);
    }
  }

  /** Before a subscriber was told anything of a version. */
  static final Standing NOTHING =
      new Standing(Map.of(Owner.BUDGET, 0L, Owner.INVESTMENT, 0L, Owner.INDICATOR, 0L), Map.of());

  private static final Result UNKNOWN = new Result(null, null);

  static Standing of(Map<Owner, Long> position, FiscalRuleStatus status) {
    Map<String, Map<String, Result>> results = new TreeMap<>();
    status
        .rules()
        .forEach(
            rule ->
                rule.results()
                    .forEach(
                        result ->
                            results
                                .computeIfAbsent(rule.code(), code -> new TreeMap<>())
                                .put(result.period(), new Result(result.value(), result.band()))));
    return new Standing(position, results);
  }

  /** Whether no owner stands before, and one stands after, where it stood in another. */
  boolean isAfter(Standing other) {
    return !position.equals(other.position)
        && position.entrySet().stream()
            .allMatch(owner -> owner.getValue() >= other.position.get(owner.getKey()));
  }

  /**
   * Whether a result is another than before.
   *
   * @param rules of interest; empty for all
   * @param bandsOnly whether a value that moves inside its band counts as the same
   */
  boolean movedFrom(Standing before, Collection<String> rules, boolean bandsOnly) {
    Set<String> codes = new TreeSet<>(results.keySet());
    codes.addAll(before.results.keySet());
    return codes.stream()
        .filter(code -> rules.isEmpty() || rules.contains(code))
        .anyMatch(code -> moved(before, code, bandsOnly));
  }

  private boolean moved(Standing before, String rule, boolean bandsOnly) {
    Map<String, Result> earlier = before.results.getOrDefault(rule, Map.of());
    Map<String, Result> now = results.getOrDefault(rule, Map.of());
    Set<String> periods = new TreeSet<>(earlier.keySet());
    periods.addAll(now.keySet());
    return periods.stream()
        .anyMatch(
            period -> {
              Result was = Optional.ofNullable(earlier.get(period)).orElse(UNKNOWN);
              Result is = Optional.ofNullable(now.get(period)).orElse(UNKNOWN);
              return bandsOnly ? !Objects.equals(was.band(), is.band()) : !was.isAs(is);
            });
  }
}
