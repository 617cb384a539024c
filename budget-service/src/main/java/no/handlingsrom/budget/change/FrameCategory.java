package no.handlingsrom.budget.change;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Locale;

/**
 * What part of a frame table (rammeoversikt) an amount is. The first four make the
 * consequence-adjusted frame (konsekvensjustert ramme), all six the frame (ramme).
 */
public enum FrameCategory {
  /** Opprinnelig budsjett: the same amount in every year; not the original budget of § 5-4. */
  @JsonProperty("opening-budget")
  OPENING_BUDGET,
  /** Tekniske justeringer. */
  @JsonProperty("technical-adjustments")
  TECHNICAL_ADJUSTMENTS,
  /** Budsjettendringer inneværende år. */
  @JsonProperty("current-year-changes")
  CURRENT_YEAR_CHANGES,
  /** Tidligere vedtatte tiltak. */
  @JsonProperty("previously-adopted")
  PREVIOUSLY_ADOPTED,
  /** Omstilling og effektivisering. */
  @JsonProperty("restructuring")
  RESTRUCTURING,
  /** Nye tiltak. */
  @JsonProperty("new-measures")
  NEW_MEASURES;

  /** As it is written in requests and answers: {@code opening-budget}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The category with a code.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static FrameCategory of(String code) {
    return Arrays.stream(values())
        .filter(category -> category.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no part of a frame table: " + code));
  }
}
