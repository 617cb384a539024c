package no.handlingsrom.indicator.indicator;

import jakarta.validation.constraints.NotNull;
import no.handlingsrom.fiscal.indicator.Frequency;
import no.handlingsrom.fiscal.indicator.PeriodKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A frequency as it is asked for and answered. */
@Schema(name = "Frequency", description = "Frekvens: how often the indicator is measured")
record FrequencyBody(
    @NotNull PeriodKind period,
    @NotNull
        @Schema(
            description = "1 for each period, 2 for every second …",
            minimum = "1",
            maximum = "100",
            examples = "1")
        Integer every) {

  static FrequencyBody of(Frequency frequency) {
    return frequency == null ? null : new FrequencyBody(frequency.period(), frequency.every());
  }

  Frequency toDomain() {
    return new Frequency(period, every);
  }
}
