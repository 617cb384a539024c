package no.handlingsrom.contracts.budget;

import no.handlingsrom.contracts.Fields;
import no.handlingsrom.fiscal.Labels;

/**
 * Enhet: a service area (tjenesteområde) or a unit below one.
 *
 * @param code stable slug, unique in the municipality
 * @param parent code of the unit above; null for a service area
 * @param order place among its siblings, ascending
 */
public record Unit(String code, String parent, UnitKind kind, Labels names, int order) {

  public Unit {
    Fields.required(code, "units.code");
    Fields.required(kind, "units.kind");
    Fields.required(names, "units.names");
  }
}
