package no.handlingsrom.contracts.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.handlingsrom.contracts.Fields;
import no.handlingsrom.fiscal.Labels;

/**
 * Enhet: a service area (tjenesteområde) or a unit below one, as it is in its last period, and what
 * it was before.
 *
 * @param code stable slug, unique in the municipality
 * @param parent code of the unit above; null for a service area
 * @param order place among its siblings, ascending
 * @param validFrom first day of the last period; null: from the beginning
 * @param validTo its last day; null: no end is known
 * @param aliases other names or numbers it goes by, such as the responsibility number of an ERP
 * @param earlier the periods before the last, oldest first
 */
public record Unit(
    String code,
    String parent,
    UnitKind kind,
    Labels names,
    int order,
    LocalDate validFrom,
    LocalDate validTo,
    List<String> aliases,
    List<UnitPeriod> earlier) {

  public Unit {
    Fields.required(code, "units.code");
    Fields.required(kind, "units.kind");
    Fields.required(names, "units.names");
    aliases = aliases == null ? List.of() : List.copyOf(aliases); // records from before they were
    earlier = earlier == null ? List.of() : List.copyOf(earlier);
  }

  /** A unit that was always what it is. */
  public Unit(String code, String parent, UnitKind kind, Labels names, int order) {
    this(code, parent, kind, names, order, null, null, List.of(), List.of());
  }

  /** A unit by its periods, oldest first and at least one. */
  public static Unit of(
      String code, UnitKind kind, List<String> aliases, List<UnitPeriod> periods) {
    UnitPeriod last = periods.get(periods.size() - 1);
    return new Unit(
        code,
        last.parent(),
        kind,
        last.names(),
        last.order(),
        last.validFrom(),
        last.validTo(),
        aliases,
        periods.subList(0, periods.size() - 1));
  }

  /** All its periods, oldest first. */
  public List<UnitPeriod> periods() {
    return Stream.concat(
            earlier.stream(), Stream.of(new UnitPeriod(validFrom, validTo, parent, names, order)))
        .toList();
  }

  /** What it is on a day; empty when it is not valid then. */
  public Optional<UnitPeriod> on(LocalDate day) {
    return periods().stream().filter(period -> period.holds(day)).findFirst();
  }

  /** What counts for the amounts of a year: the last of the periods that have a day in it. */
  public Optional<UnitPeriod> in(int year) {
    LocalDate first = LocalDate.of(year, 1, 1);
    LocalDate last = LocalDate.of(year, 12, 31);
    return periods().stream()
        .filter(period -> !period.first().isAfter(last) && !period.last().isBefore(first))
        .reduce((one, next) -> next);
  }
}
