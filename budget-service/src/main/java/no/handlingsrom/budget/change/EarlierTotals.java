package no.handlingsrom.budget.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.handlingsrom.budget.lineage.Lineage;
import no.handlingsrom.budget.organisation.Organisation;
import no.handlingsrom.budget.organisation.OrganisationRepository;
import no.handlingsrom.budget.total.LineTotal;

/**
 * What a ledger amounted to at an earlier change, added up from the entries of its lineage: those
 * never change, and the totals that are kept beside them tell only of now.
 */
@ApplicationScoped
public class EarlierTotals {

  private final OperatingEntries entries;
  private final EntryRules rules;
  private final OrganisationRepository organisations;

  EarlierTotals(OperatingEntries entries, EntryRules rules, OrganisationRepository organisations) {
    this.entries = entries;
    this.rules = rules;
    this.organisations = organisations;
  }

  /** Several totals may stand on one line; a year without entries has none. */
  public List<LineTotal> of(Lineage lineage) {
    Organisation organisation = organisations.of(lineage.municipality());
    return entries.accounts(lineage).stream()
        .map(entry -> rules.place(entry.key(), entry.amount(), organisation))
        .toList();
  }
}
