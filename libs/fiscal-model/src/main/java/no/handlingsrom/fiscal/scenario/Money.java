package no.handlingsrom.fiscal.scenario;

import no.handlingsrom.fiscal.Labels;

/** What a scenario may change by an amount a year, KOSTRA sign: more expenditure is positive. */
public enum Money {
  /** Omstilling: operating expenditure of no particular kind; a saving is negative. */
  RESTRUCTURING("restructuring", "Omstilling", "Restructuring"),
  /** Utbytte: income, so more of it is negative. */
  DIVIDEND("dividend", "Utbytte", "Dividend"),
  /** Bruk av disposisjonsfond to finance investments in place of loans: more of it is negative. */
  FUND_USE("fund-use", "Bruk av disposisjonsfond til investering", "Fund use for investment");

  private final String code;
  private final Labels names;

  Money(String code, String nb, String en) {
    this.code = code;
    this.names = new Labels(nb, en);
  }

  public String code() {
    return code;
  }

  public Labels names() {
    return names;
  }
}
