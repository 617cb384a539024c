package no.handlingsrom.contracts.budget;

/** What part a unit plays in the statements. */
public enum UnitKind {
  /** Tjenesteområde: a row of § 5-4 second paragraph. */
  SERVICE_AREA("service-area"),
  /** Programområde: the level of control and reporting below a service area. */
  PROGRAMME_AREA("programme-area"),
  /** Sentralt: carries tax, grants, finance and funds; not part of § 5-4 second paragraph. */
  CENTRAL("central"),
  /** Ansvarsenhet: any other unit below a service or programme area. */
  UNIT("unit");

  private final String code;

  UnitKind(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
