package no.handlingsrom.investment.interest;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import no.handlingsrom.fiscal.debt.InterestAssumption.FixedPart;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Fastrenteandel as it is stated and answered. */
@Schema(name = "FixedPart")
record FixedPartBody(
    @NotNull
        @Digits(integer = 1, fraction = 6)
        @Schema(description = "From 0 to 1", examples = "0.35")
        BigDecimal share,
    @NotNull
        @Digits(integer = 2, fraction = 4)
        @DecimalMin("-99")
        @DecimalMax("99")
        @Schema(description = "Average rate of that share, percent", examples = "2.60")
        BigDecimal ratePercent) {

  FixedPart toDomain() {
    return new FixedPart(share, ratePercent);
  }

  static FixedPartBody of(FixedPart fixed) {
    return fixed == null ? null : new FixedPartBody(fixed.share(), fixed.ratePercent());
  }
}
