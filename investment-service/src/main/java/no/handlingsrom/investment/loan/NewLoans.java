package no.handlingsrom.investment.loan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import no.handlingsrom.fiscal.InvalidModelException;
import no.handlingsrom.fiscal.debt.Loan;
import no.handlingsrom.fiscal.debt.LoanClass;
import no.handlingsrom.fiscal.debt.LoanStart;
import no.handlingsrom.fiscal.debt.Repayment;
import no.handlingsrom.http.validation.Amount;
import no.handlingsrom.investment.position.PositionBasis;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Loans as a client states them. */
@Schema(name = "NewLoans")
record NewLoans(
    @NotBlank @Size(max = 200) @Schema(examples = "Låneportefølje 1. januar 2024") String title,
    @NotNull @Size(min = 1, max = 5000) List<@NotNull @Valid LoanBody> loans) {

  /** A loan as it is stated and answered. */
  @Schema(name = "Loan")
  record LoanBody(
      @NotNull
          @Pattern(
              regexp = "[a-z0-9]([a-z0-9-]{0,126}[a-z0-9])?",
              message = "must be lower-case letters, digits and inner hyphens, at most 128")
          @Schema(description = "Stable id", examples = "kommunalbanken-20230112")
          String id,
      @NotBlank @Size(max = 200) @Schema(examples = "Kommunalbanken, 2023") String name,
      @NotNull @Schema(description = "Låneklasse", examples = "ordinary") LoanClass loanClass,
      @NotNull
          @Schema(
              description = "Låneformål, §§ 14-14 to 14-17; on-lending is for start loans alone",
              examples = "own-investments")
          LoanPurpose purpose,
      @NotNull
          @Schema(
              description =
                  "standing: owed on 1 January of the year, repaid from it on; drawn: drawn in the"
                      + " year, repaid from the year after",
              examples = "standing")
          LoanStart start,
      @NotNull @Schema(description = "The plan's first year for a standing loan", examples = "2024")
          Integer year,
      @NotNull @Amount @Schema(description = "Hovedstol, NOK, positive", examples = "300000000.00")
          BigDecimal principal,
      @NotNull @Valid RepaymentBody repayment,
      @Valid @Schema(description = "Null: the interest floats", nullable = true)
          FixedInterestBody fixedInterest,
      @NotNull @Schema(examples = "stated") PositionBasis basis,
      @NotBlank
          @Size(max = 500)
          @Schema(description = "Where the figures come from", examples = "Låneoversikt 31.12.2023")
          String source) {

    static LoanBody of(RegisteredLoan registered) {
      Loan loan = registered.loan();
      return new LoanBody(
          registered.id(),
          registered.name(),
          loan.loanClass(),
          registered.purpose(),
          loan.start(),
          loan.year(),
          loan.principal(),
          RepaymentBody.of(loan.repayment()),
          FixedInterestBody.of(loan.fixedInterest()),
          registered.basis(),
          registered.source());
    }

    private RegisteredLoan toDomain(String at) {
      try {
        Loan loan =
            new Loan(
                loanClass,
                start,
                year,
                principal.setScale(2),
                repaymentOf(),
                fixedInterest == null ? null : fixedInterest.toDomain());
        return new RegisteredLoan(id, name, purpose, loan, basis, source);
      } catch (InvalidModelException e) {
        throw new InvalidModelException(at + "." + e.field(), e.reason());
      }
    }

    private Repayment repaymentOf() {
      try {
        return repayment.toDomain();
      } catch (InvalidModelException e) {
        throw new InvalidModelException("repayment." + e.field(), e.reason());
      }
    }
  }

  /**
   * The loans.
   *
   * @throws InvalidModelException naming the field of the first that contradicts itself
   */
  List<RegisteredLoan> toDomain() {
    return IntStream.range(0, loans.size())
        .mapToObj(i -> loans.get(i).toDomain("loans[" + i + "]"))
        .toList();
  }
}
