package no.handlingsrom.investment.interest;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.handlingsrom.fiscal.debt.DebtYear;
import no.handlingsrom.fiscal.debt.Interest;
import no.handlingsrom.fiscal.debt.InterestAssumption;
import no.handlingsrom.fiscal.debt.InterestAssumption.FixedPart;
import no.handlingsrom.fiscal.debt.Loan;
import no.handlingsrom.fiscal.debt.LoanClass;
import no.handlingsrom.fiscal.debt.LoanProjection;
import no.handlingsrom.investment.debt.DebtLine;
import no.handlingsrom.investment.debt.LoanDebt;
import no.handlingsrom.investment.loan.RegisteredLoan;

/**
 * The interest of a loan debt on its average balance. Where the loans stated one by one add up to
 * the balance, each bears its own bound rate or the floating one; otherwise the balance bears the
 * assumption of the year.
 */
public final class DebtInterest {

  private static final Set<LoanClass> FOR_INVESTMENT =
      EnumSet.complementOf(EnumSet.of(LoanClass.START_LOANS));

  private record LoanYear(Loan loan, DebtYear year) {

    BigDecimal balances() {
      return year.opening().add(year.closing());
    }

    boolean isFixed() {
      return loan.fixedRate(year.year()).isPresent();
    }
  }

  private final LoanDebt debt;
  private final Map<Integer, InterestAssumption> assumptions;
  private final Map<LoanClass, Map<Integer, DebtLine>> classes = new HashMap<>();
  private final Map<Integer, DebtLine> investmentDebt;
  private final Map<LoanClass, List<LoanYear>> loans;

  DebtInterest(LoanDebt debt, List<StatedInterest> assumptions, int lastYear) {
    this.debt = debt;
    this.assumptions =
        assumptions.stream()
            .collect(Collectors.toMap(StatedInterest::year, StatedInterest::assumption));
    debt.classes().forEach(loanClass -> classes.put(loanClass, byYear(debt.of(loanClass))));
    this.investmentDebt = byYear(debt.investmentDebt());
    this.loans =
        debt.loans(EnumSet.allOf(LoanClass.class)).stream()
            .map(RegisteredLoan::loan)
            .flatMap(
                loan ->
                    LoanProjection.of(loan, lastYear).stream()
                        .map(year -> new LoanYear(loan, year)))
            .collect(Collectors.groupingBy(year -> year.loan().loanClass()));
  }

  private static Map<Integer, DebtLine> byYear(List<DebtLine> lines) {
    return lines.stream().collect(Collectors.toMap(DebtLine::year, Function.identity()));
  }

  /** The classes that anything is known of. */
  Set<LoanClass> classes() {
    return debt.classes();
  }

  /** Interest of a class in a year, NOK, positive; empty where something is not known. */
  Optional<BigDecimal> of(LoanClass loanClass, int year) {
    return interest(line(loanClass, year), EnumSet.of(loanClass), year);
  }

  /** Interest of all loans in a year, NOK, positive; empty where something is not known. */
  public Optional<BigDecimal> of(int year) {
    return total(year, (line, classes) -> interest(line, classes, year));
  }

  /**
   * What the interest of a year changes by when floating rates move by a step.
   *
   * @return NOK; the most it can be where it is not known how much of the debt is bound
   */
  Optional<BigDecimal> sensitivity(int year, BigDecimal stepPercentagePoints) {
    return total(year, (line, classes) -> sensitivity(line, classes, year, stepPercentagePoints));
  }

  /**
   * The share of the debt whose interest is bound in a year: as assumed, or as the loans that add
   * up to the debt have it; empty where neither is known.
   */
  public Optional<BigDecimal> fixedShare(int year) {
    Optional<BigDecimal> assumed =
        Optional.ofNullable(assumptions.get(year))
            .map(InterestAssumption::fixedPart)
            .map(FixedPart::share);
    return assumed.or(() -> fixedShareOfLoans(year));
  }

  private Optional<BigDecimal> fixedShareOfLoans(int year) {
    List<LoanYear> all = new ArrayList<>();
    boolean told = !classes.isEmpty();
    for (Part part : parts()) {
      told &= part.line(year) != null && areTold(part.line(year), part.classes());
      all.addAll(loanYears(part.classes(), year));
    }
    BigDecimal balances = sum(all.stream().map(LoanYear::balances).toList());
    if (!told || balances.signum() == 0) {
      return Optional.empty();
    }
    return Optional.of(
        sum(all.stream().filter(LoanYear::isFixed).map(LoanYear::balances).toList())
            .divide(balances, MathContext.DECIMAL64));
  }

  private record Part(Map<Integer, DebtLine> lines, Set<LoanClass> classes) {

    DebtLine line(int year) {
      return lines.get(year);
    }
  }

  private interface OfPart {
    Optional<BigDecimal> of(DebtLine line, Set<LoanClass> classes);
  }

  /** Loans for investments together, and start loans, as far as there are any. */
  private List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    if (classes.keySet().stream().anyMatch(LoanClass::isForInvestment)) {
      parts.add(new Part(investmentDebt, FOR_INVESTMENT));
    }
    if (classes.containsKey(LoanClass.START_LOANS)) {
      parts.add(new Part(classes.get(LoanClass.START_LOANS), EnumSet.of(LoanClass.START_LOANS)));
    }
    return parts;
  }

  private Optional<BigDecimal> total(int year, OfPart amount) {
    List<Part> parts = parts();
    List<BigDecimal> known =
        parts.stream()
            .map(part -> amount.of(part.line(year), part.classes()))
            .flatMap(Optional::stream)
            .toList();
    return parts.isEmpty() || known.size() < parts.size()
        ? Optional.empty()
        : Optional.of(sum(known));
  }

  private DebtLine line(LoanClass loanClass, int year) {
    return classes.getOrDefault(loanClass, Map.of()).get(year);
  }

  private Optional<BigDecimal> interest(DebtLine line, Set<LoanClass> classes, int year) {
    InterestAssumption assumption = assumptions.get(year);
    if (!isKnown(line) || assumption == null) {
      return Optional.empty();
    }
    if (!areTold(line, classes)) {
      return Optional.of(
          Interest.onAverageBalance(
              line.opening(), line.closing(), assumption.averageRatePercent()));
    }
    return Optional.of(
        sum(
            loanYears(classes, year).stream()
                .map(
                    own ->
                        Interest.onAverageBalance(
                            own.year().opening(),
                            own.year().closing(),
                            own.loan().fixedRate(year).orElse(assumption.ratePercent())))
                .toList()));
  }

  private Optional<BigDecimal> sensitivity(
      DebtLine line, Set<LoanClass> classes, int year, BigDecimal step) {
    if (!isKnown(line)) {
      return Optional.empty();
    }
    if (areTold(line, classes)) {
      return Optional.of(
          sum(
              loanYears(classes, year).stream()
                  .filter(own -> !own.isFixed())
                  .map(
                      own ->
                          Interest.onAverageBalance(
                              own.year().opening(), own.year().closing(), step))
                  .toList()));
    }
    InterestAssumption assumption = assumptions.get(year);
    return Optional.of(
        assumption == null
            ? Interest.onAverageBalance(line.opening(), line.closing(), step)
            : assumption.sensitivity(line.opening(), line.closing(), step));
  }

  private static boolean isKnown(DebtLine line) {
    return line != null && line.opening() != null && line.closing() != null;
  }

  /** Whether the loans stated one by one add up to the balances of the year. */
  private boolean areTold(DebtLine line, Set<LoanClass> classes) {
    List<LoanYear> members = loanYears(classes, line.year());
    return isKnown(line)
        && !members.isEmpty()
        && line.opening().compareTo(sum(members.stream().map(m -> m.year().opening()).toList()))
            == 0
        && line.closing().compareTo(sum(members.stream().map(m -> m.year().closing()).toList()))
            == 0;
  }

  private List<LoanYear> loanYears(Set<LoanClass> classes, int year) {
    return classes.stream()
        .flatMap(loanClass -> loans.getOrDefault(loanClass, List.of()).stream())
        .filter(own -> own.year().year() == year)
        .toList();
  }

  private static BigDecimal sum(List<BigDecimal> amounts) {
    return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
