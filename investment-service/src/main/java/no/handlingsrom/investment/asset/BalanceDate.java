package no.handlingsrom.investment.asset;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import no.handlingsrom.http.problem.ProblemException;

/** Of which day the balances of the minimum instalment are: left to whoever asks. */
enum BalanceDate {
  /** Inngående balanse: 1 January. */
  @JsonProperty("opening")
  OPENING,
  /** Utgående balanse: 31 December. */
  @JsonProperty("closing")
  CLOSING;

  /** The name of the query parameter. */
  static final String PARAMETER = "balances";

  /**
   * Reads {@code opening} or {@code closing}.
   *
   * @param text opening when {@code null}
   * @throws ProblemException malformed, naming the parameter
   */
  static BalanceDate parse(String text) {
    if (text == null) {
      return OPENING;
    }
    try {
      return valueOf(text.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw ProblemException.malformed(PARAMETER, "must be opening or closing");
    }
  }
}
