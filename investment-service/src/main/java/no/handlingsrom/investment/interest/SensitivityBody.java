package no.handlingsrom.investment.interest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a step of the interest rate costs, as it is answered. */
@Schema(
    name = "InterestSensitivity",
    requiredProperties = {"stepPercentagePoints", "years"})
record SensitivityBody(
    @Schema(examples = "1.0") BigDecimal stepPercentagePoints, List<Year> years) {

  /** A year. */
  @Schema(
      name = "InterestSensitivityYear",
      requiredProperties = {"year", "up", "down", "fixedShareKnown"})
  record Year(
      @Schema(examples = "2025") int year,
      @Schema(
              description =
                  "What interest changes by when floating rates rise by the step, NOK; null where"
                      + " the debt is not known",
              nullable = true,
              examples = "121436900.00")
          BigDecimal up,
      @Schema(
              description = "The same when they fall by the step",
              nullable = true,
              examples = "-121436900.00")
          BigDecimal down,
      @Schema(
              description =
                  "Whether it is known how much of the debt is bound; if not, all of it is taken to"
                      + " float, and the change is the most it can be")
          boolean fixedShareKnown) {}

  static SensitivityBody of(DebtInterest interest, BigDecimal step, List<Integer> years) {
    return new SensitivityBody(
        step, years.stream().map(year -> year(interest, step, year)).toList());
  }

  private static Year year(DebtInterest interest, BigDecimal step, int year) {
    Optional<BigDecimal> up = interest.sensitivity(year, step);
    Optional<BigDecimal> down = interest.sensitivity(year, step.negate());
    return new Year(
        year, up.orElse(null), down.orElse(null), interest.fixedShare(year).isPresent());
  }
}
