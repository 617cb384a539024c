package no.handlingsrom.fiscal.debt;

/** Vurdering: what a share of fixed interest is against the limits of the financial regulations. */
public enum InterestVerdict {
  WITHIN("within"),
  TOO_LITTLE_FIXED("too-little-fixed"),
  TOO_LITTLE_FLOATING("too-little-floating"),
  NOT_ASSESSABLE("not-assessable");

  private final String code;

  InterestVerdict(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
