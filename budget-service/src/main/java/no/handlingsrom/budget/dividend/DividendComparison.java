package no.handlingsrom.budget.dividend;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The dividends of a version's years held against its operating budget, as it is answered. */
@Schema(
    name = "DividendComparison",
    requiredProperties = {"years", "findings"})
record DividendComparison(
    List<Year> years,
    @Schema(description = "What disagrees; both sides are kept") List<DividendFinding> findings) {

  /** A year of it. */
  @Schema(
      name = "DividendYear",
      requiredProperties = {"year", "stated", "sum", "ledger"})
  record Year(
      int year,
      @Schema(description = "Budgeted dividends of the year, every statement")
          List<DividendBody> stated,
      @Schema(
              description =
                  "NOK, negative: what the companies come to; null where none is stated, or one in"
                      + " two ways",
              nullable = true)
          BigDecimal sum,
      @Schema(
              description = "NOK on the line of § 5-6; null where the version has no amounts",
              nullable = true)
          BigDecimal ledger) {

    static Year of(DividendYear y) {
      return new Year(
          y.year(),
          y.stated().stream().map(DividendBody::of).toList(),
          y.sum().orElse(null),
          y.ledger());
    }
  }

  static DividendComparison of(List<DividendYear> years) {
    return new DividendComparison(
        years.stream().map(Year::of).toList(),
        years.stream().flatMap(year -> year.findings().stream()).toList());
  }
}
