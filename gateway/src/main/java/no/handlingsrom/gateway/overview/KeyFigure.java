package no.handlingsrom.gateway.overview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.Language;
import no.handlingsrom.fiscal.metric.MetricValue;
import no.handlingsrom.fiscal.metric.MetricValue.Known;
import no.handlingsrom.fiscal.metric.MetricValue.Missing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Nøkkeltall.
 *
 * @param value rounded half up as documents print it; income and surplus positive; null: missing
 * @param missing why there is no value; null when there is one
 * @param published what the plan itself says; null when nothing is recorded
 */
@Schema(name = "KeyFigure")
record KeyFigure(
    @Schema(required = true, examples = "gross-operating-revenue") String code,
    @Schema(required = true, examples = "Brutto driftsinntekter") String name,
    @Schema(
            required = true,
            nullable = true,
            description = "Rounded for display; income and surplus are positive; null: missing",
            examples = "9.7")
        BigDecimal value,
    @Schema(
            required = true,
            enumeration = {"man-years", "bNOK", "mNOK", "percent"},
            description = "bNOK: milliarder kroner; mNOK: millioner kroner",
            examples = "bNOK")
        String unit,
    @Schema(required = true, examples = "2024") int year,
    @Schema(required = true, nullable = true, description = "What the plan itself says")
        BigDecimal published,
    @Schema(required = true, nullable = true, description = "Why there is no value")
        String missing) {

  /** How a figure is shown. */
  enum Shown {
    MAN_YEARS("man-years", 0, 0),
    BILLIONS("bNOK", 9, 1),
    MILLIONS("mNOK", 6, 1),
    WHOLE_MILLIONS("mNOK", 6, 0),
    PERCENT("percent", 0, 1);

    private final String unit;
    private final int digits;
    private final int decimals;

    Shown(String unit, int digits, int decimals) {
      this.unit = unit;
      this.digits = digits;
      this.decimals = decimals;
    }

    private BigDecimal of(BigDecimal amount) {
      return amount.movePointLeft(digits).setScale(decimals, RoundingMode.HALF_UP);
    }
  }

  static KeyFigure of(
      String code,
      Labels names,
      Shown shown,
      int year,
      MetricValue value,
      BigDecimal published,
      Language language) {
    return new KeyFigure(
        code,
        names.in(language),
        value instanceof Known known ? shown.of(known.amount()) : null,
        shown.unit,
        year,
        published,
        value instanceof Missing missing ? missing.reason().in(language) : null);
  }
}
