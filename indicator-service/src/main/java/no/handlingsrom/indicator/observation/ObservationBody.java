package no.handlingsrom.indicator.observation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.handlingsrom.contracts.indicator.ObservationKind;
import no.handlingsrom.fiscal.InvalidModelException;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.indicator.MissingReason;
import no.handlingsrom.fiscal.indicator.Period;
import no.handlingsrom.http.problem.Violation;
import no.handlingsrom.indicator.api.Figure;
import no.handlingsrom.indicator.api.IsoInstant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An observation as it is asked for and answered. */
@Schema(
    name = "Observation",
    description = "Observasjon: a value, or the reason why there is none. Missing is not zero.")
public record ObservationBody(
    @NotNull
        @Schema(
            description = "rule:<code> or indicator:<code>, of one that exists",
            examples = "indicator:building-maintenance")
        String subject,
    @Min(1900)
        @Max(2200)
        @Schema(
            description =
                "The year observed, or in which the period begins; may be left out beside period",
            examples = "2024",
            nullable = true)
        Integer year,
    @Schema(
            description =
                "2024, 2024-H1 (half-year), 2024-T1 (tertial), 2024-Q1, 2024-01 (month) or"
                    + " 2023-2024 (school year); the year when left out",
            examples = "2024-T1",
            nullable = true)
        String period,
    @NotNull
        @Schema(
            description =
                "Regnskap, budsjett, økonomiplan: booked or measured, budgeted, or planned")
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
    @Schema(
            description =
                "Why there is no value; null when there is one, other when only missing tells",
            nullable = true)
        MissingReason reason,
    @Schema(description = "The reason in words; those of the code when left out", nullable = true)
        Labels missing,
    @JsonDeserialize(using = IsoInstant.class)
        @Schema(
            description =
                "Publiseringstidspunkt: when it was published, not in the future; the moment it is"
                    + " recorded when left out",
            examples = "2023-10-24T08:00:00Z",
            nullable = true)
        Instant vintage,
    @Schema(description = "How it was found, where that matters for comparing", nullable = true)
        String method,
    @NotBlank @Schema(description = "Document and place", examples = "001:4554") String source) {

  static ObservationBody of(Observed o) {
    return new ObservationBody(
        o.subject(),
        o.period().year(),
        o.period().code(),
        o.kind(),
        o.plan(),
        o.value(),
        o.reason(),
        o.missing(),
        o.vintage(),
        o.method(),
        o.source());
  }

  boolean hasNoPeriod() {
    return year == null && period == null;
  }

  /** What is wrong with this observation by itself, by member. */
  public List<Violation> violations() {
    List<Violation> violations = new ArrayList<>();
    if (!Subject.isWellFormed(subject)) {
      violations.add(new Violation("subject", "must be rule:<code> or indicator:<code>"));
    }
    try {
      Period spoken = readPeriod();
      if (year != null && spoken.year() != year) {
        violations.add(new Violation("year", "must be the year in which period begins"));
      }
    } catch (InvalidModelException e) {
      violations.add(new Violation(e.field(), e.reason()));
    }
    if (kind == ObservationKind.PLAN && plan == null) {
      violations.add(new Violation("plan", "must be given for a planned value"));
    }
    if (kind == ObservationKind.ACCOUNT && plan != null) {
      violations.add(new Violation("plan", "must not be given for a booked value"));
    }
    if (Observed.COMPUTED.equals(method)) {
      violations.add(new Violation("method", "is kept for what fiscal rules come to"));
    }
    if (value == null && missing == null && reason == null) {
      violations.add(new Violation("value", "must be given, or a reason why not"));
    }
    if (value != null && missing != null) {
      violations.add(new Violation("missing", "must not be given beside a value"));
    }
    if (value != null && reason != null) {
      violations.add(new Violation("reason", "must not be given beside a value"));
    }
    return violations;
  }

  Period readPeriod() {
    return period == null ? Period.ofYear(year) : Period.parse(period);
  }

  public Observed toDomain() {
    MissingReason why = value == null && reason == null ? MissingReason.OTHER : reason;
    Labels words = why != null && missing == null ? why.names() : missing;
    return new Observed(
        subject, readPeriod(), kind, plan, value, why, words, vintage, method, source);
  }
}
