package no.handlingsrom.indicator.indicator;

import no.handlingsrom.http.problem.ProblemException;

/** Which indicators a reader of the catalogue wants. */
enum Inclusion {
  /** Those that are not retired. */
  IN_USE,
  /** Retired ones too. */
  RETIRED;

  /**
   * Reads the parameter {@code include}.
   *
   * @param text {@code null} for those in use
   * @throws ProblemException malformed
   */
  static Inclusion parse(String text) {
    if (text == null) {
      return IN_USE;
    }
    if (text.equals("retired")) {
      return RETIRED;
    }
    throw ProblemException.malformed("include", "must be retired, or be left out");
  }
}
