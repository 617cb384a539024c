package no.handlingsrom.gateway.view;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import no.handlingsrom.contracts.Event;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.contracts.budget.BudgetState;
import no.handlingsrom.contracts.figures.VersionFigures;
import no.handlingsrom.contracts.indicator.IndicatorState;
import no.handlingsrom.contracts.investment.InvestmentState;
import no.handlingsrom.fiscal.metric.Owner;

/**
 * Planversjonen slik porten kjenner den: the newest readable state of each owner, in which every
 * amendment with two legs is in both or in neither.
 *
 * @param budget null until seen
 * @param investment null until seen
 * @param indicator null until seen
 * @param staleReason why something newer may exist; null when nothing is known to be missing
 */
public record VersionView(
    VersionKey version,
    BudgetState budget,
    InvestmentState investment,
    IndicatorState indicator,
    StaleReason staleReason) {

  /** Whether something newer may exist than what is shown. */
  public boolean stale() {
    return staleReason != null;
  }

  /** Sequences per owner; an owner nothing is known of stands at 0. */
  public Map<Owner, Long> position() {
    Map<Owner, Long> position = new EnumMap<>(Owner.class);
    Arrays.stream(Owner.values()).forEach(owner -> position.put(owner, sequence(state(owner))));
    return position;
  }

  public AsOf asOf() {
    Instant newest =
        Arrays.stream(Owner.values())
            .map(this::time)
            .filter(Objects::nonNull)
            .max(Instant::compareTo)
            .orElse(null);
    return new AsOf(
        newest,
        budget == null ? null : budget.sequence(),
        investment == null ? null : investment.sequence(),
        indicator == null ? null : indicator.sequence());
  }

  /** Whether both owners of the version's amounts have been heard of it. */
  public boolean complete() {
    return budget != null && investment != null;
  }

  /** The figures of the version, which its rules and checks are evaluated from. */
  public VersionFigures figures() {
    return new VersionFigures(
        version, budget, investment, indicator == null ? null : indicator.observations());
  }

  /** When the owner committed what is known of it; null when nothing is. */
  public Instant time(Owner owner) {
    return switch (owner) {
      case BUDGET -> budget == null ? null : budget.time();
      case INVESTMENT -> investment == null ? null : investment.time();
      case INDICATOR -> indicator == null ? null : indicator.time();
    };
  }

  /** The newest readable state of an owner; null until seen. */
  public Event state(Owner owner) {
    return switch (owner) {
      case BUDGET -> budget;
      case INVESTMENT -> investment;
      case INDICATOR -> indicator;
    };
  }

  private static long sequence(Event state) {
    return state == null ? 0 : state.sequence();
  }
}
