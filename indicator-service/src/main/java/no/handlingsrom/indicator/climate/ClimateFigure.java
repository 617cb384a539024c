package no.handlingsrom.indicator.climate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.http.problem.Violation;
import no.handlingsrom.indicator.api.Figure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Tall i klimabudsjettet: what one source states, rounded as it rounds. */
@Schema(
    name = "ClimateFigure",
    description = "What one source states. Two sources may contradict each other; both are kept.")
record ClimateFigure(
    @NotNull
        @Pattern(
            regexp = Subject.FORM,
            message = "must be scope:direct, scope:indirect, sector:…, group:… or measure:…")
        @Schema(examples = "group:cars-and-vans")
        String subject,
    @NotNull @Min(1900) @Max(2200) @Schema(examples = "2021") Integer year,
    @NotNull FigureKind kind,
    @NotNull
        @Schema(
            description =
                "change-percent: from baseYear, a reduction is negative; share-percent: of the same"
                    + " scope; gap-tonnes: above target")
        FigureUnit unit,
    @Min(1900)
        @Max(2200)
        @Schema(description = "Must be given with change-percent, and only then", nullable = true)
        Integer baseYear,
    @Figure @Schema(nullable = true, examples = "68845") BigDecimal value,
    @Schema(description = "Why there is no value; null when there is one", nullable = true)
        Labels missing,
    @Figure
        @Schema(
            description = "What the source rounded to, such as 1000; null: the last digit shown",
            nullable = true)
        BigDecimal roundedTo,
    @NotBlank @Schema(examples = "001:5612") String source) {

  /** What two statements of one source in one request contradict each other by. */
  record Place(
      String subject,
      int year,
      FigureKind kind,
      FigureUnit unit,
      Integer baseYear,
      String source) {}

  Place place() {
    return new Place(subject, year, kind, unit, baseYear, source);
  }

  /** The numbers that the source may have rounded to this value. */
  Interval range() {
    return Interval.rounded(
        value, roundedTo == null ? BigDecimal.ONE.movePointLeft(value.scale()) : roundedTo);
  }

  /** What is wrong with this figure by itself. */
  List<Violation> violations(String field) {
    List<Violation> violations = new ArrayList<>();
    if (value == null && missing == null) {
      violations.add(new Violation(field + ".value", "must be given, or a reason in missing"));
    }
    if (value != null && missing != null) {
      violations.add(new Violation(field + ".missing", "must not be given beside a value"));
    }
    if ((unit == FigureUnit.CHANGE_PERCENT) != (baseYear != null)) {
      violations.add(
          new Violation(field + ".baseYear", "must be given with change-percent, and only then"));
    }
    if (baseYear != null && baseYear >= year) {
      violations.add(new Violation(field + ".baseYear", "must be before the year"));
    }
    if (roundedTo != null && roundedTo.signum() <= 0) {
      violations.add(new Violation(field + ".roundedTo", "must be above 0"));
    }
    if (value != null
        && unit == FigureUnit.TONNES
        && kind == FigureKind.TARGET
        && value.signum() < 0) {
      violations.add(new Violation(field + ".value", "must not be negative"));
    }
    return violations;
  }
}
