package no.handlingsrom.indicator.observation;

import java.util.Arrays;
import no.handlingsrom.http.problem.ProblemException;

/** Which vintages of observations a reader wants. */
enum Vintages {
  /** Of several about the same subject, period, kind and plan the newest one, which counts. */
  LATEST("latest"),
  /** Restated ones too. */
  ALL("all");

  private final String code;

  Vintages(String code) {
    this.code = code;
  }

  static Vintages parse(String code) {
    return Arrays.stream(values())
        .filter(vintages -> vintages.code.equals(code))
        .findFirst()
        .orElseThrow(() -> ProblemException.malformed("vintages", "must be latest or all"));
  }
}
