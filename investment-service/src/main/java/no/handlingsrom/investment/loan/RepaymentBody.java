package no.handlingsrom.investment.loan;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import no.handlingsrom.fiscal.InvalidModelException;
import no.handlingsrom.fiscal.debt.AnnuityRepayment;
import no.handlingsrom.fiscal.debt.FixedRepayment;
import no.handlingsrom.fiscal.debt.Repayment;
import no.handlingsrom.fiscal.debt.SerialRepayment;
import no.handlingsrom.http.validation.Amount;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Nedbetaling as it is asked for and answered. */
@Schema(
    name = "Repayment",
    description =
        "serial: lastYear; annuity: lastYear and ratePercent; fixed: amount. Nothing else is given.")
record RepaymentBody(
    @NotNull @Schema(examples = "serial") RepaymentKind kind,
    @Min(1900)
        @Max(2300)
        @Schema(description = "Year of the last instalment", nullable = true, examples = "2053")
        Integer lastYear,
    @Digits(integer = 2, fraction = 4)
        @DecimalMax("99")
        @Schema(description = "Rate the payment plan is made with, percent", nullable = true)
        BigDecimal ratePercent,
    @Amount @Schema(description = "Instalment a year, NOK, positive", nullable = true)
        BigDecimal amount) {

  /**
   * The terms of repayment.
   *
   * @throws InvalidModelException when something is missing, or given that does not belong
   */
  Repayment toDomain() {
    boolean ends = kind != RepaymentKind.FIXED;
    check("lastYear", lastYear != null, ends);
    check("ratePercent", ratePercent != null, kind == RepaymentKind.ANNUITY);
    check("amount", amount != null, !ends);
    return switch (kind) {
      case SERIAL -> new SerialRepayment(lastYear);
      case ANNUITY -> new AnnuityRepayment(lastYear, ratePercent);
      case FIXED -> new FixedRepayment(amount.setScale(2));
    };
  }

  private static void check(String field, boolean given, boolean belongs) {
    if (given != belongs) {
      throw new InvalidModelException(
          field, belongs ? "must be given for this kind" : "does not belong to this kind");
    }
  }

  static RepaymentBody of(Repayment repayment) {
    if (repayment instanceof SerialRepayment serial) {
      return new RepaymentBody(RepaymentKind.SERIAL, serial.lastYear(), null, null);
    }
    if (repayment instanceof AnnuityRepayment annuity) {
      return new RepaymentBody(
          RepaymentKind.ANNUITY, annuity.lastYear(), annuity.ratePercent(), null);
    }
    return new RepaymentBody(
        RepaymentKind.FIXED, null, null, ((FixedRepayment) repayment).amount());
  }
}
