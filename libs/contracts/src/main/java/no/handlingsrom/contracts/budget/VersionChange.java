package no.handlingsrom.contracts.budget;

import no.handlingsrom.contracts.VersionKey;

/** What happened to one plan version in budget-service; its key is that of the version. */
public non-sealed interface VersionChange extends BudgetChange {

  VersionKey version();

  @Override
  default String key() {
    return version().key();
  }
}
