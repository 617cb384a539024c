package no.handlingsrom.fiscal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class ApportionmentTest {

  private static final BigDecimal ORE = new BigDecimal("0.01");

  @Test
  void stepsThatAreLeftGoToTheLargestRemainders() {
    assertThat(Apportionment.of(new BigDecimal("100"), weights("1", "1", "1"), BigDecimal.ONE))
        .containsExactly(new BigDecimal("34"), new BigDecimal("33"), new BigDecimal("33"));
    assertThat(Apportionment.of(new BigDecimal("10"), weights("1", "5", "3"), BigDecimal.ONE))
        .containsExactly(new BigDecimal("1"), new BigDecimal("6"), new BigDecimal("3"));
  }

  /** Asker's restructuring of 2024, in 100 000 kr (001:4667-4679), by its own printed parts. */
  @Test
  void proportionsThatComeOutEvenAreKept() {
    List<BigDecimal> printed =
        weights("-11900000", "-9900000", "-36500000", "-13000000", "-4800000", "-43900000");
    assertThat(
            Apportionment.of(
                new BigDecimal("-120000000"),
                printed.stream().map(BigDecimal::negate).toList(),
                new BigDecimal("100000")))
        .containsExactlyElementsOf(printed);
  }

  @Test
  void amountBetweenTwoStepsCannotBeDivided() {
    assertThatThrownBy(() -> Apportionment.of(new BigDecimal("0.015"), weights("1", "1"), ORE))
        .isInstanceOf(InvalidModelException.class);
    assertThatThrownBy(() -> Apportionment.of(BigDecimal.ONE, weights("0", "0"), ORE))
        .isInstanceOf(InvalidModelException.class);
    assertThatThrownBy(() -> Apportionment.of(BigDecimal.ONE, weights("2", "-1"), ORE))
        .isInstanceOf(InvalidModelException.class);
  }

  @Property
  void partsAddUpAndAreOffTheirShareByLessThanAStep(
      @ForAll @Scale(2) @BigRange(min = "-9999999999999.99", max = "9999999999999.99")
          BigDecimal amount,
      @ForAll("weightings") List<BigDecimal> weights) {
    List<BigDecimal> parts = Apportionment.of(amount, weights, ORE);
    assertThat(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo(amount);
    BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    for (int i = 0; i < parts.size(); i++) {
      BigDecimal off = parts.get(i).multiply(sum).subtract(amount.multiply(weights.get(i))).abs();
      assertThat(off).isLessThan(ORE.multiply(sum));
    }
  }

  @Property
  void oppositeAmountHasOppositeParts(
      @ForAll @Scale(2) @BigRange(min = "0", max = "99999999.99") BigDecimal amount,
      @ForAll("weightings") List<BigDecimal> weights) {
    List<BigDecimal> parts = Apportionment.of(amount, weights, ORE);
    List<BigDecimal> opposite = Apportionment.of(amount.negate(), weights, ORE);
    for (int i = 0; i < parts.size(); i++) {
      assertThat(opposite.get(i)).isEqualByComparingTo(parts.get(i).negate());
    }
  }

  @Provide
  Arbitrary<List<BigDecimal>> weightings() {
    return Arbitraries.bigDecimals()
        .between(BigDecimal.ZERO, new BigDecimal("100000"))
        .ofScale(3)
        .list()
        .ofMinSize(1)
        .ofMaxSize(20)
        .filter(list -> list.stream().anyMatch(weight -> weight.signum() > 0));
  }

  private static List<BigDecimal> weights(String... values) {
    return Arrays.stream(values).map(BigDecimal::new).toList();
  }
}
