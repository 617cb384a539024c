package no.handlingsrom.fiscal.rule;

import no.handlingsrom.fiscal.Labels;

/** Regnskapsenhet: whose accounts a rule counts. */
public enum Accounts {
  /** Kommunekassen: the municipality without its enterprises and companies. */
  TREASURY("treasury", null),
  /** Konsolidert årsregnskap, Local Government Act § 14-6: enterprises and others included. */
  CONSOLIDATED(
      "consolidated",
      new Labels(
          "ingen publiserer tall for konsolidert årsregnskap",
          "nobody publishes figures of the consolidated accounts"));

  private final String code;
  private final Labels unpublished;

  Accounts(String code, Labels unpublished) {
    this.code = code;
    this.unpublished = unpublished;
  }

  public String code() {
    return code;
  }

  /** Why its figures are missing; null where they are published. */
  Labels unpublished() {
    return unpublished;
  }
}
