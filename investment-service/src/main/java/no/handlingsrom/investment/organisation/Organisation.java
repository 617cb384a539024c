package no.handlingsrom.investment.organisation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.handlingsrom.contracts.budget.Unit;
import no.handlingsrom.contracts.budget.UnitKind;
import no.handlingsrom.fiscal.statement.Area;

/** The areas of a municipality as they are known here. */
public final class Organisation {

  private final Map<String, Unit> units;

  Organisation(List<Unit> units) {
    this.units = units.stream().collect(Collectors.toMap(Unit::code, Function.identity()));
  }

  /** Whether a code is that of a service area (tjenesteområde). */
  public boolean isServiceArea(String code) {
    return isOfKind(code, UnitKind.SERVICE_AREA);
  }

  /** Whether a code is that of a programme area (programområde) of a service area. */
  public boolean isProgrammeArea(String code, String serviceArea) {
    return isOfKind(code, UnitKind.PROGRAMME_AREA) && serviceArea.equals(units.get(code).parent());
  }

  /** The service areas in their order. */
  public List<Area> serviceAreas() {
    return units.values().stream()
        .filter(unit -> unit.kind() == UnitKind.SERVICE_AREA)
        .sorted(Comparator.comparingInt(Unit::order).thenComparing(Unit::code))
        .map(unit -> new Area(unit.code(), unit.names()))
        .toList();
  }

  private boolean isOfKind(String code, UnitKind kind) {
    Unit unit = units.get(code);
    return unit != null && unit.kind() == kind;
  }
}
