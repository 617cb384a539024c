package no.handlingsrom.indicator.indicator;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import no.handlingsrom.fiscal.indicator.Milestone;
import no.handlingsrom.indicator.api.Figure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A point of a given path as it is asked for and answered. */
@Schema(name = "Milestone", description = "A value to have at the end of a year, on the way")
record MilestoneBody(
    @NotNull @Min(1900) @Max(2200) Integer year,
    @NotNull @Figure @Schema(description = "In the unit of the indicator") BigDecimal value) {

  static MilestoneBody of(Milestone milestone) {
    return new MilestoneBody(milestone.year(), milestone.value());
  }

  Milestone toDomain() {
    return new Milestone(year, value);
  }
}
