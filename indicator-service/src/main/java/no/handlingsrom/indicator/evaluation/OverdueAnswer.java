package no.handlingsrom.indicator.evaluation;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Values that are late. */
@Schema(name = "OverdueValues")
record OverdueAnswer(
    @Schema(description = "The day on which they are late") LocalDate on,
    @Schema(description = "In the order of the indicators, then of the periods") List<Item> items,
    @Schema(description = "The list holds all changes up to this number") long sequence) {

  /** A value that is late. */
  @Schema(name = "OverdueValue")
  record Item(
      @Schema(examples = "greenhouse-gas-emissions") String indicator,
      @Schema(examples = "2022") String period,
      @Schema(description = "Last day on which it was in time") LocalDate due,
      @Schema(description = "Days since then") long daysLate,
      @Schema(description = "Whether it was announced as pending (tall kommer)") boolean pending) {}
}
