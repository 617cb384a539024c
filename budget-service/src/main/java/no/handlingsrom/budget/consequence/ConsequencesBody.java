package no.handlingsrom.budget.consequence;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.handlingsrom.budget.total.LineTotal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What investments mean for operations, as it is answered. */
@Schema(
    name = "InvestmentConsequences",
    requiredProperties = {"investmentSequence", "items", "differences"})
record ConsequencesBody(
    @Schema(
            description =
                "Number of investment-service that the answer rests on; null before it told"
                    + " anything of the version",
            nullable = true,
            examples = "6")
        Long investmentSequence,
    @Schema(description = "Each kind in each operating year") List<Item> items,
    @Schema(description = "The items whose amounts are both known and differ")
        List<Item> differences) {

  /** One kind in one year. */
  @Schema(
      name = "InvestmentConsequence",
      requiredProperties = {
        "year",
        "kind",
        "fromInvestment",
        "line",
        "budgeted",
        "compared",
        "difference"
      })
  record Item(
      @Schema(examples = "2025") int year,
      ConsequenceKind kind,
      @Schema(
              description =
                  "What investment-service makes of it, NOK, cost positive; null where it is not"
                      + " known",
              nullable = true,
              examples = "485747600.00")
          BigDecimal fromInvestment,
      @Schema(
              description = "Line of § 5-6 it stands beside; null where there is none",
              nullable = true,
              examples = "interest-expenditure")
          String line,
      @Schema(
              description =
                  "The line of the operating budget, NOK; null where nothing is posted in the year",
              nullable = true,
              examples = "604212000.00")
          BigDecimal budgeted,
      @Schema(
              description =
                  "The part of the line it is compared with: of interest that of the central unit,"
                      + " of the others all",
              nullable = true,
              examples = "491200000.00")
          BigDecimal compared,
      @Schema(
              description = "fromInvestment − compared; null where one of them is not known",
              nullable = true,
              examples = "-5452400.00")
          BigDecimal difference) {

    private boolean differs() {
      return difference != null && difference.signum() != 0;
    }
  }

  static ConsequencesBody of(
      Optional<InvestmentConsequences> told, List<LineTotal> totals, List<Integer> years) {
    List<Item> items =
        years.stream()
            .flatMap(
                year ->
                    Arrays.stream(ConsequenceKind.values())
                        .map(kind -> item(told, totals, kind, year)))
            .toList();
    return new ConsequencesBody(
        told.map(InvestmentConsequences::sequence).orElse(null),
        items,
        items.stream().filter(Item::differs).toList());
  }

  private static Item item(
      Optional<InvestmentConsequences> told,
      List<LineTotal> totals,
      ConsequenceKind kind,
      int year) {
    List<LineTotal> ofYear = totals.stream().filter(total -> total.year() == year).toList();
    Optional<BigDecimal> amount = told.flatMap(consequences -> consequences.of(kind, year));
    Optional<BigDecimal> compared = sum(kind, ofYear, kind::isComparedWith);
    return new Item(
        year,
        kind,
        amount.orElse(null),
        kind.line().orElse(null),
        sum(kind, ofYear, kind::isBudgetedBy).orElse(null),
        compared.orElse(null),
        amount.flatMap(a -> compared.map(a::subtract)).orElse(null));
  }

  /** What the totals come to; empty without a line, and in a year to which nothing was posted. */
  private static Optional<BigDecimal> sum(
      ConsequenceKind kind, List<LineTotal> ofYear, Predicate<LineTotal> counted) {
    if (kind.line().isEmpty() || ofYear.isEmpty()) {
      return Optional.empty();
    }
    Stream<BigDecimal> amounts = ofYear.stream().filter(counted).map(LineTotal::amount);
    return Optional.of(amounts.reduce(BigDecimal.ZERO, BigDecimal::add));
  }
}
