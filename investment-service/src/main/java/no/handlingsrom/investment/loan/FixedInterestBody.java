package no.handlingsrom.investment.loan;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import no.handlingsrom.fiscal.debt.FixedInterest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Fast rente as it is asked for and answered. */
@Schema(name = "FixedInterest")
record FixedInterestBody(
    @NotNull
        @Digits(integer = 2, fraction = 4)
        @DecimalMin("-99")
        @DecimalMax("99")
        @Schema(description = "Yearly rate, percent", examples = "2.35")
        BigDecimal ratePercent,
    @NotNull
        @Min(1900)
        @Max(2300)
        @Schema(description = "The last whole year of the binding", examples = "2028")
        Integer lastYear) {

  FixedInterest toDomain() {
    return new FixedInterest(ratePercent, lastYear);
  }

  static FixedInterestBody of(FixedInterest interest) {
    return interest == null
        ? null
        : new FixedInterestBody(interest.ratePercent(), interest.lastYear());
  }
}
