package no.handlingsrom.budget.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.handlingsrom.contracts.budget.OrganisationInfo;
import no.handlingsrom.contracts.budget.Unit;
import no.handlingsrom.contracts.budget.UnitKind;
import no.handlingsrom.contracts.budget.UnitPeriod;

/**
 * The organisation tree of a municipality as known after one of its changes: every unit with the
 * periods of its life. For the amounts of a year counts what a unit was last in that year.
 */
public final class Organisation {

  private final long sequence;
  private final Map<String, Unit> units;
  private final Map<String, String> codes = new HashMap<>();

  Organisation(long sequence, Collection<Unit> units) {
    this.sequence = sequence;
    this.units = units.stream().collect(Collectors.toMap(Unit::code, Function.identity()));
    units.forEach(unit -> unit.aliases().forEach(alias -> codes.put(alias, unit.code())));
    units.forEach(unit -> codes.put(unit.code(), unit.code()));
  }

  /**
   * Where an amount on a unit counts.
   *
   * @param area code of the service area (tjenesteområde)
   * @param central whether the unit is, or is below, the central unit, outside § 5-4 second
   *     paragraph
   */
  public record Placement(String area, boolean central) {}

  /** A unit in a period of its life, seen on a day of it. */
  private record Seen(Unit unit, UnitPeriod period, LocalDate day) {}

  /** The unit as it counts in a year; empty for one that is unknown or not valid then. */
  private Optional<Seen> seen(String code, int year) {
    LocalDate end = LocalDate.of(year, 12, 31);
    return Optional.ofNullable(units.get(code))
        .flatMap(
            unit ->
                unit.in(year)
                    .map(
                        period ->
                            new Seen(
                                unit, period, period.last().isBefore(end) ? period.last() : end)));
  }

  private Optional<Seen> above(Seen seen) {
    return Optional.ofNullable(seen.period().parent())
        .map(units::get)
        .flatMap(unit -> unit.on(seen.day()).map(period -> new Seen(unit, period, seen.day())));
  }

  /** Where amounts of a year on a unit count; empty where nothing can stand on it. */
  public Optional<Placement> placement(String code, int year) {
    boolean central = false;
    Optional<Seen> seen = seen(code, year);
    while (seen.isPresent() && seen.get().period().parent() != null) {
      central |= seen.get().unit().kind() == UnitKind.CENTRAL;
      seen = above(seen.get());
    }
    boolean outside = central;
    return seen.map(top -> new Placement(top.unit().code(), outside));
  }

  /** Why nothing can stand on a unit in a year; empty where something can. */
  public Optional<String> refusal(String code, int year) {
    Unit unit = units.get(code);
    if (unit == null) {
      return Optional.of("no such organisation unit: " + code);
    }
    if (unit.in(year).isPresent()) {
      return Optional.empty();
    }
    LocalDate day = LocalDate.of(year, 1, 1);
    UnitPeriod last = unit.periods().get(unit.earlier().size());
    UnitPeriod first = unit.periods().get(0);
    String when =
        last.last().isBefore(day)
            ? "ended on " + last.last()
            : first.first().isAfter(day) ? "begins on " + first.first() : "is not valid";
    return Optional.of("organisation unit %s %s: not in %d".formatted(code, when, year));
  }

  /** All service areas (tjenesteområder) that ever were, in their order. */
  public List<Unit> areas() {
    return units().stream().filter(unit -> unit.kind() == UnitKind.SERVICE_AREA).toList();
  }

  /** The service areas (tjenesteområder) that are valid in any of some years, in their order. */
  public List<Unit> areas(Collection<Integer> years) {
    return areas().stream().filter(area -> isValid(area, years)).toList();
  }

  /** The units directly below one in any of some years, without a central one, in their order. */
  public List<Unit> below(String code, Collection<Integer> years) {
    return units().stream()
        .filter(unit -> unit.kind() != UnitKind.CENTRAL)
        .filter(
            unit ->
                years.stream()
                    .flatMap(year -> unit.in(year).stream())
                    .anyMatch(period -> code.equals(period.parent())))
        .toList();
  }

  private static boolean isValid(Unit unit, Collection<Integer> years) {
    return years.stream().anyMatch(year -> unit.in(year).isPresent());
  }

  /**
   * The unit directly below the service area on whose part of the frame an amount of a year counts,
   * as a rule a programme area (programområde); the code of the area for an amount on the area
   * itself.
   */
  public String programmeArea(String code, int year) {
    Seen seen = seen(code, year).orElseThrow();
    Optional<Seen> above = above(seen);
    while (above.isPresent() && above.get().period().parent() != null) {
      seen = above.get();
      above = above(seen);
    }
    return seen.unit().code();
  }

  /** Whether a unit is another in a year, or stands below it. */
  public boolean isWithin(String code, String upper, int year) {
    Optional<Seen> seen = seen(code, year);
    while (seen.isPresent() && !seen.get().unit().code().equals(upper)) {
      seen = above(seen.get());
    }
    return seen.isPresent();
  }

  /** The code of the unit that goes by a code or another name or number. */
  public Optional<String> codeOf(String codeOrAlias) {
    return Optional.ofNullable(codes.get(codeOrAlias));
  }

  public boolean contains(String code) {
    return units.containsKey(code);
  }

  Optional<Unit> unit(String code) {
    return Optional.ofNullable(units.get(code));
  }

  List<Unit> units() {
    return units.values().stream()
        .sorted(Comparator.comparingInt(Unit::order).thenComparing(Unit::code))
        .toList();
  }

  long sequence() {
    return sequence;
  }

  /** The tree as it would be with some units added or stated anew. */
  Organisation with(Collection<Unit> changed) {
    Map<String, Unit> after = new HashMap<>(units);
    changed.forEach(unit -> after.put(unit.code(), unit));
    return new Organisation(sequence, after.values());
  }

  /** The tree as it goes into events. */
  public OrganisationInfo toEvent() {
    return new OrganisationInfo(sequence, units());
  }
}
