package no.handlingsrom.investment.fact;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import no.handlingsrom.http.validation.Amount;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Stated facts as a client gives them. */
@Schema(name = "NewStatedFacts")
record NewFacts(
    @NotBlank
        @Size(max = 200)
        @Schema(description = "Which text they are from", examples = "Prosjekttekster HP 2024-2027")
        String title,
    @NotNull @Size(min = 1, max = 10_000) List<@NotNull @Valid FactBody> facts) {

  /** A stated fact as it is given and answered. */
  @Schema(name = "StatedFact")
  record FactBody(
      @NotNull @Schema(examples = "barnehage-utvidelse-foyka") String project,
      @NotNull @Schema(examples = "completion") FactKind kind,
      @Schema(
              description = "First year of a completion or allocation",
              examples = "2025",
              nullable = true)
          Integer from,
      @Schema(
              description = "Last year; equal to from where the text names one year",
              examples = "2025",
              nullable = true)
          Integer to,
      @Amount
          @Schema(
              description = "NOK, of a gross cost or allocation",
              examples = "115200000.00",
              nullable = true)
          BigDecimal amount,
      @Amount
          @DecimalMin(value = "0.01", message = "must be positive")
          @Schema(
              description = "NOK: the precision the amount is stated to; exact if left out",
              examples = "100000.00",
              nullable = true)
          BigDecimal roundedTo,
      @NotBlank @Size(max = 500) @Schema(examples = "001:7442-7445") String source) {

    static FactBody of(StatedFact f) {
      return new FactBody(
          f.project(), f.kind(), f.from(), f.to(), f.amount(), f.roundedTo(), f.source());
    }

    StatedFact toDomain() {
      return new StatedFact(project, kind, from, to, inOre(amount), inOre(roundedTo), source);
    }

    private static BigDecimal inOre(BigDecimal amount) {
      return amount == null ? null : amount.setScale(2);
    }
  }

  List<StatedFact> toDomain() {
    return facts.stream().map(FactBody::toDomain).toList();
  }
}
