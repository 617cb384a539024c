package no.handlingsrom.fiscal.rule;

/**
 * Selvkost: whether investments, loans and debt that fees pay for, Local Government Act § 15-1,
 * count. Operating income and result are whole either way.
 */
public enum SelfCost {
  INCLUDED("included"),
  EXCLUDED("excluded");

  private final String code;

  SelfCost(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
