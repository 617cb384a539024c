package no.handlingsrom.investment.organisation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** Why nothing of a year can stand on a service area (tjenesteområde); empty where it can. */
  public Optional<String> refusal(String area, int year) {
    if (!isOfKind(area, UnitKind.SERVICE_AREA)) {
      return Optional.of("no such service area: " + area);
    }
    return units.get(area).in(year).isPresent()
        ? Optional.empty()
        : Optional.of("service area " + area + " is not valid in " + year);
  }

  /**
   * Whether a code is, or in one of some years was, that of a programme area (programområde) of a
   * service area.
   */
  public boolean isProgrammeArea(String code, String serviceArea, Collection<Integer> years) {
    return isOfKind(code, UnitKind.PROGRAMME_AREA)
        && years.stream()
            .flatMap(year -> units.get(code).in(year).stream())
            .anyMatch(period -> serviceArea.equals(period.parent()));
  }

  /** Whether a code is that of a service area (tjenesteområde), now or once. */
  public boolean isServiceArea(String code) {
    return isOfKind(code, UnitKind.SERVICE_AREA);
  }

  /**
   * The service areas that are valid in any of some years or have amounts there, in their order.
   */
  public List<Area> serviceAreas(Collection<Integer> years, Collection<String> withAmounts) {
    return serviceAreas().stream()
        .filter(
            area ->
                withAmounts.contains(area.code())
                    || years.stream().anyMatch(year -> units.get(area.code()).in(year).isPresent()))
        .toList();
  }

  /** All service areas that are or were, in their order. */
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
