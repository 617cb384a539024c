package no.handlingsrom.fiscal.rule;

import no.handlingsrom.fiscal.Labels;

/** Vurdering: the verdict of a band, from worst to best. */
public enum BandClass {
  NOT_APPROVED("not-approved", "ikke godkjent", "not approved"),
  LOWEST_ACCEPTABLE("lowest-acceptable", "laveste akseptable", "lowest acceptable"),
  DESIRED("desired", "ønsket", "desired");

  private final String code;
  private final Labels names;

  BandClass(String code, String nb, String en) {
    this.code = code;
    this.names = new Labels(nb, en);
  }

  public String code() {
    return code;
  }

  public Labels names() {
    return names;
  }

  boolean betterThan(BandClass other) {
    return ordinal() > other.ordinal();
  }
}
