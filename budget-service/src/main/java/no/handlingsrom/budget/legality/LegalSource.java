package no.handlingsrom.budget.legality;

/**
 * Hjemmel: where the law says it.
 *
 * @param act the act or regulation, or what SSB controls
 * @param section the section, for example {@code § 14-4}
 * @param link where it can be read
 */
record LegalSource(String act, String section, String link) {

  private static final String LAW = "https://lovdata.no/dokument/NL/lov/2018-06-22-83";
  private static final String REGULATION =
      "https://lovdata.no/dokument/SF/forskrift/2019-06-07-714";
  private static final String CONTROLS =
      "https://github.com/statisticsnorway/kostra-kontrollprogram";

  /** Kommuneloven, Local Government Act. */
  static LegalSource act(String section) {
    return new LegalSource("Kommuneloven", section, LAW + "/" + section);
  }

  /** Budsjett- og regnskapsforskriften, regulation 2019-06-07 no. 714. */
  static LegalSource regulation(String section) {
    return new LegalSource(
        "Budsjett- og regnskapsforskriften", section, REGULATION + "/" + section);
  }

  /** A control that Statistics Norway runs on reported accounts. */
  static LegalSource kostra(String number) {
    return new LegalSource("KOSTRA-kontroll", number, CONTROLS);
  }
}
