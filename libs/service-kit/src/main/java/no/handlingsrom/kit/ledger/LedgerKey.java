package no.handlingsrom.kit.ledger;

import java.io.Serializable;
import no.handlingsrom.contracts.VersionKey;

/**
 * Identifies a ledger.
 *
 * @param municipality municipality number, four digits
 * @param ledger {@code plan/2024-2027/director-proposal} or {@code account/2022}
 */
public record LedgerKey(String municipality, String ledger) implements Serializable {

  /** The ledger of a plan version (planversjon). */
  public static LedgerKey of(VersionKey version) {
    return ofVersion(version.municipality(), version.plan(), version.version());
  }

  /** The ledger of a plan version (planversjon). */
  public static LedgerKey ofVersion(String municipality, String plan, String version) {
    return new LedgerKey(municipality, "plan/" + plan + "/" + version);
  }

  /** The ledger of the accounts (regnskap) of a year. */
  public static LedgerKey ofAccounts(String municipality, int year) {
    return new LedgerKey(municipality, "account/" + year);
  }
}
