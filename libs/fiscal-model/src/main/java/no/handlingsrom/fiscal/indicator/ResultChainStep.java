package no.handlingsrom.fiscal.indicator;

/** Ledd i resultatkjeden (DFØ): how close an indicator stands to what is to be achieved. */
public enum ResultChainStep {
  /** Innsatsfaktorer. */
  INPUTS("inputs"),
  /** Aktiviteter. */
  ACTIVITIES("activities"),
  /** Produkter og tjenester. */
  OUTPUTS("outputs"),
  /** Brukereffekter. */
  USER_EFFECTS("user-effects"),
  /** Samfunnseffekter. */
  SOCIETAL_EFFECTS("societal-effects");

  private final String code;

  ResultChainStep(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
