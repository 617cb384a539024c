package no.handlingsrom.indicator.population;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.http.problem.Violation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Folketall: the inhabitants of an age group at the start of a year, or why that is not known. */
@Schema(name = "PopulationFigure")
record PopulationFigure(
    @NotNull @Schema(examples = "medium") String variant,
    @NotNull @Min(0) @Max(150) @Schema(description = "First age of the group", examples = "80")
        Integer fromAge,
    @Min(0)
        @Max(150)
        @Schema(description = "Last age; null: no upper end, as in 80+", nullable = true)
        Integer toAge,
    @NotNull @Min(1900) @Max(2200) @Schema(examples = "2024") Integer year,
    @Min(0) @Schema(description = "Inhabitants", nullable = true, examples = "4843")
        Integer persons,
    @Schema(description = "Why there is no figure; null when there is one", nullable = true)
        Labels missing,
    @NotNull FigureBasis basis,
    @NotBlank @Schema(examples = "001:886, 001:892") String source) {

  /** What two figures of one request contradict each other by. */
  record Place(String variant, int fromAge, Integer toAge, int year) {}

  Place place() {
    return new Place(variant, fromAge, toAge, year);
  }

  /** What is wrong with this figure by itself. */
  List<Violation> violations(String field) {
    List<Violation> violations = new ArrayList<>();
    if (toAge != null && toAge < fromAge) {
      violations.add(new Violation(field + ".toAge", "must not be below fromAge"));
    }
    if (persons == null && missing == null) {
      violations.add(new Violation(field + ".persons", "must be given, or a reason in missing"));
    }
    if (persons != null && missing != null) {
      violations.add(new Violation(field + ".missing", "must not be given beside a figure"));
    }
    return violations;
  }
}
