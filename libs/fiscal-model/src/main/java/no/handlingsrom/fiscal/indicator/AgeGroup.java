package no.handlingsrom.fiscal.indicator;

/** Aldersgruppe: whom an indicator speaks of. */
public enum AgeGroup {
  /** Barn og unge. */
  CHILDREN_AND_YOUTH("children-and-youth"),
  /** Voksne. */
  ADULTS("adults"),
  /** Eldre over 67. */
  SENIORS("seniors"),
  /** Alder er ikke relevant. */
  NOT_RELEVANT("not-relevant");

  private final String code;

  AgeGroup(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
