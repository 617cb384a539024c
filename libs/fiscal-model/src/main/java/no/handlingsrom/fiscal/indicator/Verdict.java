package no.handlingsrom.fiscal.indicator;

/** Måloppnåelse: how a value stands to the target of its time. */
public enum Verdict {
  REACHED("reached"),
  ON_TRACK("on-track"),
  OFF_TRACK("off-track"),
  NOT_ASSESSABLE("not-assessable");

  private final String code;

  Verdict(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
