package no.handlingsrom.fiscal.debt;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.NotEmpty;

class DebtLawsTest {

  @Property
  void debtIsConserved(
      @ForAll("amount") BigDecimal opening, @ForAll("amounts") @NotEmpty List<BigDecimal> moves) {
    List<DebtYear> years =
        DebtProjection.project(
            opening,
            IntStream.range(0, moves.size())
                .mapToObj(i -> new DebtFlow(2024 + i, moves.get(i), moves.get(0)))
                .toList());

    assertThat(last(years).closing())
        .isEqualByComparingTo(
            opening.add(sum(years, DebtYear::draws)).subtract(sum(years, DebtYear::instalments)));
    for (int i = 1; i < years.size(); i++) {
      assertThat(years.get(i).opening()).isEqualTo(years.get(i - 1).closing());
    }
  }

  @Property
  void aFundIsConserved(
      @ForAll("amount") BigDecimal opening, @ForAll("amounts") @NotEmpty List<BigDecimal> moves) {
    List<FundYear> years =
        FundProjection.project(
            opening,
            IntStream.range(0, moves.size())
                .mapToObj(i -> new FundFlow(2024 + i, moves.get(i), moves.get(0).negate()))
                .toList());

    assertThat(last(years).closing())
        .isEqualByComparingTo(
            opening.add(sum(years, FundYear::allocation)).add(sum(years, FundYear::use)));
    for (int i = 1; i < years.size(); i++) {
      assertThat(years.get(i).opening()).isEqualTo(years.get(i - 1).closing());
    }
  }

  private static <T> T last(List<T> years) {
    return years.get(years.size() - 1);
  }

  private static <T> BigDecimal sum(List<T> years, Function<T, BigDecimal> amount) {
    return years.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Provide
  Arbitrary<BigDecimal> amount() {
    return Arbitraries.bigDecimals()
        .between(BigDecimal.ZERO, new BigDecimal("20000000000"))
        .ofScale(2);
  }

  @Provide
  Arbitrary<List<BigDecimal>> amounts() {
    return amount().list().ofMaxSize(10);
  }
}
