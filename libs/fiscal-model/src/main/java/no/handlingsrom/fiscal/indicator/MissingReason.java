package no.handlingsrom.fiscal.indicator;

import no.handlingsrom.fiscal.Labels;

/** Årsak til manglende verdi: why a period has no value. */
public enum MissingReason {
  NOT_MEASURED("not-measured", "Ikke målt", "Not measured"),
  /** The only one after which a value is still expected. */
  PENDING("pending", "Tall kommer", "Pending"),
  NOT_PUBLISHED("not-published", "Ikke publisert", "Not published"),
  LOST("lost", "Tapt", "Lost"),
  WITHDRAWN("withdrawn", "Trukket tilbake", "Withdrawn"),
  NOT_APPLICABLE("not-applicable", "Ikke relevant", "Not applicable"),
  /** So few that somebody could be recognised. */
  SUPPRESSED("suppressed", "Skjult av hensyn til personvern", "Suppressed for privacy"),
  /** Only the text tells. */
  OTHER("other", "Annen årsak", "Other reason");

  private final String code;
  private final Labels names;

  MissingReason(String code, String nb, String en) {
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
