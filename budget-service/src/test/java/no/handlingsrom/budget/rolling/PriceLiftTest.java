package no.handlingsrom.budget.rolling;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Lifted parts add up to the lifted sum. */
class PriceLiftTest {

  private static final PriceLift DEFLATOR = lift("4.3"); // 001:4842-4852

  @Test
  void theFrameOfEducationIsLifted() { // 3 009 112 kNOK, 001:7268
    assertThat(DEFLATOR.of(new BigDecimal("3009112000.00"))).isEqualByComparingTo("129391816.00");
  }

  @Test
  void theOreThatIsLeftGoesToTheLargestRemainder() {
    // 0.43 + 0.47·0.043 …: 10.00 → 0.43, 10.90 → 0.4687, 10.20 → 0.4386; together 1.3373 → 1.34
    assertThat(DEFLATOR.ofEach(amounts("10.00", "10.90", "10.20")))
        .containsExactlyElementsOf(amounts("0.43", "0.47", "0.44"));
    // 0.0043 + 0.0043 + 0.0043 = 0.0129 → 0.01: the first of equal ones
    assertThat(DEFLATOR.ofEach(amounts("0.10", "0.10", "0.10")))
        .containsExactlyElementsOf(amounts("0.01", "0.00", "0.00"));
  }

  @Test
  void expenditureAndIncomeThatBalanceStillDo() {
    List<BigDecimal> lifts = DEFLATOR.ofEach(amounts("33.33", "-11.11", "-22.22"));
    assertThat(sum(lifts)).isEqualByComparingTo("0");
  }

  @Property
  void partsAddUpAndNoneIsMoreThanAnOreFromItsOwnLift(
      @ForAll("amounts") List<BigDecimal> amounts, @ForAll("lifts") PriceLift lift) {
    List<BigDecimal> parts = lift.ofEach(amounts);
    assertThat(sum(parts)).isEqualByComparingTo(lift.of(sum(amounts)));
    for (int i = 0; i < amounts.size(); i++) {
      BigDecimal exact = amounts.get(i).multiply(lift.percent()).movePointLeft(2);
      assertThat(parts.get(i).subtract(exact).abs()).isLessThan(new BigDecimal("0.01"));
    }
  }

  @Provide
  Arbitrary<List<BigDecimal>> amounts() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("-9999999.99"), new BigDecimal("9999999.99"))
        .ofScale(2)
        .list()
        .ofMaxSize(30);
  }

  @Provide
  Arbitrary<PriceLift> lifts() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("-50"), new BigDecimal("100"))
        .ofScale(4)
        .map(percent -> new PriceLift(percent, "made up"));
  }

  private static PriceLift lift(String percent) {
    return new PriceLift(new BigDecimal(percent), "deflator");
  }

  private static List<BigDecimal> amounts(String... amounts) {
    return Stream.of(amounts).map(BigDecimal::new).toList();
  }

  private static BigDecimal sum(List<BigDecimal> amounts) {
    return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
