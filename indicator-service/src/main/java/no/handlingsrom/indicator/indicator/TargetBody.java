package no.handlingsrom.indicator.indicator;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import no.handlingsrom.fiscal.indicator.Target;
import no.handlingsrom.fiscal.indicator.TargetBasis;
import no.handlingsrom.indicator.api.Figure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A target as it is asked for and answered. */
@Schema(name = "Target", description = "Mål: what the indicator is to reach")
record TargetBody(
    @Min(1900)
        @Max(2200)
        @Schema(
            description =
                "By the end of which year; null for the one target that stands every year. The"
                    + " last of several is the final one",
            nullable = true)
        Integer year,
    @NotNull
        @Figure
        @Schema(description = "In the unit of the indicator, or percent change from the base year")
        BigDecimal value,
    @NotNull
        @Schema(description = "Whether the value itself is enough; false for a target as > 10 %")
        Boolean inclusive,
    @NotNull @Schema(description = "What the value is measured from") TargetBasis basis) {

  static TargetBody of(Target target) {
    return new TargetBody(target.year(), target.value(), target.inclusive(), target.basis());
  }

  Target toDomain() {
    return new Target(year, value, inclusive, basis);
  }
}
