package no.handlingsrom.investment.appropriation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.handlingsrom.fiscal.statement.InvestmentStatements;
import no.handlingsrom.fiscal.statement.InvestmentTotal;
import no.handlingsrom.fiscal.statement.StatementCode;
import no.handlingsrom.fiscal.statement.StatementLine;

/**
 * What a version invests and how it finances that, year by year, by the lines of § 5-5 first
 * paragraph. Missing is not zero: expenditure is known in a year to which expenditure was posted,
 * and financing in one to which financing was posted; the forecast years of a plan have no
 * financing.
 */
public final class FinancialYears {

  private static final String EXPENDITURE = "sum-investment-expenditure";
  private static final String INCOME = "sum-investment-income";
  private static final String UNCOVERED = "carried-forward-uncovered";
  private static final Set<String> EXPENDITURE_LINES =
      Set.of(
          OutlayLine.FIXED_ASSETS.code(),
          OutlayLine.GRANTS.code(),
          OutlayLine.SHARES.code(),
          OutlayLine.LENDING.code(),
          "loan-instalments");

  private final List<Integer> years;
  private final Map<String, List<BigDecimal>> lines;
  private final Set<Integer> withExpenditure;
  private final Set<Integer> withFinancing;

  /**
   * @param years in order and without a gap
   * @param totals by column, which is the index of the year
   */
  public FinancialYears(List<Integer> years, List<InvestmentTotal> totals) {
    this.years = List.copyOf(years);
    this.lines =
        new InvestmentStatements(years.size(), List.of(), List.of(), totals)
            .statement(StatementCode.INVESTMENT_FIRST_PARAGRAPH).stream()
                .collect(Collectors.toMap(StatementLine::code, StatementLine::amounts));
    Predicate<InvestmentTotal> expenditure = total -> EXPENDITURE_LINES.contains(total.line());
    this.withExpenditure = columns(totals, expenditure);
    this.withFinancing = columns(totals, expenditure.negate());
  }

  private static Set<Integer> columns(
      List<InvestmentTotal> totals, Predicate<InvestmentTotal> counted) {
    return totals.stream()
        .filter(counted)
        .map(InvestmentTotal::column)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The years asked about, in order. */
  public List<Integer> years() {
    return years;
  }

  /** Sum investeringsutgifter of a year, positive. */
  public Optional<BigDecimal> expenditure(int year) {
    return amount(EXPENDITURE, withExpenditure, year);
  }

  /** What one line of expenditure amounts to in a year, positive. */
  public Optional<BigDecimal> outlay(OutlayLine line, int year) {
    return amount(line.code(), withExpenditure, year);
  }

  /** What one line of income or financing amounts to in a year; income and use are negative. */
  public Optional<BigDecimal> financing(String line, int year) {
    return amount(line, withFinancing, year);
  }

  /** Sum investeringsinntekter of a year, negative. */
  public Optional<BigDecimal> income(int year) {
    return amount(INCOME, withFinancing, year);
  }

  /**
   * Fremført til inndekning i senere år (udekket) of a year with financing: 0 in a balanced budget,
   * positive when expenditure is not covered.
   */
  public Optional<BigDecimal> uncovered(int year) {
    return amount(UNCOVERED, withFinancing, year);
  }

  private Optional<BigDecimal> amount(String line, Set<Integer> known, int year) {
    int column = years.indexOf(year);
    return known.contains(column) ? Optional.of(lines.get(line).get(column)) : Optional.empty();
  }
}
