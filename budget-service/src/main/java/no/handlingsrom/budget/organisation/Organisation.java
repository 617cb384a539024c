package no.handlingsrom.budget.organisation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.handlingsrom.contracts.budget.OrganisationInfo;
import no.handlingsrom.contracts.budget.Unit;
import no.handlingsrom.contracts.budget.UnitKind;

/** The organisation tree of a municipality at one moment. */
public final class Organisation {

  private final long sequence;
  private final Map<String, Unit> units;

  Organisation(long sequence, List<Unit> units) {
    this.sequence = sequence;
    this.units = units.stream().collect(Collectors.toMap(Unit::code, Function.identity()));
  }

  /**
   * Where an amount on a unit counts.
   *
   * @param area code of the service area (tjenesteområde)
   * @param central whether the unit is, or is below, the central unit, outside § 5-4 second
   *     paragraph
   */
  public record Placement(String area, boolean central) {}

  /** Where amounts on a unit count; empty for an unknown unit. */
  public Optional<Placement> placement(String code) {
    boolean central = false;
    Unit unit = units.get(code);
    while (unit != null && unit.parent() != null) {
      central |= unit.kind() == UnitKind.CENTRAL;
      unit = units.get(unit.parent());
    }
    return unit == null ? Optional.empty() : Optional.of(new Placement(unit.code(), central));
  }

  /** The service areas (tjenesteområder) in their order. */
  public List<Unit> areas() {
    return units().stream().filter(unit -> unit.kind() == UnitKind.SERVICE_AREA).toList();
  }

  /** The units directly below one, without a central one, in their order. */
  public List<Unit> below(String code) {
    return units().stream()
        .filter(unit -> code.equals(unit.parent()) && unit.kind() != UnitKind.CENTRAL)
        .toList();
  }

  /**
   * The unit directly below the service area on whose part of the frame an amount counts, as a rule
   * a programme area (programområde); the code of the area for an amount on the area itself.
   */
  public String programmeArea(String code) {
    Unit unit = units.get(code);
    while (unit.parent() != null && units.get(unit.parent()).kind() != UnitKind.SERVICE_AREA) {
      unit = units.get(unit.parent());
    }
    return unit.code();
  }

  /** Whether a unit is another, or stands below it. */
  public boolean isWithin(String code, String upper) {
    Unit unit = units.get(code);
    while (unit != null && !unit.code().equals(upper)) {
      unit = unit.parent() == null ? null : units.get(unit.parent());
    }
    return unit != null;
  }

  boolean contains(String code) {
    return units.containsKey(code);
  }

  List<Unit> units() {
    return units.values().stream()
        .sorted(Comparator.comparingInt(Unit::order).thenComparing(Unit::code))
        .toList();
  }

  /** The tree as it goes into events. */
  public OrganisationInfo toEvent() {
    return new OrganisationInfo(sequence, units());
  }
}
