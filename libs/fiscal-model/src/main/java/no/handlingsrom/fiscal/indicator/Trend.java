package no.handlingsrom.fiscal.indicator;

/** Utvikling: where a series is heading, seen from what is wanted of it. */
public enum Trend {
  POSITIVE("positive"),
  STAGNANT("stagnant"),
  DECLINING("declining"),
  NOT_ASSESSABLE("not-assessable");

  private final String code;

  Trend(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
