package no.handlingsrom.investment.debt;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.handlingsrom.fiscal.debt.DebtYear;
import no.handlingsrom.fiscal.debt.Loan;
import no.handlingsrom.fiscal.debt.LoanClass;
import no.handlingsrom.fiscal.debt.LoanProjection;
import no.handlingsrom.fiscal.debt.LoanStart;
import no.handlingsrom.investment.appropriation.FinancialYears;
import no.handlingsrom.investment.debt.DebtPath.Instalment;
import no.handlingsrom.investment.loan.RegisteredLoan;

/**
 * The loan debt of a version. The investment budget tells how much is drawn, not in which class:
 * start loans take the loans for on-lending; a single class of loans for investments takes all
 * loans for investments. Of several classes the draws of each are known where the loans stated one
 * by one add up to what the budget draws; those of all together are known anyway. A position of a
 * class counts before what its single loans come to, and these before assumed terms.
 */
public final class LoanDebt {

  private static final String USE_OF_LOANS = "use-of-loans";
  private static final String USE_OF_LOANS_ON_LENDING = "use-of-loans-on-lending";

  private final List<DebtPosition> positions;
  private final List<RegisteredLoan> loans;
  private final List<StatedTerms> terms;
  private final FinancialYears financialYears;

  LoanDebt(
      List<DebtPosition> positions,
      List<RegisteredLoan> loans,
      List<StatedTerms> terms,
      FinancialYears financialYears) {
    this.positions = List.copyOf(positions);
    this.loans = List.copyOf(loans);
    this.terms = List.copyOf(terms);
    this.financialYears = financialYears;
  }

  List<DebtPosition> positions() {
    return positions;
  }

  List<StatedTerms> terms() {
    return terms;
  }

  /** The classes that anything is known of. */
  public Set<LoanClass> classes() {
    return Stream.concat(
            positions.stream().map(DebtPosition::loanClass),
            loans.stream().map(loan -> loan.loan().loanClass()))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(LoanClass.class)));
  }

  /** The loans of some classes that are stated one by one. */
  public List<RegisteredLoan> loans(Set<LoanClass> classes) {
    return loans.stream().filter(loan -> classes.contains(loan.loan().loanClass())).toList();
  }

  /** The debt of one class, by year. */
  public List<DebtLine> of(LoanClass loanClass) {
    Map<Integer, BigDecimal> draws;
    if (!loanClass.isForInvestment()) {
      draws = draws(USE_OF_LOANS_ON_LENDING);
    } else if (investmentClasses().size() == 1) {
      draws = draws(USE_OF_LOANS);
    } else {
      draws = drawsOfOne(loanClass);
    }
    Set<LoanClass> one = EnumSet.of(loanClass);
    return new DebtPath(
            opening(loanClass),
            draws,
            byYear(
                year ->
                    stated(loanClass, DebtItem.INSTALMENT, year)
                        .map(amount -> new Instalment(amount, false))),
            projected(one),
            terms.stream()
                .filter(assumed -> assumed.loanClass() == loanClass)
                .findFirst()
                .map(StatedTerms::terms))
        .over(financialYears.years());
  }

  /** The debt of all classes but start loans together, by year. */
  public List<DebtLine> investmentDebt() {
    Set<LoanClass> classes = investmentClasses();
    Map<LoanClass, Map<Integer, DebtLine>> lines =
        classes.stream()
            .collect(
                Collectors.toMap(
                    Function.identity(),
                    loanClass ->
                        of(loanClass).stream()
                            .collect(Collectors.toMap(DebtLine::year, Function.identity()))));
    return new DebtPath(
            sum(classes, this::opening),
            draws(USE_OF_LOANS),
            byYear(year -> instalments(lines.values(), year)),
            projected(classes),
            Optional.empty())
        .over(financialYears.years());
  }

  /** What several classes repay together; it is assumed where that of one of them is. */
  private static Optional<Instalment> instalments(
      Collection<Map<Integer, DebtLine>> classes, int year) {
    List<DebtLine> lines =
        classes.stream().map(years -> years.get(year)).filter(Objects::nonNull).toList();
    return lines.size() < classes.size()
        ? Optional.empty()
        : sum(lines, line -> Optional.ofNullable(line.instalments()))
            .map(amount -> new Instalment(amount, lines.stream().anyMatch(DebtLine::assumed)));
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

  /** As stated, or what the standing loans of the class add up to. */
  private Optional<BigDecimal> opening(LoanClass loanClass) {
    return stated(loanClass, DebtItem.OPENING, financialYears.years().get(0))
        .or(
            () ->
                loans(EnumSet.of(loanClass)).stream()
                    .map(RegisteredLoan::loan)
                    .filter(loan -> loan.start() == LoanStart.STANDING)
                    .map(Loan::principal)
                    .reduce(BigDecimal::add));
  }

  private Optional<BigDecimal> stated(LoanClass loanClass, DebtItem item, int year) {
    return positions.stream()
        .filter(p -> p.loanClass() == loanClass && p.item() == item && p.year() == year)
        .map(DebtPosition::amount)
        .findFirst();
  }

  private Map<Integer, DebtYear> projected(Set<LoanClass> classes) {
    List<Loan> members = loans(classes).stream().map(RegisteredLoan::loan).toList();
    return members.isEmpty()
        ? Map.of()
        : LoanProjection.sum(members, financialYears.years()).stream()
            .collect(Collectors.toMap(DebtYear::year, Function.identity()));
  }

  private Map<Integer, BigDecimal> draws(String line) {
    return byYear(year -> financialYears.financing(line, year).map(BigDecimal::negate));
  }

  private Map<Integer, BigDecimal> drawsOfOne(LoanClass loanClass) {
    Map<Integer, DebtYear> all = projected(investmentClasses());
    Map<Integer, DebtYear> own = projected(EnumSet.of(loanClass));
    return byYear(
        year ->
            financialYears
                .financing(USE_OF_LOANS, year)
                .map(BigDecimal::negate)
                .filter(drawn -> all.containsKey(year))
                .filter(drawn -> all.get(year).draws().compareTo(drawn) == 0)
                .map(drawn -> own.containsKey(year) ? own.get(year).draws() : BigDecimal.ZERO));
  }

  private <T> Map<Integer, T> byYear(Function<Integer, Optional<T>> amount) {
    Map<Integer, T> known = new TreeMap<>();
    financialYears.years().forEach(year -> amount.apply(year).ifPresent(a -> known.put(year, a)));
    return known;
  }

  /** The sum over all parts, known when it is known for each of them. */
  private static <T> Optional<BigDecimal> sum(
      Collection<T> parts, Function<T, Optional<BigDecimal>> amount) {
    List<BigDecimal> amounts = parts.stream().map(amount).flatMap(Optional::stream).toList();
    return amounts.size() == parts.size()
        ? amounts.stream().reduce(BigDecimal::add)
        : Optional.empty();
  }
}
