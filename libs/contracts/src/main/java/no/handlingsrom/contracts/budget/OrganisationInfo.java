package no.handlingsrom.contracts.budget;

import java.util.List;
import no.handlingsrom.contracts.Fields;

/**
 * Organisasjon: the municipality's tree of units.
 *
 * @param sequence number of the last change to the organisation, from 1; 0 before the first
 * @param units every unit, parents before children
 */
public record OrganisationInfo(long sequence, List<Unit> units) {

  public OrganisationInfo {
    units = List.copyOf(Fields.required(units, "organisation.units"));
  }
}
