package no.handlingsrom.indicator.indicator;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.indicator.api.Code;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An indicator as it is asked for and answered. */
@Schema(name = "Indicator", description = "Indikator: something that is observed over the years")
record IndicatorBody(
    @NotNull @Code @Schema(examples = "building-maintenance") String code,
    @NotNull @Schema(description = "What people call the indicator") Labels names,
    @NotBlank
        @Schema(description = "Måleenhet: unit of the observed values", examples = "nok-per-m2")
        String unit,
    @Schema(
            description = "Where the values come from: table, survey, register or document",
            examples = "001:4546-4555",
            nullable = true)
        String source) {

  static IndicatorBody of(Indicator indicator) {
    return new IndicatorBody(
        indicator.code(), indicator.names(), indicator.unit(), indicator.source());
  }

  Indicator toDomain() {
    return new Indicator(code, names, unit, source);
  }
}
