package no.handlingsrom.budget.fund;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The four kinds of fund that the law knows, and the lines that move each. Those of § 5-5 are told
 * by investment-service, under the same codes.
 */
public enum FundKind {
  /**
   * Disposisjonsfond, including an energy fund (energifond): free for operations and investment.
   */
  @JsonProperty("disposition")
  DISPOSITION("disposition", true, "allocation-disposition-fund", "use-disposition-fund"),
  /** Bundne driftsfond: for operations, and only for what the money was given for. */
  @JsonProperty("restricted-operating")
  RESTRICTED_OPERATING(
      "restricted-operating",
      true,
      "allocation-restricted-operating-funds",
      "use-restricted-operating-funds"),
  /** Ubundet investeringsfond: for investments. */
  @JsonProperty("unrestricted-investment")
  UNRESTRICTED_INVESTMENT(
      "unrestricted-investment",
      false,
      "allocation-unrestricted-investment-fund",
      "use-unrestricted-investment-fund"),
  /** Bundne investeringsfond: for investments, and only for what the money was given for. */
  @JsonProperty("restricted-investment")
  RESTRICTED_INVESTMENT(
      "restricted-investment",
      false,
      "allocation-restricted-investment-funds",
      "use-restricted-investment-funds");

  private final String code;
  private final boolean ofOperations;
  private final String allocationLine;
  private final String useLine;

  FundKind(String code, boolean ofOperations, String allocationLine, String useLine) {
    this.code = code;
    this.ofOperations = ofOperations;
    this.allocationLine = allocationLine;
    this.useLine = useLine;
  }

  public String code() {
    return code;
  }

  /** Whether the operating budget moves it; other funds are moved by the investment budget. */
  public boolean ofOperations() {
    return ofOperations;
  }

  /** Avsetning: the line of § 5-6, or of § 5-5, that adds to such funds. */
  public String allocationLine() {
    return allocationLine;
  }

  /** Bruk: the line of § 5-6, or of § 5-5, that takes from such funds. */
  public String useLine() {
    return useLine;
  }
}
