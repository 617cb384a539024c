package no.handlingsrom.contracts.budget;

import java.time.LocalDate;
import no.handlingsrom.contracts.Fields;
import no.handlingsrom.fiscal.Labels;

/**
 * What a unit (enhet) was in a period of its life.
 *
 * @param validFrom its first day (gyldig fra); null: from the beginning
 * @param validTo its last day (gyldig til og med); null: no end is known
 * @param parent code of the unit above; null for a service area
 * @param order place among its siblings, ascending
 */
public record UnitPeriod(
    LocalDate validFrom, LocalDate validTo, String parent, Labels names, int order) {

  public UnitPeriod {
    Fields.required(names, "units.earlier.names");
  }

  /** The first day, the earliest there is where it is from the beginning. */
  public LocalDate first() {
    return validFrom == null ? LocalDate.MIN : validFrom;
  }

  /** The last day, the latest there is where no end is known. */
  public LocalDate last() {
    return validTo == null ? LocalDate.MAX : validTo;
  }

  public boolean holds(LocalDate day) {
    return !day.isBefore(first()) && !day.isAfter(last());
  }
}
