package no.handlingsrom.indicator.climate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.http.problem.Violation;
import no.handlingsrom.indicator.api.Code;
import no.handlingsrom.indicator.api.Figure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Klimamål: what emissions shall come down to, relative to a base year or in tonnes. */
@Schema(name = "ClimateTarget", description = "Klimamål, relative to a base year or in tonnes")
record ClimateTarget(
    @NotNull @Code @Schema(examples = "direct-2030") String code,
    @NotNull Labels names,
    @NotBlank @Schema(description = "Whose target it is", examples = "Asker kommune") String holder,
    @NotNull @Schema(description = "Which emissions it is about") EmissionScope scope,
    @Schema(description = "Only of this sector; of the whole scope when null", nullable = true)
        String sector,
    @Figure
        @Schema(
            description = "Reduction from the base year in percent, above 0 and at most 100",
            examples = "67",
            nullable = true)
        BigDecimal reductionPercent,
    @Figure @Schema(description = "Tonnes of CO2 equivalents that may remain", nullable = true)
        BigDecimal tonnes,
    @Min(1900)
        @Max(2200)
        @Schema(
            description = "Referanseår; must be given with reductionPercent",
            examples = "2009",
            nullable = true)
        Integer baseYear,
    @NotNull @Min(1900) @Max(2200) @Schema(examples = "2030") Integer year,
    @NotBlank @Schema(examples = "001:5541-5542") String source) {

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  boolean isRelative() {
    return reductionPercent != null;
  }

  /** What is wrong with this target by itself. */
  List<Violation> violations(String field) {
    List<Violation> violations = new ArrayList<>();
    if ((reductionPercent == null) == (tonnes == null)) {
      violations.add(
          new Violation(field + ".reductionPercent", "must be given, or tonnes, but not both"));
    }
    if (isRelative() && baseYear == null) {
      violations.add(
          new Violation(field + ".baseYear", "must be given: a relative target needs a base year"));
    }
    if (baseYear != null && baseYear >= year) {
      violations.add(new Violation(field + ".baseYear", "must be before the year of the target"));
    }
    if (isRelative() && (reductionPercent.signum() <= 0 || reductionPercent.compareTo(ALL) > 0)) {
      violations.add(new Violation(field + ".reductionPercent", "must be above 0 and at most 100"));
    }
    if (tonnes != null && tonnes.signum() < 0) {
      violations.add(new Violation(field + ".tonnes", "must not be negative"));
    }
    return violations;
  }
}
