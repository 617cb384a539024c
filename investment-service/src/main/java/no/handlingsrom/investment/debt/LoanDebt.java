package no.handlingsrom.investment.debt;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.handlingsrom.investment.appropriation.FinancialYears;

/**
 * The loan debt of a version. The investment budget tells how much is drawn, not in which class:
 * start loans take the loans for on-lending; a single class of loans for investments takes all
 * loans for investments, and of several classes the draws of each are not known, though those of
 * all together are.
 */
public final class LoanDebt {

  private static final String USE_OF_LOANS = "use-of-loans";
  private static final String USE_OF_LOANS_ON_LENDING = "use-of-loans-on-lending";

  private final List<DebtPosition> positions;
  private final FinancialYears financialYears;

  LoanDebt(List<DebtPosition> positions, FinancialYears financialYears) {
    this.positions = List.copyOf(positions);
    this.financialYears = financialYears;
  }

  List<DebtPosition> positions() {
    return positions;
  }

  /** The classes that anything is known of. */
  Set<LoanClass> classes() {
    return positions.stream()
        .map(DebtPosition::loanClass)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(LoanClass.class)));
  }

  /** The debt of one class, by year. */
  List<DebtLine> of(LoanClass loanClass) {
    Map<Integer, BigDecimal> draws = Map.of();
    if (!loanClass.isForInvestment()) {
      draws = draws(USE_OF_LOANS_ON_LENDING);
    } else if (investmentClasses().size() == 1) {
      draws = draws(USE_OF_LOANS);
    }
    return path(EnumSet.of(loanClass), draws);
  }

  /** The debt of all classes but start loans together, by year. */
  public List<DebtLine> investmentDebt() {
    return path(investmentClasses(), draws(USE_OF_LOANS));
  }

  /** The debt of start loans, by year. */
  public List<DebtLine> startLoanDebt() {
    return of(LoanClass.START_LOANS);
  }

  private Set<LoanClass> investmentClasses() {
    Set<LoanClass> classes = classes();
    classes.removeIf(loanClass -> !loanClass.isForInvestment());
    return classes;
  }

  private List<DebtLine> path(Set<LoanClass> classes, Map<Integer, BigDecimal> draws) {
    List<Integer> years = financialYears.years();
    return new DebtPath(sum(classes, DebtItem.OPENING, years.get(0)), draws, instalments(classes))
        .over(years);
  }

  private Map<Integer, BigDecimal> draws(String line) {
    return byYear(year -> financialYears.financing(line, year).map(BigDecimal::negate));
  }

  private Map<Integer, BigDecimal> instalments(Set<LoanClass> classes) {
    return byYear(year -> sum(classes, DebtItem.INSTALMENT, year));
  }

  private Map<Integer, BigDecimal> byYear(Function<Integer, Optional<BigDecimal>> amount) {
    Map<Integer, BigDecimal> known = new TreeMap<>();
    financialYears.years().forEach(year -> amount.apply(year).ifPresent(a -> known.put(year, a)));
    return known;
  }

  /** The sum over the classes, known when it is known for each of them. */
  private Optional<BigDecimal> sum(Collection<LoanClass> classes, DebtItem item, int year) {
    List<BigDecimal> amounts =
        positions.stream()
            .filter(p -> p.item() == item && p.year() == year && classes.contains(p.loanClass()))
            .map(DebtPosition::amount)
            .toList();
    return amounts.size() == classes.size()
        ? amounts.stream().reduce(BigDecimal::add)
        : Optional.empty();
  }
}
