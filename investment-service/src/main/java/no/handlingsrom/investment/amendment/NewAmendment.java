package no.handlingsrom.investment.amendment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import no.handlingsrom.http.validation.Amount;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An investment amendment as a client asks for it. */
@Schema(name = "NewInvestmentAmendment")
record NewAmendment(
    @NotBlank @Size(max = 200) @Schema(examples = "Investeringer, 1. tertial") String title,
    @Size(max = 200)
        @Schema(
            description = "Body and case number of the decision (vedtak)",
            examples = "K-sak 36/23")
        String decision,
    @Size(max = 2000) @Schema(description = "Where the figures come from") String source,
    @NotNull @Schema(description = "The budget year", examples = "2024") Integer year,
    @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid Block> blocks) {

  /**
   * A block whose cost and income columns balance.
   *
   * @param useOfLoans {@code null} to let loans pay for the rest
   */
  @Schema(name = "AmendmentBlock")
  record Block(
      @NotNull
          @Schema(
              description =
                  "change-of-year: more or less in the year; transfer-to-next-year: moved from the"
                      + " year to the next; forwarding-from-next-year: moved from the next to the"
                      + " year",
              examples = "change-of-year")
          BlockKind kind,
      @NotNull @Size(min = 1, max = 1000) List<@NotNull @Valid Line> lines,
      @Amount
          @Schema(
              description =
                  "Use of loans, NOK, negative; what makes the columns balance if left out",
              examples = "-3000000.00")
          BigDecimal useOfLoans) {}

  /**
   * A row of a block.
   *
   * @param vatCompensation {@code null} to compute it
   */
  @Schema(name = "AmendmentLine")
  record Line(
      @NotNull @Schema(examples = "barnehage-utvidelse-foyka") String project,
      @NotNull
          @Amount
          @Schema(
              description = "NOK; positive is more in the year, or what is moved",
              examples = "5000000.00")
          BigDecimal cost,
      @Amount
          @Schema(
              description = "NOK, negative for a positive cost; 20 % of what bears VAT if left out",
              examples = "-1000000.00")
          BigDecimal vatCompensation,
      @Size(max = 20) @Schema(description = "Other income of the project, which follows it")
          List<@NotNull @Valid Income> income) {

    Line {
      income = income == null ? List.of() : List.copyOf(income);
    }
  }

  /** Income or financing on a line of § 5-5 first paragraph. */
  @Schema(name = "AmendmentIncome")
  record Income(
      @NotNull
          @Schema(description = "Leaf line of § 5-5 første ledd", examples = "grants-from-others")
          String line,
      @NotNull @Amount @Schema(description = "NOK, income negative", examples = "-1000000.00")
          BigDecimal amount) {}
}
