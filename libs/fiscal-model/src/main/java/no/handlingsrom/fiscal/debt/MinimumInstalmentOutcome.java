package no.handlingsrom.fiscal.debt;

/** Utfall: whether the formula of § 14-18 has an answer. */
public enum MinimumInstalmentOutcome {
  /** There is an amount. */
  ANSWERED("answered"),
  /** The book value is zero: the formula has no answer, which is not an answer of zero. */
  NO_ANSWER("no-answer"),
  /** Depreciation, debt or book value is not known. */
  NOT_ASSESSABLE("not-assessable");

  private final String code;

  MinimumInstalmentOutcome(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
