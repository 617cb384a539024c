package no.handlingsrom.investment.debt;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import no.handlingsrom.fiscal.debt.AssumedTerms;
import no.handlingsrom.fiscal.debt.FixedRepayment;
import no.handlingsrom.fiscal.debt.Loan;
import no.handlingsrom.fiscal.debt.LoanClass;
import no.handlingsrom.fiscal.debt.LoanStart;
import no.handlingsrom.fiscal.statement.InvestmentTotal;
import no.handlingsrom.investment.appropriation.FinancialYears;
import no.handlingsrom.investment.loan.LoanPurpose;
import no.handlingsrom.investment.loan.RegisteredLoan;
import no.handlingsrom.investment.position.PositionBasis;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.Test;

/** Closing = opening + draws − instalments, as far as each of them is known. */
class LoanDebtTest {

  private static final List<Integer> YEARS = List.of(2024, 2025, 2026);

  private static final RecursiveComparisonConfiguration WHATEVER_DECIMALS =
      RecursiveComparisonConfiguration.builder()
          .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
          .build();

  @Test
  void singleClassTakesAllLoansToInvestments() {
    LoanDebt debt =
        debt(
            loans(0, 1000),
            loans(1, 500),
            opening(LoanClass.UNSPECIFIED, 9000),
            instalment(LoanClass.UNSPECIFIED, 2024, 400),
            instalment(LoanClass.UNSPECIFIED, 2025, 450));
    assertThat(debt.of(LoanClass.UNSPECIFIED))
        .containsExactly(
            line(2024, 9000, 1000, 400, 9600), line(2025, 9600, 500, 450, 9650), opened(2026, 9650))
        .isEqualTo(debt.investmentDebt());
  }

  @Test
  void severalClassesShareLoansInAWayThatIsNotKnown() {
    LoanDebt debt =
        debt(
            loans(0, 1000),
            opening(LoanClass.ORDINARY, 6000),
            opening(LoanClass.SELF_COST, 3000),
            instalment(LoanClass.ORDINARY, 2024, 300),
            instalment(LoanClass.SELF_COST, 2024, 100));
    assertThat(debt.of(LoanClass.ORDINARY))
        .containsExactly(new DebtLine(2024, amount(6000), null, amount(300), null, false));
    assertThat(debt.investmentDebt())
        .containsExactly(line(2024, 9000, 1000, 400, 9600), opened(2025, 9600));
  }

  @Test
  void openingThatIsMissingForOneClassIsMissingForAllTogether() {
    LoanDebt debt =
        debt(
            loans(0, 1000),
            opening(LoanClass.ORDINARY, 6000),
            instalment(LoanClass.ORDINARY, 2024, 300),
            instalment(LoanClass.SELF_COST, 2024, 100));
    assertThat(debt.investmentDebt())
        .containsExactly(new DebtLine(2024, null, amount(1000), amount(400), null, false));
  }

  @Test
  void instalmentThatIsMissingIsNotZero() {
    LoanDebt debt = debt(loans(0, 1000), opening(LoanClass.UNSPECIFIED, 9000));
    assertThat(debt.investmentDebt())
        .containsExactly(new DebtLine(2024, amount(9000), amount(1000), null, null, false));
  }

  @Test
  void yearAfterAGapShowsWhatIsKnownByItself() {
    LoanDebt debt =
        debt(
            loans(0, 1000),
            loans(2, 700),
            opening(LoanClass.UNSPECIFIED, 9000),
            instalment(LoanClass.UNSPECIFIED, 2024, 400),
            instalment(LoanClass.UNSPECIFIED, 2026, 450));
    assertThat(debt.investmentDebt())
        .containsExactly(
            line(2024, 9000, 1000, 400, 9600),
            opened(2025, 9600),
            new DebtLine(2026, null, amount(700), amount(450), null, false));
  }

  @Test
  void startLoansTakeLoansForOnLendingAndAreNoInvestmentDebt() {
    LoanDebt debt =
        debt(
            loans(0, 1000),
            new InvestmentTotal(0, null, null, "use-of-loans-on-lending", amount(-300)),
            opening(LoanClass.START_LOANS, 1700),
            instalment(LoanClass.START_LOANS, 2024, 50));
    assertThat(debt.startLoanDebt())
        .containsExactly(line(2024, 1700, 300, 50, 1950), opened(2025, 1950));
    assertThat(debt.investmentDebt())
        .containsExactly(new DebtLine(2024, null, amount(1000), null, null, false));
  }

  @Test
  void yearThatIsFinancedWithoutLoansDrawsNone() {
    LoanDebt debt =
        debt(
            new InvestmentTotal(0, null, null, "sale-of-fixed-assets", amount(-10)),
            opening(LoanClass.UNSPECIFIED, 9000),
            instalment(LoanClass.UNSPECIFIED, 2024, 400));
    assertThat(debt.investmentDebt())
        .containsExactly(line(2024, 9000, 0, 400, 8600), opened(2025, 8600));
  }

  @Test
  void loansStandInForInstalmentsThatAreNotPlanned() {
    LoanDebt debt =
        debt(
            loans(0, 600),
            loans(1, 0),
            instalment(LoanClass.UNSPECIFIED, 2024, 400),
            loan("old", LoanClass.UNSPECIFIED, LoanStart.STANDING, 2024, 9000, 400),
            loan("new", LoanClass.UNSPECIFIED, LoanStart.DRAWN, 2024, 600, 20));
    assertThat(debt.investmentDebt())
        .containsExactly(
            line(2024, 9000, 600, 400, 9200),
            line(2025, 9200, 0, 420, 8780),
            new DebtLine(2026, amount(8780), null, amount(420), null, false))
        .isEqualTo(debt.of(LoanClass.UNSPECIFIED));
  }

  @Test
  void loansThatDoNotAddUpToTheBalanceSayNothingOfIt() {
    LoanDebt debt =
        debt(
            loans(0, 700),
            opening(LoanClass.UNSPECIFIED, 9000),
            loan("old", LoanClass.UNSPECIFIED, LoanStart.STANDING, 2024, 9000, 400),
            loan("new", LoanClass.UNSPECIFIED, LoanStart.DRAWN, 2024, 600, 20));
    assertThat(debt.investmentDebt())
        .containsExactly(line(2024, 9000, 700, 400, 9300), opened(2025, 9300));
  }

  @Test
  void loansThatAddUpToTheBudgetSplitItOnTheirClasses() {
    LoanDebt debt =
        debt(
            loans(0, 1000),
            loans(1, 500),
            loan("old", LoanClass.ORDINARY, LoanStart.STANDING, 2024, 6000, 300),
            loan("pipe", LoanClass.SELF_COST, LoanStart.STANDING, 2024, 3000, 100),
            loan("school", LoanClass.ORDINARY, LoanStart.DRAWN, 2024, 700, 10),
            loan("plant", LoanClass.SELF_COST, LoanStart.DRAWN, 2024, 300, 10));
    assertThat(debt.of(LoanClass.SELF_COST))
        .containsExactly(
            line(2024, 3000, 300, 100, 3200),
            new DebtLine(2025, amount(3200), null, amount(110), null, false));
    assertThat(debt.of(LoanClass.ORDINARY).get(0)).isEqualTo(line(2024, 6000, 700, 300, 6400));
    assertThat(debt.investmentDebt())
        .containsExactly(
            line(2024, 9000, 1000, 400, 9600),
            line(2025, 9600, 500, 420, 9680),
            opened(2026, 9680));
  }

  @Test
  void whatStandsWhenPlannedInstalmentsEndIsRepaidByAssumedTerms() {
    LoanDebt debt =
        debt(
            loans(0, 1000),
            loans(1, 500),
            loans(2, 0),
            opening(LoanClass.UNSPECIFIED, 9000),
            instalment(LoanClass.UNSPECIFIED, 2024, 400),
            terms(LoanClass.UNSPECIFIED, 50, 40));
    // 9 600 ÷ 40 from 2025, and 500 ÷ 50 more from 2026
    assertThat(debt.of(LoanClass.UNSPECIFIED))
        .usingRecursiveFieldByFieldElementComparator(WHATEVER_DECIMALS)
        .containsExactly(
            line(2024, 9000, 1000, 400, 9600),
            assumed(2025, 9600, 500, 240, 9860),
            assumed(2026, 9860, 0, 250, 9610))
        .isEqualTo(debt.investmentDebt());
  }

  @Test
  void registeredLoansKeepTheirTermsAndTheRestIsAssumed() {
    LoanDebt debt =
        debt(
            loans(0, 1000),
            loans(1, 0),
            loans(2, 0),
            loan("a", LoanClass.ORDINARY, LoanStart.STANDING, 2024, 3000, 100),
            loan("b", LoanClass.ORDINARY, LoanStart.DRAWN, 2024, 400, 40),
            terms(LoanClass.ORDINARY, 50, 40));
    // 2024 as registered; from 2025 100 + 40 of the loans and 600 ÷ 50 of what nobody registered
    assertThat(debt.of(LoanClass.ORDINARY))
        .usingRecursiveFieldByFieldElementComparator(WHATEVER_DECIMALS)
        .containsExactly(
            line(2024, 3000, 1000, 100, 3900),
            assumed(2025, 3900, 0, 152, 3748),
            assumed(2026, 3748, 0, 152, 3596));
  }

  @Test
  void loansThatComeToMoreThanTheDebtLeaveItUnknown() {
    LoanDebt debt =
        debt(
            loans(0, 0),
            opening(LoanClass.ORDINARY, 2000),
            loan("a", LoanClass.ORDINARY, LoanStart.STANDING, 2024, 3000, 100),
            terms(LoanClass.ORDINARY, 50, 40));
    assertThat(debt.of(LoanClass.ORDINARY))
        .containsExactly(new DebtLine(2024, amount(2000), amount(0), null, null, false));
  }

  @Test
  void nothingIsKnownOfNothing() {
    LoanDebt debt = debt();
    assertThat(debt.classes()).isEmpty();
    assertThat(debt.investmentDebt()).isEmpty();
    assertThat(debt.startLoanDebt()).isEmpty();
  }

  private static LoanDebt debt(Record... facts) {
    List<Record> all = List.of(facts);
    return new LoanDebt(
        all.stream().filter(DebtPosition.class::isInstance).map(DebtPosition.class::cast).toList(),
        all.stream()
            .filter(RegisteredLoan.class::isInstance)
            .map(RegisteredLoan.class::cast)
            .toList(),
        all.stream().filter(StatedTerms.class::isInstance).map(StatedTerms.class::cast).toList(),
        new FinancialYears(
            YEARS,
            all.stream()
                .filter(InvestmentTotal.class::isInstance)
                .map(InvestmentTotal.class::cast)
                .toList()));
  }

  private static InvestmentTotal loans(int column, int drawn) {
    return new InvestmentTotal(column, null, null, "use-of-loans", amount(-drawn));
  }

  private static RegisteredLoan loan(
      String id, LoanClass loanClass, LoanStart start, int year, int principal, int instalment) {
    return new RegisteredLoan(
        id,
        id,
        LoanPurpose.OWN_INVESTMENTS,
        new Loan(
            loanClass,
            start,
            year,
            amount(principal),
            new FixedRepayment(amount(instalment)),
            null),
        PositionBasis.STATED,
        "x");
  }

  private static DebtPosition opening(LoanClass loanClass, int amount) {
    return new DebtPosition(
        loanClass, 2024, DebtItem.OPENING, amount(amount), PositionBasis.DERIVED, "x");
  }

  private static DebtPosition instalment(LoanClass loanClass, int year, int amount) {
    return new DebtPosition(
        loanClass, year, DebtItem.INSTALMENT, amount(amount), PositionBasis.STATED, "x");
  }

  private static StatedTerms terms(LoanClass loanClass, int years, int standingYears) {
    return new StatedTerms(
        loanClass,
        new AssumedTerms(AssumedTerms.Kind.SERIAL, years, standingYears, null, 1),
        PositionBasis.DERIVED,
        "x");
  }

  private static DebtLine assumed(int year, int opening, int draws, int paid, int closing) {
    return new DebtLine(year, amount(opening), amount(draws), amount(paid), amount(closing), true);
  }

  private static DebtLine line(int year, int opening, int draws, int instalments, int closing) {
    return new DebtLine(
        year, amount(opening), amount(draws), amount(instalments), amount(closing), false);
  }

  private static DebtLine opened(int year, int opening) {
    return new DebtLine(year, amount(opening), null, null, null, false);
  }

  private static BigDecimal amount(int nok) {
    return BigDecimal.valueOf(nok);
  }
}
