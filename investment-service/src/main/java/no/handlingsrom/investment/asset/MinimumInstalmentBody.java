package no.handlingsrom.investment.asset;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.Language;
import no.handlingsrom.fiscal.debt.MinimumInstalmentOutcome;
import no.handlingsrom.investment.debt.LoanDebt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The minimum instalment of a version as it is answered. */
@Schema(
    name = "MinimumInstalments",
    requiredProperties = {"balances", "opening", "years"})
record MinimumInstalmentBody(BalanceDate balances, OpeningBody opening, List<Year> years) {

  private static final Map<AssetBook.Gap, Labels> GAPS =
      Map.of(
          AssetBook.Gap.NO_CLASSES,
          new Labels(
              "bokført verdi av avskrivbare anleggsmidler er ikke kjent",
              "the book value of depreciable assets is not known"),
          AssetBook.Gap.NO_LIFETIME,
          new Labels(
              "bokført verdi er kjent, men ikke over hvor mange år den avskrives",
              "the book value is known, but not over how many years it is depreciated"),
          AssetBook.Gap.BEYOND_BALANCE,
          new Labels(
              "anleggsmiddelgruppene har mer enn balansen",
              "the classes of assets have more than the balance"),
          AssetBook.Gap.NO_OPENING_VALUE,
          new Labels(
              "inngående verdi av en anleggsmiddelgruppe er ikke kjent",
              "the opening value of a class of assets is not known"),
          AssetBook.Gap.NOT_DISTRIBUTED,
          new Labels(
              "investeringer er ikke fordelt på anleggsmiddelgrupper",
              "investments are not distributed on classes of assets"));
  private static final Labels NO_DEBT =
      new Labels("lånegjelden er ikke kjent", "the loan debt is not known");
  private static final Labels NO_ASSETS =
      new Labels(
          "ingen avskrivbare anleggsmidler: formelen har ikke noe svar, heller ikke null",
          "no depreciable assets: the formula has no answer, and not zero either");

  /** A year. */
  @Schema(
      name = "MinimumInstalmentYear",
      requiredProperties = {
        "year",
        "outcome",
        "minimum",
        "planned",
        "margin",
        "depreciation",
        "loanDebt",
        "bookValue",
        "reason"
      })
  record Year(
      @Schema(examples = "2024") int year,
      @Schema(examples = "answered") MinimumInstalmentOutcome outcome,
      @Schema(
              description =
                  "Minimumsavdrag, NOK, rounded up to the øre; null unless the formula has an answer",
              nullable = true,
              examples = "376073750.00")
          BigDecimal minimum,
      @Schema(
              description = "Planned instalments, NOK, start loans excluded; null is not known",
              nullable = true,
              examples = "400000000.00")
          BigDecimal planned,
      @Schema(
              description = "planned − minimum; negative: less than the law asks for",
              nullable = true,
              examples = "23926250.00")
          BigDecimal margin,
      @Schema(description = "Avskrivninger, NOK, positive", nullable = true)
          BigDecimal depreciation,
      @Schema(
              description = "Loan debt without on-lending and church buildings, NOK",
              nullable = true)
          BigDecimal loanDebt,
      @Schema(description = "Book value of depreciable assets, NOK", nullable = true)
          BigDecimal bookValue,
      @Schema(description = "Why there is no answer; null where there is one", nullable = true)
          String reason) {}

  static MinimumInstalmentBody of(
      AssetBook book, LoanDebt debt, BalanceDate balances, Language language) {
    MinimumInstalments minimums = new MinimumInstalments(book, debt);
    return new MinimumInstalmentBody(
        balances,
        OpeningBody.of(book),
        book.years().stream().map(year -> year(minimums.of(year, balances), language)).toList());
  }

  private static Year year(MinimumInstalments.Year year, Language language) {
    Optional<BigDecimal> minimum = Optional.ofNullable(year.minimum().amount());
    return new Year(
        year.year(),
        year.minimum().outcome(),
        minimum.orElse(null),
        year.planned().orElse(null),
        minimum.flatMap(least -> year.planned().map(paid -> paid.subtract(least))).orElse(null),
        year.depreciation().orElse(null),
        year.owed().orElse(null),
        year.bookValue().orElse(null),
        reason(year).map(labels -> labels.in(language)).orElse(null));
  }

  private static Optional<Labels> reason(MinimumInstalments.Year year) {
    return switch (year.minimum().outcome()) {
      case ANSWERED -> Optional.empty();
      case NO_ANSWER -> Optional.of(NO_ASSETS);
      case NOT_ASSESSABLE -> Optional.of(year.gap().map(GAPS::get).orElse(NO_DEBT));
    };
  }
}
