package no.handlingsrom.fiscal.debt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.math.BigDecimal;
import java.util.List;
import no.handlingsrom.fiscal.InvalidModelException;
import org.junit.jupiter.api.Test;

/** Loans of each kind, with instalments worked out by hand. */
class LoanProjectionTest {

  @Test
  void serialLoanLeavesTheRoundingInItsLastInstalment() {
    assertThat(instalments(standing("100.00", new SerialRepayment(2026)), 2027))
        .containsExactly(nok("33.33"), nok("33.33"), nok("33.34"), nok("0.00"));
  }

  @Test
  void annuityPaysInterestAndInstalmentInEqualSums() {
    // 1000 × 5 % ÷ (1 − 1.05⁻³) = 367.21 a year; interest 50.00, 34.14, 17.49
    assertThat(instalments(standing("1000.00", annuity(2026, "5")), 2026))
        .containsExactly(nok("317.21"), nok("333.07"), nok("349.72"));
  }

  @Test
  void annuityWithoutInterestIsSerial() {
    assertThat(instalments(standing("100.00", annuity(2026, "0")), 2026))
        .containsExactly(nok("33.33"), nok("33.33"), nok("33.34"));
  }

  @Test
  void fixedInstalmentEndsWithWhatIsLeft() {
    assertThat(instalments(standing("100.00", new FixedRepayment(nok("40"))), 2027))
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(nok("40"), nok("40"), nok("20"), nok("0"));
  }

  @Test
  void loanWithoutInstalmentsStaysOwed() {
    assertThat(LoanProjection.of(standing("100.00", new FixedRepayment(nok("0"))), 2033))
        .last()
        .returns(nok("100.00"), DebtYear::closing);
  }

  @Test
  void drawnLoanIsRepaidFromTheYearAfter() {
    Loan loan =
        new Loan(
            LoanClass.SELF_COST,
            LoanStart.DRAWN,
            2025,
            nok("90.00"),
            new SerialRepayment(2028),
            null);
    assertThat(LoanProjection.of(loan, 2026))
        .usingRecursiveFieldByFieldElementComparator()
        .containsExactly(
            new DebtYear(2025, nok("0"), nok("90.00"), nok("0"), nok("90.00")),
            new DebtYear(2026, nok("90.00"), nok("0"), nok("30.00"), nok("60.00")));
    assertThat(LoanProjection.of(loan, 2024)).isEmpty();
  }

  @Test
  void loansTogetherAreTheSumOfEach() {
    Loan drawn =
        new Loan(
            LoanClass.ORDINARY,
            LoanStart.DRAWN,
            2025,
            nok("90.00"),
            new SerialRepayment(2028),
            null);
    assertThat(
            LoanProjection.sum(
                List.of(standing("100.00", new FixedRepayment(nok("10.00"))), drawn),
                List.of(2024, 2025, 2026)))
        .containsExactly(
            new DebtYear(2024, nok("100.00"), nok("0"), nok("10.00"), nok("90.00")),
            new DebtYear(2025, nok("90.00"), nok("90.00"), nok("10.00"), nok("170.00")),
            new DebtYear(2026, nok("170.00"), nok("0"), nok("40.00"), nok("130.00")));
    assertThat(LoanProjection.sum(List.of(), List.of(2024)))
        .containsExactly(new DebtYear(2024, nok("0"), nok("0"), nok("0"), nok("0")));
  }

  @Test
  void interestBindsUpToItsLastYear() {
    Loan loan =
        new Loan(
            LoanClass.ORDINARY,
            LoanStart.STANDING,
            2024,
            nok("1"),
            new SerialRepayment(2030),
            new FixedInterest(nok("2.5"), 2026));
    assertThat(loan.fixedRate(2026)).contains(nok("2.5"));
    assertThat(loan.fixedRate(2027)).isEmpty();
  }

  @Test
  void impossibleLoansAreRefused() {
    assertThatThrownBy(() -> standing("-0.01", new SerialRepayment(2030)))
        .asInstanceOf(type(InvalidModelException.class))
        .returns("principal", InvalidModelException::field);
    assertThatThrownBy(() -> new FixedRepayment(nok("-1")))
        .asInstanceOf(type(InvalidModelException.class))
        .returns("amount", InvalidModelException::field);
    assertThatThrownBy(() -> annuity(2030, "-0.1"))
        .asInstanceOf(type(InvalidModelException.class))
        .returns("ratePercent", InvalidModelException::field);
  }

  private static List<BigDecimal> instalments(Loan loan, int lastYear) {
    return LoanProjection.of(loan, lastYear).stream().map(DebtYear::instalments).toList();
  }

  private static Loan standing(String principal, Repayment repayment) {
    return new Loan(LoanClass.ORDINARY, LoanStart.STANDING, 2024, nok(principal), repayment, null);
  }

  private static Repayment annuity(int lastYear, String rate) {
    return new AnnuityRepayment(lastYear, nok(rate));
  }

  private static BigDecimal nok(String amount) {
    return new BigDecimal(amount);
  }
}
