package no.handlingsrom.indicator.rule;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import no.handlingsrom.fiscal.rule.Band;
import no.handlingsrom.fiscal.rule.BandClass;
import no.handlingsrom.indicator.api.Figure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A band of a rule as it is asked for and answered. */
@Schema(name = "Band", description = "Intervall: values with one verdict")
record BandBody(
    @JsonProperty("class")
        @Schema(
            description = "Vurdering: ikke godkjent, laveste akseptable, ønsket",
            required = true)
        BandClass bandClass,
    @Figure
        @Schema(
            description = "Lower limit, at most six decimals; null when open below",
            examples = "1.75",
            nullable = true)
        BigDecimal from,
    @NotNull @Schema(description = "Whether the lower limit belongs to the band; false when open")
        Boolean fromInclusive,
    @Figure
        @Schema(
            description = "Upper limit, at most six decimals; null when open above",
            examples = "3",
            nullable = true)
        BigDecimal to,
    @NotNull @Schema(description = "Whether the upper limit belongs to the band; false when open")
        Boolean toInclusive) {

  static BandBody of(Band band) {
    return new BandBody(
        band.bandClass(), band.from(), band.fromInclusive(), band.to(), band.toInclusive());
  }

  Band toDomain() {
    return new Band(bandClass, from, fromInclusive, to, toInclusive);
  }
}
