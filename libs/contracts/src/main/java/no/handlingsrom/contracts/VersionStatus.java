package no.handlingsrom.contracts;

/** Versjonsstatus: how far a plan version has come on its way to the council, and after it. */
public enum VersionStatus {
  /** Utkast: may be edited. */
  DRAFT("draft"),
  /** Fryses: no edits and no children while the owners vote on proposing it. */
  PROPOSING("proposing"),
  /** Fremlagt: frozen and public. */
  PROPOSED("proposed"),
  /** Vedtas: no children while the owners vote on adopting it. */
  ADOPTING("adopting"),
  /** Vedtatt: the council's decision, which never changes. */
  ADOPTED("adopted"),
  /** Regulert: the one child of the adopted version, which takes posted amendments only. */
  AMENDED("amended");

  private final String code;

  VersionStatus(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  /** Offentlig: whether it was laid before the council, so that everybody may see it. */
  public boolean isPublic() {
    return this != DRAFT && this != PROPOSING;
  }
}
