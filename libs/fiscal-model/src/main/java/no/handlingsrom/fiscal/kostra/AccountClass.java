package no.handlingsrom.fiscal.kostra;

/** Kontoklasse: the first digit of a KOSTRA account. An art has no meaning without it. */
public enum AccountClass {
  /** Investeringsregnskapet. */
  INVESTMENT(0),
  /** Driftsregnskapet. */
  OPERATIONS(1),
  /** Balanseregnskapet. */
  BALANCE(2);

  private final int digit;

  AccountClass(int digit) {
    this.digit = digit;
  }

  public int digit() {
    return digit;
  }
}
