package no.handlingsrom.budget.distribution;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import no.handlingsrom.budget.change.Coding;
import no.handlingsrom.budget.change.FrameCategory;
import no.handlingsrom.budget.change.OperatingChange;
import no.handlingsrom.budget.change.OperatingEntry;
import no.handlingsrom.budget.change.OperatingKey;
import no.handlingsrom.http.validation.Amount;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A distribution as a client asks for it. */
@Schema(name = "NewDistribution")
record NewDistribution(
    @NotBlank @Size(max = 200) @Schema(examples = "Omstilling 2024 fordelt på programområder")
        String title,
    @Size(max = 200) @Schema(description = "Body and case number of the decision (vedtak)")
        String decision,
    @Size(max = 500)
        @Schema(description = "Where the figures come from", examples = "001:7297-7301")
        String source,
    @NotNull @Size(min = 2, max = 100_000) List<@NotNull @Valid Move> entries) {

  /** What leaves a coarse key, or arrives at a finer one. */
  @Schema(name = "DistributionEntry")
  record Move(
      @NotNull @Schema(examples = "2024") Integer year,
      @NotNull @Schema(examples = "skole") String unit,
      @Schema(description = "KOSTRA function (funksjon)") String function,
      @Schema(description = "KOSTRA art") String art,
      @Schema(description = "Leaf line of § 5-6, where the art is not known") String line,
      @NotNull
          @Amount
          @Schema(
              description = "NOK, KOSTRA sign: what leaves has the opposite sign of what it was",
              examples = "-21000000.00")
          BigDecimal amount,
      @Size(max = 500) String text,
      @Min(1) @Max(12) @Schema(description = "Month, where it is divided by month") Integer month,
      @Schema(description = "Part of the frame table (rammeoversikt)") FrameCategory category,
      @Schema(
              description = "The measure (tiltak) whose amount is moved",
              examples = "omstilling-oppvekst")
          String measure,
      @Schema(description = "The fund (fond) that an allocation or a use of funds moves")
          String fund) {

    OperatingEntry toDomain() {
      return new OperatingEntry(
          new OperatingKey(
              year, month, unit, function, art, line, category, measure, true, fund, Coding.NONE),
          amount.setScale(2),
          text);
    }
  }

  OperatingChange toDomain() {
    return new OperatingChange(
        title, decision, source, entries.stream().map(Move::toDomain).toList());
  }
}
