package no.handlingsrom.indicator.indicator;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import no.handlingsrom.fiscal.indicator.Scale;
import no.handlingsrom.fiscal.indicator.ScaleKind;
import no.handlingsrom.indicator.api.Figure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A scale as it is asked for and answered. */
@Schema(name = "Scale", description = "Skala: which values are possible")
record ScaleBody(
    @NotNull
        @Schema(description = "What sort of number: grades such as 1–5, rank with 1 best, index, …")
        ScaleKind kind,
    @Figure
        @Schema(
            description = "Lowest possible value; required for grades, 1 for a rank",
            nullable = true)
        BigDecimal from,
    @Figure @Schema(description = "Highest possible value; required for grades", nullable = true)
        BigDecimal to) {

  static ScaleBody of(Scale scale) {
    return scale == null ? null : new ScaleBody(scale.kind(), scale.from(), scale.to());
  }

  Scale toDomain() {
    return new Scale(kind, from, to);
  }
}
