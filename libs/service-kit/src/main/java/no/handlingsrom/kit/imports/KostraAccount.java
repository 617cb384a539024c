package no.handlingsrom.kit.imports;

import no.handlingsrom.fiscal.kostra.AccountClass;

/** Konto: where an amount of a file stands in KOSTRA; function and art are checked codes. */
record KostraAccount(AccountClass accountClass, String function, String art) {

  private static final int FIRST_INCOME_ART = 600;

  /** Whether its art is expenditure (010–599), not income. */
  boolean isExpenditure() {
    return Integer.parseInt(art) < FIRST_INCOME_ART;
  }
}
