package no.handlingsrom.fiscal.debt;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** § 14-18: depreciation × debt ÷ book value, and when that has no answer. */
class MinimumInstalmentTest {

  @Test
  void shareOfTheDebtThatTheAssetsLoseInTheYearIsPaidBack() {
    assertThat(minimum("40", "900", "1200"))
        .isEqualTo(new MinimumInstalment(MinimumInstalmentOutcome.ANSWERED, nok("30.00")));
  }

  @Test
  void fractionOfAnOreIsRoundedUpBecauseLessWouldNotBeEnough() {
    assertThat(minimum("1", "100", "3").amount()).isEqualTo(nok("33.34"));
  }

  @Test
  void withoutDebtNothingIsDue() {
    assertThat(minimum("40", "0", "1200"))
        .isEqualTo(new MinimumInstalment(MinimumInstalmentOutcome.ANSWERED, nok("0.00")));
  }

  @Test
  void withoutDepreciableAssetsThereIsNoAnswerWhichIsNotZero() {
    assertThat(minimum("0", "900", "0"))
        .isEqualTo(new MinimumInstalment(MinimumInstalmentOutcome.NO_ANSWER, null));
  }

  @Test
  void whatIsNotKnownIsNotAssessable() {
    MinimumInstalment unknown =
        new MinimumInstalment(MinimumInstalmentOutcome.NOT_ASSESSABLE, null);
    Optional<BigDecimal> known = Optional.of(nok("1"));
    assertThat(MinimumInstalment.of(known, known, Optional.empty())).isEqualTo(unknown);
    assertThat(MinimumInstalment.of(known, Optional.empty(), known)).isEqualTo(unknown);
    assertThat(MinimumInstalment.of(Optional.empty(), known, known)).isEqualTo(unknown);
  }

  @Test
  void assetsAreDepreciatedOverWhatIsLeftAndWhatIsNewFromTheYearAfter() {
    assertThat(
            new AssetProjection(nok("100.00"), Optional.of(3), Optional.of(2))
                .over(List.of(2024, 2025, 2026, 2027), Map.of(2024, nok("50.01"))))
        .containsExactly(
            new AssetYear(2024, nok("100.00"), nok("50.01"), nok("33.33"), nok("116.68")),
            new AssetYear(2025, nok("116.68"), nok("0"), nok("58.33"), nok("58.35")),
            new AssetYear(2026, nok("58.35"), nok("0"), nok("58.35"), nok("0.00")),
            new AssetYear(2027, nok("0.00"), nok("0"), nok("0"), nok("0.00")));
  }

  @Test
  void landIsNotDepreciated() {
    assertThat(
            new AssetProjection(nok("100.00"), Optional.empty(), Optional.empty())
                .over(List.of(2024), Map.of(2024, nok("5.00"))))
        .containsExactly(new AssetYear(2024, nok("100.00"), nok("5.00"), nok("0"), nok("105.00")));
  }

  private static MinimumInstalment minimum(String depreciation, String debt, String bookValue) {
    return MinimumInstalment.of(
        Optional.of(nok(depreciation)), Optional.of(nok(debt)), Optional.of(nok(bookValue)));
  }

  private static BigDecimal nok(String amount) {
    return new BigDecimal(amount);
  }
}
