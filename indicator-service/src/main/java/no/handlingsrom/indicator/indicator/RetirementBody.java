package no.handlingsrom.indicator.indicator;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import no.handlingsrom.fiscal.Labels;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of an indicator as it is asked for and answered. */
@Schema(name = "Retirement", description = "Utgått: the indicator is out of use")
record RetirementBody(
    @NotNull @Min(1900) @Max(2200) @Schema(description = "First year out of use", examples = "2024")
        Integer from,
    @NotNull Labels reason) {

  static RetirementBody of(Indicator.Retirement retired) {
    return retired == null ? null : new RetirementBody(retired.from(), retired.reason());
  }

  Indicator.Retirement toDomain() {
    return new Indicator.Retirement(from, reason);
  }
}
