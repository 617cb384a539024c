package no.handlingsrom.kit.ledger;

import java.io.Serializable;
import no.handlingsrom.contracts.VersionKey;

/**
 * Identifies a ledger.
 *
 * @param municipality municipality number, four digits
 * @param ledger {@code plan/2024-2027/director-proposal}, {@code account/2022}, or what else is
 *     recorded change by change
 */
public record LedgerKey(String municipality, String ledger) implements Serializable {

  static final String ACCOUNTS = "account/";

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
    return new LedgerKey(municipality, ACCOUNTS + year);
  }
}
