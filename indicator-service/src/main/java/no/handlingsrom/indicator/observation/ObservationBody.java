package no.handlingsrom.indicator.observation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import no.handlingsrom.contracts.indicator.ObservationKind;
import no.handlingsrom.contracts.indicator.ObservationValue;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.http.problem.Violation;
import no.handlingsrom.indicator.api.Figure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An observation as it is asked for and answered. */
@Schema(
    name = "Observation",
    description = "Observasjon: a value, or the reason why there is none. Missing is not zero.")
record ObservationBody(
    @NotNull
        @Schema(
            description = "rule:<code> or indicator:<code>, of one that exists",
            examples = "indicator:building-maintenance")
        String subject,
    @NotNull @Min(1900) @Max(2200) @Schema(description = "The year observed", examples = "2024")
        Integer year,
    @NotNull @Schema(description = "Regnskap, budsjett, økonomiplan: booked, budgeted or planned")
        ObservationKind kind,
    @Pattern(
            regexp = "[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?",
            message = "must be lower-case letters, digits and inner hyphens, at most 64")
        @Schema(
            description = "The plan a planned value stands in; a booked value has none",
            examples = "2024-2027",
            nullable = true)
        String plan,
    @Figure
        @Schema(
            description = "In the unit of the subject, at most six decimals",
            examples = "127",
            nullable = true)
        BigDecimal value,
    @Schema(description = "Why there is no value; null when there is one", nullable = true)
        Labels missing,
    @NotBlank @Schema(description = "Document and place", examples = "001:4554") String source) {

  /** What makes two observations of the same request contradict each other. */
  record Place(String subject, int year, ObservationKind kind, String plan) {}

  static ObservationBody of(ObservationValue o) {
    return new ObservationBody(
        o.subject(), o.year(), o.kind(), o.plan(), o.value(), o.missing(), o.source());
  }

  Place place() {
    return new Place(subject, year, kind, plan);
  }

  /**
   * What is wrong with this observation by itself.
   *
   * @param field its path in the request
   */
  List<Violation> violations(String field) {
    List<Violation> violations = new ArrayList<>();
    if (!Subject.isWellFormed(subject)) {
      violations.add(new Violation(field + ".subject", "must be rule:<code> or indicator:<code>"));
    }
    if (kind == ObservationKind.PLAN && plan == null) {
      violations.add(new Violation(field + ".plan", "must be given for a planned value"));
    }
    if (kind == ObservationKind.ACCOUNT && plan != null) {
      violations.add(new Violation(field + ".plan", "must not be given for a booked value"));
    }
    if (value == null && missing == null) {
      violations.add(new Violation(field + ".value", "must be given, or a reason in missing"));
    }
    if (value != null && missing != null) {
      violations.add(new Violation(field + ".missing", "must not be given beside a value"));
    }
    return violations;
  }

  ObservationValue toDomain() {
    return new ObservationValue(subject, year, kind, plan, value, missing, source);
  }
}
