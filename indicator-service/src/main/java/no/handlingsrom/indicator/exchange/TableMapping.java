package no.handlingsrom.indicator.exchange;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import no.handlingsrom.indicator.api.Code;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Kobling: which cells of a statistical table are values of which indicators. */
@Schema(
    name = "TableMapping",
    description = "Kobling: which cells of a statistical table are values of which indicators")
record TableMapping(
    @NotBlank @Schema(description = "Number of the table at its publisher", examples = "12143")
        String table,
    @NotBlank @Schema(description = "The dimension of the periods", examples = "Tid")
        String timeDimension,
    @NotBlank @Schema(description = "Source of the observations", examples = "SSB 12143")
        String source,
    @NotEmpty @Size(max = 1000) List<@NotNull @Valid Cell> cells) {

  /** One category of each dimension but time, and the indicator whose values stand there. */
  @Schema(name = "MappedCell")
  record Cell(
      @NotNull
          @Schema(
              description =
                  "Category by dimension; a dimension with a single category may be left out")
          Map<@NotBlank String, @NotBlank String> where,
      @NotNull @Code @Schema(examples = "net-operating-result") String indicator,
      @Min(1900)
          @Max(2200)
          @Schema(
              description =
                  "First year taken from here, as municipality numbers succeed each other; null:"
                      + " from the beginning",
              examples = "2020",
              nullable = true)
          Integer from,
      @Min(1900)
          @Max(2200)
          @Schema(description = "Last year taken from here; null: to the end", nullable = true)
          Integer to) {

    boolean takes(int year) {
      return (from == null || from <= year) && (to == null || year <= to);
    }
  }
}
