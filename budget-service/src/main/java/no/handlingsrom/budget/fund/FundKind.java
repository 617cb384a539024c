package no.handlingsrom.budget.fund;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The four kinds of fund that the law knows, and the lines that move each. */
public enum FundKind {
  /**
   * Disposisjonsfond, including an energy fund (energifond): free for operations and investment.
   */
  @JsonProperty("disposition")
  DISPOSITION("disposition", "allocation-disposition-fund", "use-disposition-fund"),
  /** Bundne driftsfond: for operations, and only for what the money was given for. */
  @JsonProperty("restricted-operating")
  RESTRICTED_OPERATING(
      "restricted-operating",
      "allocation-restricted-operating-funds",
      "use-restricted-operating-funds"),
  /** Ubundet investeringsfond: for investments. */
  @JsonProperty("unrestricted-investment")
  UNRESTRICTED_INVESTMENT("unrestricted-investment", null, null),
  /** Bundne investeringsfond: for investments, and only for what the money was given for. */
  @JsonProperty("restricted-investment")
  RESTRICTED_INVESTMENT("restricted-investment", null, null);

  private final String code;
  private final String allocationLine;
  private final String useLine;

  FundKind(String code, String allocationLine, String useLine) {
    this.code = code;
    this.allocationLine = allocationLine;
    this.useLine = useLine;
  }

  public String code() {
    return code;
  }

  /** Whether the operating budget moves it; other funds are moved by the investment budget. */
  public boolean ofOperations() {
    return allocationLine != null;
  }

  /** Avsetning: the line of § 5-6 that adds to such funds; {@code null} outside operations. */
  public String allocationLine() {
    return allocationLine;
  }

  /** Bruk: the line of § 5-6 that takes from such funds; {@code null} outside operations. */
  public String useLine() {
    return useLine;
  }
}
