package no.handlingsrom.investment.asset;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.handlingsrom.fiscal.debt.DebtYear;
import no.handlingsrom.fiscal.debt.Loan;
import no.handlingsrom.fiscal.debt.LoanClass;
import no.handlingsrom.fiscal.debt.LoanProjection;
import no.handlingsrom.fiscal.debt.MinimumInstalment;
import no.handlingsrom.investment.debt.DebtLine;
import no.handlingsrom.investment.debt.LoanDebt;
import no.handlingsrom.investment.loan.LoanPurpose;
import no.handlingsrom.investment.loan.RegisteredLoan;

/** Minimumsavdrag of a version, § 14-18: its assets and its debt on the same day of each year. */
public final class MinimumInstalments {

  /**
   * A year; what is empty is not known.
   *
   * @param planned instalments, start loans and church buildings excluded
   * @param owed loan debt, start loans and church buildings excluded
   */
  record Year(
      int year,
      MinimumInstalment minimum,
      Optional<BigDecimal> planned,
      Optional<BigDecimal> depreciation,
      Optional<BigDecimal> owed,
      Optional<BigDecimal> bookValue,
      Optional<AssetBook.Gap> gap) {}

  private final AssetBook book;
  private final Map<Integer, DebtLine> debt;
  private final Map<Integer, DebtYear> churches;

  public MinimumInstalments(AssetBook book, LoanDebt debt) {
    this.book = book;
    this.debt =
        debt.investmentDebt().stream()
            .collect(Collectors.toMap(DebtLine::year, Function.identity()));
    List<Loan> loans =
        debt.loans(EnumSet.complementOf(EnumSet.of(LoanClass.START_LOANS))).stream()
            .filter(loan -> loan.purpose() == LoanPurpose.CHURCH_BUILDINGS)
            .map(RegisteredLoan::loan)
            .toList();
    this.churches =
        LoanProjection.sum(loans, book.years()).stream()
            .collect(Collectors.toMap(DebtYear::year, Function.identity()));
  }

  /** The least lawful instalments of a year by the balances of 31 December; empty without one. */
  public Optional<BigDecimal> onClosingBalances(int year) {
    return Optional.ofNullable(of(year, BalanceDate.CLOSING).minimum().amount());
  }

  Year of(int year, BalanceDate balances) {
    boolean opening = balances == BalanceDate.OPENING;
    DebtYear church = churches.get(year);
    Optional<DebtLine> line = Optional.ofNullable(debt.get(year));
    Optional<BigDecimal> depreciation = book.depreciation(year);
    Optional<BigDecimal> value = opening ? book.openingValue(year) : book.closingValue(year);
    Optional<BigDecimal> owed =
        line.map(opening ? DebtLine::opening : DebtLine::closing)
            .map(all -> all.subtract(opening ? church.opening() : church.closing()));
    return new Year(
        year,
        MinimumInstalment.of(depreciation, owed, value),
        line.map(DebtLine::instalments).map(all -> all.subtract(church.instalments())),
        depreciation,
        owed,
        value,
        book.gapBefore(opening ? year : year + 1));
  }
}
