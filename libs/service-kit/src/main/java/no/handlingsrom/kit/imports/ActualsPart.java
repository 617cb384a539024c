package no.handlingsrom.kit.imports;

import java.util.Locale;
import no.handlingsrom.fiscal.kostra.AccountClass;
import no.handlingsrom.kit.ledger.LedgerKey;

/** Regnskapsdel: the actuals of one account class, which stand in ledgers of their own. */
public enum ActualsPart {
  /** Driftsregnskapet. */
  OPERATING(AccountClass.OPERATIONS),
  /** Investeringsregnskapet. */
  INVESTMENT(AccountClass.INVESTMENT),
  /** Balanseregnskapet. */
  BALANCE(AccountClass.BALANCE);

  private final AccountClass accountClass;

  ActualsPart(AccountClass accountClass) {
    this.accountClass = accountClass;
  }

  public AccountClass accountClass() {
    return accountClass;
  }

  /** For example {@code actuals/operating/kostra/2024}: figures of two sources never add up. */
  LedgerKey ledger(String municipality, String source, int year) {
    return new LedgerKey(
        municipality, "actuals/%s/%s/%d".formatted(name().toLowerCase(Locale.ROOT), source, year));
  }
}
