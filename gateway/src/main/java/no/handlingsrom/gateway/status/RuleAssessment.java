package no.handlingsrom.gateway.status;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import no.handlingsrom.fiscal.Language;
import no.handlingsrom.fiscal.rule.Margin;
import no.handlingsrom.fiscal.rule.RuleResult;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Vurdering of a rule for a year, or from the first to the last year of a period.
 *
 * @param year absent for a period
 * @param from absent for a year
 * @param to absent for a year
 * @param value rounded for display; the band judges the unrounded value
 * @param band null for a year that is only shown because the rule judges the whole period
 */
public record RuleAssessment(
    @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(examples = "2025", description = "Absent for a period")
        Integer year,
    @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(examples = "2024", description = "First year of a period; absent for a year")
        Integer from,
    @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(examples = "2027", description = "Last year of a period; absent for a year")
        Integer to,
    @Schema(
            required = true,
            nullable = true,
            examples = "2.5",
            description =
                "Rounded for display; the band judges the unrounded value. For growth the"
                    + " difference in percentage points")
        BigDecimal value,
    @Schema(
            required = true,
            nullable = true,
            pattern = "^(not-approved|lowest-acceptable|desired|not-assessable)$",
            examples = "lowest-acceptable",
            description = "null for a year that is only shown, as the rule judges the period")
        String band,
    @Schema(
            required = true,
            nullable = true,
            examples = "2.4",
            description = "What the municipality has published as the value; null if nothing")
        BigDecimal publishedValue,
    @Schema(
            required = true,
            nullable = true,
            examples = "250000000",
            description =
                "Unrounded NOK, for a level its own unit, for growth the amount of the year; null"
                    + " for an average, which has none, and when not assessable")
        BigDecimal numerator,
    @Schema(
            required = true,
            nullable = true,
            examples = "10000000000",
            description =
                "Unrounded NOK, for growth the amount of the year; null for a level, for an"
                    + " average and when not assessable")
        BigDecimal denominator,
    @Schema(required = true, nullable = true) Room margin,
    @Schema(
            required = true,
            nullable = true,
            examples = "2,5 % er minst 1,75 % og høyst 3 %: laveste akseptable",
            description = "Why this band, or what is missing")
        String reason) {

  /** The year, or first and last year of a period: {@code 2025}, {@code 2024-2027}. */
  public String period() {
    return year != null ? year.toString() : from + "-" + to;
  }

  static RuleAssessment of(RuleResult result, PublishedValues published, Language language) {
    return new RuleAssessment(
        result.year(),
        result.from(),
        result.to(),
        result.value(),
        result.band(),
        published.of(result.year()),
        result.numerator(),
        result.denominator(),
        Room.of(result.margin()),
        result.reason() == null ? null : result.reason().in(language));
  }

  /**
   * Handlingsrom: signed change of the numerator, denominator fixed, that reaches the neighbouring
   * band; unrounded NOK, for a level its own unit.
   *
   * @param toBetter null where there is no better band
   * @param toWorse null where there is no worse band
   */
  @Schema(
      name = "Margin",
      description =
          "Signed change of the numerator, denominator fixed, that reaches the neighbouring band;"
              + " null where there is none")
  record Room(
      @Schema(required = true, nullable = true, examples = "50000000") BigDecimal toBetter,
      @Schema(required = true, nullable = true, examples = "-75000000") BigDecimal toWorse) {

    private static Room of(Margin margin) {
      return margin == null
          ? null
          : new Room(
              withoutTrailingZeros(margin.toBetter()), withoutTrailingZeros(margin.toWorse()));
    }

    private static BigDecimal withoutTrailingZeros(BigDecimal amount) {
      if (amount == null) {
        return null;
      }
      BigDecimal stripped = amount.stripTrailingZeros();
      return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
  }
}
