package no.handlingsrom.indicator.comparison;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.indicator.MissingReason;
import no.handlingsrom.http.problem.Violation;
import no.handlingsrom.indicator.api.Figure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Verdi: what an indicator was in a comparison unit, or why that is not known. */
@Schema(name = "ComparedValue", description = "A value, or the reason why there is none")
record ComparedValue(
    @NotNull @Schema(examples = "kostra-001") String indicator,
    @NotNull @Schema(examples = "kostra-group-12") String unit,
    @NotNull @Min(1900) @Max(2200) @Schema(examples = "2022") Integer year,
    @NotNull @Schema(description = "Whether the source names the year; if not, it is presumed")
        Boolean yearStated,
    @Figure @Schema(nullable = true, examples = "291") BigDecimal value,
    @Schema(description = "Why there is no value; null when there is one", nullable = true)
        Labels missing,
    @NotBlank @Schema(examples = "001:5985-5988") String source) {

  /** What two values of one request contradict each other by. */
  record Place(String indicator, String unit, int year) {}

  Place place() {
    return new Place(indicator, unit, year);
  }

  /**
   * The value as readers get it.
   *
   * @param smallCellLimit the least value that is shown; {@code null} when all are
   */
  ComparedValue shown(Integer smallCellLimit) {
    boolean small =
        smallCellLimit != null
            && value != null
            && value.compareTo(BigDecimal.valueOf(smallCellLimit)) < 0;
    return small
        ? new ComparedValue(
            indicator, unit, year, yearStated, null, MissingReason.SUPPRESSED.names(), source)
        : this;
  }

  /** What is wrong with this value by itself. */
  List<Violation> violations(String field) {
    List<Violation> violations = new ArrayList<>();
    if (value == null && missing == null) {
      violations.add(new Violation(field + ".value", "must be given, or a reason in missing"));
    }
    if (value != null && missing != null) {
      violations.add(new Violation(field + ".missing", "must not be given beside a value"));
    }
    return violations;
  }
}
