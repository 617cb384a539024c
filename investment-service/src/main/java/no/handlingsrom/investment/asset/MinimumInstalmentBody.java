package no.handlingsrom.investment.asset;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.Language;
import no.handlingsrom.fiscal.debt.DebtYear;
import no.handlingsrom.fiscal.debt.Loan;
import no.handlingsrom.fiscal.debt.LoanClass;
import no.handlingsrom.fiscal.debt.LoanProjection;
import no.handlingsrom.fiscal.debt.MinimumInstalment;
import no.handlingsrom.fiscal.debt.MinimumInstalmentOutcome;
import no.handlingsrom.investment.debt.DebtLine;
import no.handlingsrom.investment.debt.LoanDebt;
import no.handlingsrom.investment.loan.LoanPurpose;
import no.handlingsrom.investment.loan.RegisteredLoan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The minimum instalment of a version as it is answered. */
@Schema(
    name = "MinimumInstalments",
    requiredProperties = {"balances", "years"})
record MinimumInstalmentBody(BalanceDate balances, List<Year> years) {

  private static final Map<AssetBook.Gap, Labels> GAPS =
      Map.of(
          AssetBook.Gap.NO_CLASSES,
          new Labels(
              "bokført verdi av avskrivbare anleggsmidler er ikke kjent",
              "the book value of depreciable assets is not known"),
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
    Map<Integer, DebtLine> lines =
        debt.investmentDebt().stream()
            .collect(Collectors.toMap(DebtLine::year, Function.identity()));
    Map<Integer, DebtYear> churches = churches(debt, book.years());
    return new MinimumInstalmentBody(
        balances,
        book.years().stream()
            .map(
                year ->
                    year(
                        book,
                        Optional.ofNullable(lines.get(year)),
                        churches.get(year),
                        balances,
                        language,
                        year))
            .toList());
  }

  private static Map<Integer, DebtYear> churches(LoanDebt debt, List<Integer> years) {
    List<Loan> loans =
        debt.loans(EnumSet.complementOf(EnumSet.of(LoanClass.START_LOANS))).stream()
            .filter(loan -> loan.purpose() == LoanPurpose.CHURCH_BUILDINGS)
            .map(RegisteredLoan::loan)
            .toList();
    return LoanProjection.sum(loans, years).stream()
        .collect(Collectors.toMap(DebtYear::year, Function.identity()));
  }

  private static Year year(
      AssetBook book,
      Optional<DebtLine> line,
      DebtYear churches,
      BalanceDate balances,
      Language language,
      int year) {
    boolean opening = balances == BalanceDate.OPENING;
    Optional<BigDecimal> depreciation = book.depreciation(year);
    Optional<BigDecimal> value = opening ? book.openingValue(year) : book.closingValue(year);
    Optional<BigDecimal> owed =
        line.map(opening ? DebtLine::opening : DebtLine::closing)
            .map(all -> all.subtract(opening ? churches.opening() : churches.closing()));
    Optional<BigDecimal> planned =
        line.map(DebtLine::instalments).map(all -> all.subtract(churches.instalments()));
    MinimumInstalment minimum = MinimumInstalment.of(depreciation, owed, value);
    return new Year(
        year,
        minimum.outcome(),
        minimum.amount(),
        planned.orElse(null),
        Optional.ofNullable(minimum.amount())
            .flatMap(least -> planned.map(paid -> paid.subtract(least)))
            .orElse(null),
        depreciation.orElse(null),
        owed.orElse(null),
        value.orElse(null),
        reason(minimum, book.gapBefore(opening ? year : year + 1))
            .map(labels -> labels.in(language))
            .orElse(null));
  }

  private static Optional<Labels> reason(MinimumInstalment minimum, Optional<AssetBook.Gap> gap) {
    return switch (minimum.outcome()) {
      case ANSWERED -> Optional.empty();
      case NO_ANSWER -> Optional.of(NO_ASSETS);
      case NOT_ASSESSABLE -> Optional.of(gap.map(GAPS::get).orElse(NO_DEBT));
    };
  }
}
