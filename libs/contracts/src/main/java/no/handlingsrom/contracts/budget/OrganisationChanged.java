package no.handlingsrom.contracts.budget;

import no.handlingsrom.contracts.Fields;
import no.handlingsrom.contracts.VersionKey;

/**
 * Organisasjon endret: the municipality's service areas and units, all of them, as they now stand.
 *
 * @param municipality municipality number; also the record key
 */
public record OrganisationChanged(String municipality, OrganisationInfo organisation)
    implements BudgetChange {

  public OrganisationChanged {
    VersionKey.municipality(municipality);
    Fields.required(organisation, "organisation");
  }

  @Override
  public String key() {
    return municipality;
  }

  @Override
  public long sequence() {
    return organisation.sequence();
  }
}
