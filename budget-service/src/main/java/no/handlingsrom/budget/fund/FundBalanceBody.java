package no.handlingsrom.budget.fund;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import no.handlingsrom.http.validation.Amount;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A balance of a fund as it is asked for and answered. */
@Schema(name = "FundBalance")
record FundBalanceBody(
    @NotNull @Min(1900) @Max(2200) @Schema(description = "On 31 December of", examples = "2023")
        Integer yearEnd,
    @NotNull
        @Amount
        @Schema(description = "NOK; what the fund holds is positive", examples = "1113980192.00")
        BigDecimal amount,
    @NotNull BalanceBasis basis,
    @NotBlank @Size(max = 500) @Schema(description = "Document and line, or how it was derived")
        String source,
    @Schema(description = "booked (bokført) when not told, or market (markedsverdi)")
        Valuation valuation) {

  FundBalance toDomain(String fund) {
    return new FundBalance(
        fund,
        yearEnd,
        valuation == null ? Valuation.BOOKED : valuation,
        amount.setScale(2),
        basis,
        source);
  }

  static FundBalanceBody of(FundBalance balance) {
    return new FundBalanceBody(
        balance.yearEnd(),
        balance.amount(),
        balance.basis(),
        balance.source(),
        balance.valuation());
  }
}
