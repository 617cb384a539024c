package no.handlingsrom.http.imports;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a file writes the accounting period. */
public enum PeriodForm {
  /** Not at all: every amount is the year so far. */
  @JsonProperty("none")
  NONE,
  /** 00 opening, 01 to 12 the months, 13 closing. */
  @JsonProperty("month")
  MONTH,
  /** The year before the month: 202401. */
  @JsonProperty("year-month")
  YEAR_MONTH
}
