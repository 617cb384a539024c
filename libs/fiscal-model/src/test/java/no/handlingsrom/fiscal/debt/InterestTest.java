package no.handlingsrom.fiscal.debt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import no.handlingsrom.fiscal.InvalidModelException;
import no.handlingsrom.fiscal.debt.InterestAssumption.FixedPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Interest on the average balance, what moves it, and the limits of the financial regulations. */
class InterestTest {

  @ParameterizedTest(name = "{0}: {1} to {2} kNOK at {3} % is {4} mNOK, printed {5}")
  @CsvSource({
    // total debt 31 December (001:4510, 4512 rolled forward), rate 001:4989, printed 001:4956
    "2024, 10774430, 11800000, 4.2, 474, 480",
    "2025, 11800000, 12487380, 4.0, 486, 491",
    "2026, 12487380, 13277980, 4.0, 515, 521",
    "2027, 13277980, 13529820, 4.0, 536, 544"
  })
  void askersInterestIsWithinTwoPercentOfThePrintedOne(
      int year, String opening, String closing, String rate, String model, BigDecimal printed) {
    BigDecimal interest =
        Interest.onAverageBalance(
            number(opening).movePointRight(3), number(closing).movePointRight(3), number(rate));
    BigDecimal millions = interest.movePointLeft(6).setScale(0, RoundingMode.HALF_UP);
    assertThat(millions).isEqualTo(number(model));
    assertThat(printed.subtract(millions).abs().movePointRight(2))
        .isLessThan(printed.multiply(BigDecimal.valueOf(2)));
  }

  @Test
  void interestIsRoundedToTheOreAwayFromZero() {
    assertThat(Interest.onAverageBalance(number("0.25"), number("0.75"), number("1")))
        .isEqualTo(number("0.01"));
    assertThat(Interest.onAverageBalance(number("0.25"), number("0.74"), number("1")))
        .isEqualTo(number("0.00"));
  }

  @Test
  void fixedAndFloatingSharesGiveOneRate() {
    InterestAssumption assumption =
        new InterestAssumption(number("4.0"), new FixedPart(number("0.3"), number("2.5")));
    assertThat(assumption.averageRatePercent()).isEqualByComparingTo(number("3.55"));
    assertThat(assumption.floatingShare()).contains(number("0.7"));
  }

  @Test
  void aStepMovesTheFloatingShareOnly() {
    BigDecimal opening = number("11800000000");
    BigDecimal closing = number("12487380000");
    assertThat(
            new InterestAssumption(number("4.0"), new FixedPart(number("0.3"), number("2.5")))
                .sensitivity(opening, closing, number("1")))
        .isEqualTo(number("85005830.00"));
    assertThat(
            new InterestAssumption(number("4.0"), new FixedPart(number("0.3"), number("2.5")))
                .sensitivity(opening, closing, number("-1")))
        .isEqualTo(number("-85005830.00"));
    assertThat(
            new InterestAssumption(number("4.0"), null).sensitivity(opening, closing, number("1")))
        .isEqualTo(number("121436900.00"));
  }

  @ParameterizedTest
  @CsvSource({
    // at least 30 % fixed and 40 % floating: 001:4983-4984
    "0.2999, TOO_LITTLE_FIXED",
    "0.30, WITHIN",
    "0.3001, WITHIN",
    "0.5999, WITHIN",
    "0.60, WITHIN",
    "0.6001, TOO_LITTLE_FLOATING"
  })
  void shareIsJudgedAtItsLimits(BigDecimal fixedShare, InterestVerdict verdict) {
    assertThat(policy("0.30", "0.40").verdict(Optional.of(fixedShare))).isEqualTo(verdict);
  }

  @Test
  void unknownShareIsNotJudged() {
    assertThat(policy("0.30", "0.40").verdict(Optional.empty()))
        .isEqualTo(InterestVerdict.NOT_ASSESSABLE);
  }

  @Test
  void limitsThatExcludeEachOtherAreRefused() {
    assertThat(policy("0.6", "0.4")).isNotNull();
    assertThatThrownBy(() -> policy("0.61", "0.4"))
        .asInstanceOf(type(InvalidModelException.class))
        .returns("leastFloatingShare", InvalidModelException::field);
    assertThatThrownBy(() -> policy("1.01", "0"))
        .asInstanceOf(type(InvalidModelException.class))
        .returns("leastFixedShare", InvalidModelException::field);
    assertThatThrownBy(() -> new FixedPart(number("-0.01"), number("2")))
        .asInstanceOf(type(InvalidModelException.class))
        .returns("share", InvalidModelException::field);
  }

  private static InterestPolicy policy(String fixed, String floating) {
    return new InterestPolicy(number(fixed), number(floating));
  }

  private static BigDecimal number(String value) {
    return new BigDecimal(value);
  }
}
