package no.handlingsrom.budget.rolling;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.http.validation.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a plan is to be rolled into, as a client asks for it. */
@Schema(name = "NewRolling")
record NewRolling(
    @NotNull @Valid @Schema(description = "The plan that begins a year later") Named plan,
    @NotNull @Valid @Schema(description = "Its first draft") Named draft,
    @Valid
        @Schema(
            description =
                "When left out: the deflator (deflator) that the plan assumes of the new price basis"
                    + " year")
        Lift priceLift,
    @Size(max = 100)
        @Schema(
            description =
                "Leaves of § 5-6 whose amounts are nominal and not lifted. When left out:"
                    + " interest-income, interest-expenditure, dividends,"
                    + " financial-gains-and-losses, loan-instalments, depreciation,"
                    + " depreciation-counter-entry, transfer-to-investment, and all allocations to"
                    + " and use of funds and results. What has no kind is lifted.")
        List<@NotNull String> nominalLines,
    @Size(max = 1000)
        @Schema(
            description =
                "Measures that end with the old plan; others with a level in its last year go on")
        List<@NotNull @Slug String> endedMeasures) {

  /** What is to be, and its name. */
  @Schema(name = "RolledInto")
  record Named(@NotNull @Slug @Schema(examples = "2025-2028") String id, @NotNull Labels names) {

    Rollings.Named toDomain() {
      return new Rollings.Named(id, names);
    }
  }

  /** From the prices of the old plan to those of the year after. */
  @Schema(name = "NewPriceLift")
  record Lift(
      @NotNull
          @DecimalMin("-50")
          @DecimalMax("100")
          @Digits(integer = 3, fraction = 4)
          @Schema(description = "Percent, from one price basis year to the next", examples = "4.3")
          BigDecimal percent,
      @NotBlank @Size(max = 400) @Schema(examples = "001:4842-4852") String source) {

    PriceLift toDomain() {
      return new PriceLift(percent, source);
    }
  }

  RollingTerms terms(PriceLift lift) {
    return new RollingTerms(
        lift,
        Set.copyOf(nominalLines == null ? RollingTerms.NOMINAL_BY_DEFAULT : nominalLines),
        Set.copyOf(endedMeasures == null ? List.of() : endedMeasures));
  }
}
