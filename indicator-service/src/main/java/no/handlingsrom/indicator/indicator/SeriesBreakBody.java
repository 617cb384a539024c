package no.handlingsrom.indicator.indicator;

import jakarta.validation.constraints.NotNull;
import no.handlingsrom.fiscal.InvalidModelException;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.indicator.Period;
import no.handlingsrom.fiscal.indicator.SeriesBreak;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A series break as it is asked for and answered. */
@Schema(
    name = "SeriesBreak",
    description = "Brudd: values from this period on do not compare with those before")
record SeriesBreakBody(
    @NotNull @Schema(description = "First period of the new series", examples = "2022") String from,
    @NotNull Labels reason) {

  static SeriesBreakBody of(SeriesBreak aBreak) {
    return new SeriesBreakBody(aBreak.from().code(), aBreak.reason());
  }

  SeriesBreak toDomain() {
    try {
      return new SeriesBreak(Period.parse(from), reason);
    } catch (InvalidModelException e) {
      throw new InvalidModelException("from", e.reason());
    }
  }
}
