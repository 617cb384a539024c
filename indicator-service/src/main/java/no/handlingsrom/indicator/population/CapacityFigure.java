package no.handlingsrom.indicator.population;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.http.problem.Violation;
import no.handlingsrom.indicator.api.Code;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Kapasitet: the places of a service for an age group in a year. */
@Schema(name = "CareCapacity")
record CapacityFigure(
    @NotNull @Code @Schema(examples = "round-the-clock-care") String service,
    @NotNull Labels names,
    @NotNull @Min(0) @Max(150) @Schema(description = "First age served", examples = "80")
        Integer fromAge,
    @Min(0) @Max(150) @Schema(description = "Last age; null: no upper end", nullable = true)
        Integer toAge,
    @NotNull @Min(1900) @Max(2200) @Schema(examples = "2027") Integer year,
    @NotNull @Min(0) @Schema(description = "Places there are", examples = "862") Integer existing,
    @NotNull
        @Schema(
            description = "Vedtatte nye plasser: decided, to be there by then",
            examples = "100")
        Integer decided,
    @NotBlank @Schema(examples = "001:886-890") String source) {

  int places() {
    return existing + decided;
  }

  /** What is wrong with this figure by itself. */
  List<Violation> violations(String field) {
    List<Violation> violations = new ArrayList<>();
    if (toAge != null && toAge < fromAge) {
      violations.add(new Violation(field + ".toAge", "must not be below fromAge"));
    }
    if (places() < 0) {
      violations.add(
          new Violation(field + ".decided", "must not close more places than there are"));
    }
    return violations;
  }
}
