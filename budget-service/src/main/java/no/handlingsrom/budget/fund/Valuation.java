package no.handlingsrom.budget.fund;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a balance of a fund says. The two are different things and are never added or compared. */
public enum Valuation {
  /** Bokført beholdning: what the accounts hold on the fund. Only this one counts. */
  @JsonProperty("booked")
  BOOKED("booked"),
  /** Markedsverdi: what the papers would fetch that the money stands in. */
  @JsonProperty("market")
  MARKET("market");

  private final String code;

  Valuation(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }
}
