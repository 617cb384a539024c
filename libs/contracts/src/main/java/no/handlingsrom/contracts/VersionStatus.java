package no.handlingsrom.contracts;

/** Versjonsstatus: how far a plan version has come on its way to the council. */
public enum VersionStatus {
  /** Utkast: may be edited. */
  DRAFT("draft"),
  /** Fryses: no more edits; waits until every owner has frozen its part. */
  PROPOSING("proposing"),
  /** Fremlagt: frozen and public. */
  PROPOSED("proposed");

  private final String code;

  VersionStatus(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
