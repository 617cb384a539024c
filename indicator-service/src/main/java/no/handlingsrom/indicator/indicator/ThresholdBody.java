package no.handlingsrom.indicator.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import no.handlingsrom.fiscal.rule.Band;
import no.handlingsrom.fiscal.rule.BandClass;
import no.handlingsrom.indicator.api.Figure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An interval between thresholds as it is asked for and answered. */
@Schema(name = "Threshold", description = "Intervall mellom terskler: values with one verdict")
record ThresholdBody(
    @JsonProperty("class") @Schema(description = "How good its values are", required = true)
        BandClass bandClass,
    @Figure @Schema(description = "Lower limit; null when open below", nullable = true)
        BigDecimal from,
    @NotNull @Schema(description = "Whether the lower limit belongs here; false when open")
        Boolean fromInclusive,
    @Figure @Schema(description = "Upper limit; null when open above", nullable = true)
        BigDecimal to,
    @NotNull @Schema(description = "Whether the upper limit belongs here; false when open")
        Boolean toInclusive) {

  static ThresholdBody of(Band band) {
    return new ThresholdBody(
        band.bandClass(), band.from(), band.fromInclusive(), band.to(), band.toInclusive());
  }

  Band toDomain() {
    return new Band(bandClass, from, fromInclusive, to, toInclusive);
  }
}
