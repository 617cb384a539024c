package no.handlingsrom.gateway.status;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import no.handlingsrom.fiscal.rule.Band;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Intervall: values between two limits and how the council judges them.
 *
 * @param from null when open below
 * @param to null when open above
 */
@Schema(name = "Band")
record BandLimits(
    @JsonProperty("class")
        @Schema(
            required = true,
            enumeration = {"not-approved", "lowest-acceptable", "desired"},
            examples = "lowest-acceptable")
        String bandClass,
    @Schema(required = true, nullable = true, examples = "1.75", description = "null: open below")
        BigDecimal from,
    @Schema(required = true, examples = "true") boolean fromInclusive,
    @Schema(required = true, nullable = true, examples = "3", description = "null: open above")
        BigDecimal to,
    @Schema(required = true, examples = "true") boolean toInclusive) {

  static BandLimits of(Band band) {
    return new BandLimits(
        band.bandClass().code(), band.from(), band.fromInclusive(), band.to(), band.toInclusive());
  }
}
