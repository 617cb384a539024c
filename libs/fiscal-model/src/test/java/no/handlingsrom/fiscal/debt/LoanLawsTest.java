package no.handlingsrom.fiscal.debt;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every loan and every portfolio, over ten to thirty years. */
class LoanLawsTest {

  private static final int FIRST = 2024;

  @Property(tries = 300)
  void aPortfolioIsConservedEveryYear(
      @ForAll("portfolio") List<Loan> loans, @ForAll @IntRange(min = 10, max = 30) int count) {
    List<DebtYear> years =
        LoanProjection.sum(loans, IntStream.range(FIRST, FIRST + count).boxed().toList());

    assertThat(years).hasSize(count);
    BigDecimal balance = principals(loans, LoanStart.STANDING);
    BigDecimal instalments = BigDecimal.ZERO;
    BigDecimal draws = BigDecimal.ZERO;
    for (DebtYear year : years) {
      assertThat(year.opening()).isEqualByComparingTo(balance);
      assertThat(year.closing())
          .isEqualByComparingTo(year.opening().add(year.draws()).subtract(year.instalments()));
      balance = year.closing();
      draws = draws.add(year.draws());
      instalments = instalments.add(year.instalments());
    }
    assertThat(draws).isEqualByComparingTo(principals(loans, LoanStart.DRAWN));
    assertThat(balance)
        .isEqualByComparingTo(
            principals(loans, LoanStart.STANDING).add(draws).subtract(instalments));
  }

  @Property(tries = 500)
  void nothingIsEverPaidTwiceOrBorrowedByAnInstalment(@ForAll("loan") Loan loan) {
    for (DebtYear year : LoanProjection.of(loan, FIRST + 60)) {
      assertThat(year.instalments()).isBetween(BigDecimal.ZERO, year.opening());
      assertThat(year.instalments().stripTrailingZeros().scale()).isLessThanOrEqualTo(2);
      assertThat(year.closing()).isGreaterThanOrEqualTo(BigDecimal.ZERO);
    }
  }

  @Property(tries = 500)
  void serialAndAnnuityArePaidOutExactlyInTheirLastYear(
      @ForAll("amount") BigDecimal principal,
      @ForAll @IntRange(min = 1, max = 40) int years,
      @ForAll("rate") BigDecimal rate) {
    int last = FIRST + years - 1;
    for (Repayment repayment :
        List.of(new SerialRepayment(last), new AnnuityRepayment(last, rate))) {
      List<DebtYear> projected = LoanProjection.of(standing(principal, repayment), last);
      assertThat(projected.get(years - 1).closing()).isEqualByComparingTo(BigDecimal.ZERO);
      assertThat(
              projected.stream()
                  .map(DebtYear::instalments)
                  .reduce(BigDecimal.ZERO, BigDecimal::add))
          .isEqualByComparingTo(principal);
    }
  }

  @Property(tries = 300)
  void anAnnuityPaysTheSameEveryYearButTheLast(
      @ForAll("large") BigDecimal principal,
      @ForAll @IntRange(min = 3, max = 40) int years,
      @ForAll("rate") BigDecimal rate) {
    int last = FIRST + years - 1;
    List<DebtYear> projected =
        LoanProjection.of(standing(principal, new AnnuityRepayment(last, rate)), last);
    List<BigDecimal> payments =
        projected.stream()
            .map(
                year ->
                    year.instalments()
                        .add(
                            year.opening()
                                .multiply(rate.movePointLeft(2))
                                .setScale(2, RoundingMode.HALF_UP)))
            .toList();
    assertThat(payments.subList(0, years - 1)).allMatch(p -> p.compareTo(payments.get(0)) == 0);
    // each of the years rounds the payment and the interest by half an øre at most, and what that
    // leaves grows with interest until the end
    assertThat(payments.get(years - 1).subtract(payments.get(0)).abs())
        .isLessThan(
            new BigDecimal("0.01")
                .multiply(BigDecimal.valueOf(years))
                .multiply(BigDecimal.ONE.add(rate.movePointLeft(2)).pow(years)));
  }

  @Property(tries = 300)
  void bookValueIsConservedAndReachesNothing(
      @ForAll("amount") BigDecimal opening,
      @ForAll("amount") BigDecimal added,
      @ForAll @IntRange(min = 1, max = 20) int remaining,
      @ForAll @IntRange(min = 1, max = 30) int lifetime) {
    List<AssetYear> years =
        new AssetProjection(opening, Optional.of(remaining), Optional.of(lifetime))
            .over(IntStream.range(FIRST, FIRST + 40).boxed().toList(), Map.of(FIRST + 2, added));
    BigDecimal balance = opening;
    for (AssetYear year : years) {
      assertThat(year.opening()).isEqualByComparingTo(balance);
      assertThat(year.depreciation()).isGreaterThanOrEqualTo(BigDecimal.ZERO);
      balance = balance.add(year.additions()).subtract(year.depreciation());
      assertThat(year.closing()).isEqualByComparingTo(balance);
    }
    assertThat(balance).isEqualByComparingTo(BigDecimal.ZERO);
  }

  private static BigDecimal principals(List<Loan> loans, LoanStart start) {
    return loans.stream()
        .filter(loan -> loan.start() == start)
        .map(Loan::principal)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Loan standing(BigDecimal principal, Repayment repayment) {
    return new Loan(LoanClass.ORDINARY, LoanStart.STANDING, FIRST, principal, repayment, null);
  }

  @Provide
  Arbitrary<BigDecimal> amount() {
    return Arbitraries.bigDecimals()
        .between(BigDecimal.ZERO, new BigDecimal("20000000000"))
        .ofScale(2);
  }

  @Provide
  Arbitrary<BigDecimal> large() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("1000000"), new BigDecimal("20000000000"))
        .ofScale(2);
  }

  @Provide
  Arbitrary<BigDecimal> rate() {
    return Arbitraries.bigDecimals().between(BigDecimal.ZERO, new BigDecimal("15")).ofScale(3);
  }

  /** Standing loans begin with the projection; draws come within its first ten years. */
  @Provide
  Arbitrary<Loan> loan() {
    Arbitrary<Integer> term = Arbitraries.integers().between(1, 40);
    Arbitrary<Boolean> drawn = Arbitraries.of(true, false);
    Arbitrary<Integer> delay = Arbitraries.integers().between(0, 9);
    return Combinators.combine(
            drawn, delay, amount(), Arbitraries.integers().between(0, 2), term, rate())
        .as(
            (isDrawn, later, principal, kind, years, rate) -> {
              int year = isDrawn ? FIRST + later : FIRST;
              int last = year + years;
              Repayment repayment =
                  switch (kind) {
                    case 0 -> new SerialRepayment(last);
                    case 1 -> new AnnuityRepayment(last, rate);
                    default ->
                        new FixedRepayment(
                            principal.divide(BigDecimal.valueOf(years), 2, RoundingMode.HALF_UP));
                  };
              return new Loan(
                  LoanClass.UNSPECIFIED,
                  isDrawn ? LoanStart.DRAWN : LoanStart.STANDING,
                  year,
                  principal,
                  repayment,
                  null);
            });
  }

  @Provide
  Arbitrary<List<Loan>> portfolio() {
    return loan().list().ofMaxSize(30);
  }
}
