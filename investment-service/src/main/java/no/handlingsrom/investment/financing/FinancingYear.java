package no.handlingsrom.investment.financing;

import java.math.BigDecimal;
import java.util.List;
import no.handlingsrom.http.openapi.AmountOrUnknown;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the investments of a year, or of several, are paid for. KOSTRA sign: income is negative.
 *
 * @param year {@code null} for a sum of years
 * @param balance what is neither paid for nor spent: 0 when the year balances, positive when money
 *     is missing; {@code null} where no financing was posted
 */
@Schema(
    name = "FinancingYear",
    requiredProperties = {
      "year",
      "forecast",
      "expenditure",
      "sources",
      "vat",
      "balance",
      "loansToBalance",
      "ownFinancingPercent"
    })
record FinancingYear(
    @Schema(examples = "2024", nullable = true) Integer year,
    @Schema(description = "After the years that the council adopts (prognose)") boolean forecast,
    @Schema(description = "Sum investeringsutgifter, NOK", examples = "1693875000.00")
        BigDecimal expenditure,
    List<Source> sources,
    Vat vat,
    @Schema(
            implementation = AmountOrUnknown.class,
            description =
                "What is not paid for, NOK: 0 when the year balances, null where no financing was"
                    + " posted")
        BigDecimal balance,
    @Schema(
            implementation = AmountOrUnknown.class,
            description = "What the use of loans must be for the year to balance; negative")
        BigDecimal loansToBalance,
    @Schema(
            description =
                "Egenfinansiering: part of the expenditure that is not paid by loans, with one"
                    + " decimal; null where no financing was posted",
            examples = "30.7",
            nullable = true)
        BigDecimal ownFinancingPercent) {

  /**
   * A line of income or financing.
   *
   * @param earmarked what follows a project
   * @param common the rest
   */
  @Schema(
      name = "FinancingSource",
      requiredProperties = {"line", "label", "earmarked", "common", "amount"})
  record Source(
      @Schema(examples = "vat-compensation") String line,
      @Schema(examples = "Kompensasjon for merverdiavgift") String label,
      @Schema(description = "For single projects, NOK", examples = "0.00") BigDecimal earmarked,
      @Schema(description = "For all, NOK", examples = "-217865000.00") BigDecimal common,
      @Schema(description = "Both", examples = "-217865000.00") BigDecimal amount) {}

  /**
   * VAT compensation as posted, beside the default.
   *
   * @param percent what is posted in percent of the outlay that bears VAT; {@code null} where none
   *     does
   */
  @Schema(
      name = "FinancingVat",
      requiredProperties = {"bearing", "posted", "byDefault", "percent"})
  record Vat(
      @Schema(description = "Outlay that bears VAT, NOK", examples = "1100975000.00")
          BigDecimal bearing,
      @Schema(description = "NOK, negative", examples = "-217865000.00") BigDecimal posted,
      @Schema(description = "20 % of what bears VAT, negative", examples = "-220195000.00")
          BigDecimal byDefault,
      @Schema(examples = "19.8", nullable = true) BigDecimal percent) {}
}
