package no.handlingsrom.fiscal.selfcost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import no.handlingsrom.fiscal.InvalidModelException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cost, fund and fee of a service that fees pay for. */
class SelfCostFundTest {

  @ParameterizedTest
  @CsvSource({"0.89, 1.39", "1.465, 1.965"}) // average five-year swap of 2020 and 2021
  void calculationRateIsTheSwapAndHalfAPoint(BigDecimal swap, BigDecimal rate) {
    assertThat(CapitalCost.calculationRate(swap)).isEqualByComparingTo(rate);
  }

  @Test
  void capitalCostIsDepreciationAndInterestOnTheAverageValue() {
    CapitalCost cost = CapitalCost.of(nok("1000"), nok("900"), nok("100"), nok("2"));
    assertThat(cost.interest()).isEqualByComparingTo("19.00");
    assertThat(cost.total()).isEqualByComparingTo("119.00");
  }

  @Test
  void deficitTakesTheOldestSurplusFirst() {
    FundYear year =
        fund(
                List.of(new FundLayer(2021, nok("50.00")), new FundLayer(2020, nok("30.00"))),
                result(2022, "-40"))
            .get(0);
    assertThat(year.settled())
        .containsExactly(new FundLayer(2020, nok("30.00")), new FundLayer(2021, nok("10.00")));
    assertThat(year.remaining()).containsExactly(new FundLayer(2021, nok("40.00")));
    assertThat(year.closing()).isEqualByComparingTo("40");
  }

  @Test
  void surplusCoversTheOldestDeficitAndTheRestIsOwed() {
    FundYear year = fund(List.of(new FundLayer(2021, nok("-50.00"))), result(2022, "70")).get(0);
    assertThat(year.settled()).containsExactly(new FundLayer(2021, nok("50.00")));
    assertThat(year.remaining()).containsExactly(new FundLayer(2022, nok("20.00")));
  }

  @Test
  void whatIsNotGivenBackWithinFiveYearsIsOverdue() {
    List<FundYear> years =
        fund(
            List.of(new FundLayer(2019, nok("10"))),
            result(2023, "0"),
            result(2024, "0"),
            result(2025, "-10"));
    assertThat(years.get(0).overdue()).isEmpty();
    assertThat(years.get(1).overdue()).containsExactly(new FundLayer(2019, nok("10")));
    assertThat(years.get(2).overdue()).isEmpty();
  }

  @Test
  void fundBearsInterestOnItsAverage() {
    FundYear year =
        SelfCostFund.project(
                List.of(new FundLayer(2021, nok("1000"))),
                List.of(new SelfCostResult(2022, nok("-200"), nok("2"))))
            .get(0);
    assertThat(year.interest()).isEqualByComparingTo("18.00"); // (1000 + 800) ÷ 2 × 2 %
    assertThat(year.closing()).isEqualByComparingTo("818.00");
  }

  @Test
  void contradictingOpeningsAndGapsAreRefused() {
    assertThatThrownBy(
            () -> fund(List.of(new FundLayer(2020, nok("1")), new FundLayer(2021, nok("-1")))))
        .asInstanceOf(type(InvalidModelException.class))
        .returns("opening", InvalidModelException::field);
    assertThatThrownBy(() -> fund(List.of(), result(2022, "1"), result(2024, "1")))
        .asInstanceOf(type(InvalidModelException.class))
        .returns("results[1].year", InvalidModelException::field);
  }

  @Property(tries = 500)
  void theFundIsConservedAndNothingOldIsLeftUnreported(
      @ForAll("results") @Size(min = 1, max = 15) List<BigDecimal> results,
      @ForAll("amount") BigDecimal opening,
      @ForAll("rate") BigDecimal rate) {
    List<FundYear> years =
        SelfCostFund.project(
            List.of(new FundLayer(2019, opening)),
            IntStream.range(0, results.size())
                .mapToObj(i -> new SelfCostResult(2020 + i, results.get(i), rate))
                .toList());
    BigDecimal balance = opening;
    for (FundYear year : years) {
      assertThat(year.opening()).isEqualByComparingTo(balance);
      balance = balance.add(year.result()).add(year.interest());
      assertThat(year.closing()).isEqualByComparingTo(balance);
      assertThat(year.remaining().stream().map(layer -> layer.amount().signum()).distinct())
          .hasSizeLessThanOrEqualTo(1);
      assertThat(year.remaining())
          .filteredOn(layer -> layer.year() + 5 <= year.year())
          .isEqualTo(year.overdue());
      assertThat(year.settled()).allMatch(layer -> layer.amount().signum() > 0);
    }
  }

  @Test
  void askersFeesGrowAsPrinted() {
    // water: 001:507; the index compounds 37.7, 4.8, 5.6 and 13.7 %
    List<FeeYear> water =
        FeeDevelopment.of(
            List.of(2024, 2025, 2026, 2027),
            Map.of(2024, nok("37.7"), 2025, nok("4.8"), 2026, nok("5.6"), 2027, nok("13.7")),
            Map.of());
    assertThat(water.get(3).index()).contains(nok("173.27"));
    assertThat(water).extracting(FeeYear::fee).containsOnly(Optional.empty());
    // printed 15.5 and 9.3 (001:13528, 13530)
    assertThat(FeeDevelopment.meanGrowth(List.of(nok("37.7"), nok("4.8"), nok("5.6"), nok("13.7"))))
        .hasValueSatisfying(mean -> assertThat(mean).isEqualByComparingTo("15.45"));
    assertThat(FeeDevelopment.meanGrowth(List.of(nok("26.4"), nok("5.1"), nok("2.4"), nok("3.2"))))
        .hasValueSatisfying(mean -> assertThat(mean).isEqualByComparingTo("9.275"));
  }

  @Test
  void aFeeGrowsFromTheLastKnownOneWithoutAGap() {
    List<FeeYear> fees =
        FeeDevelopment.of(
            List.of(2023, 2024, 2025, 2026),
            Map.of(2024, nok("10"), 2026, nok("10")),
            Map.of(2023, nok("1000")));
    assertThat(fees)
        .extracting(FeeYear::fee)
        .containsExactly(
            Optional.of(nok("1000.00")),
            Optional.of(nok("1100.00")),
            Optional.empty(),
            Optional.empty());
  }

  private static List<FundYear> fund(List<FundLayer> opening, SelfCostResult... results) {
    return SelfCostFund.project(opening, List.of(results));
  }

  private static SelfCostResult result(int year, String amount) {
    return new SelfCostResult(year, nok(amount), nok("0"));
  }

  private static BigDecimal nok(String amount) {
    return new BigDecimal(amount);
  }

  @Provide
  Arbitrary<BigDecimal> amount() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("-500000000"), new BigDecimal("500000000"))
        .ofScale(2);
  }

  @Provide
  Arbitrary<List<BigDecimal>> results() {
    return amount().list().ofMaxSize(15);
  }

  @Provide
  Arbitrary<BigDecimal> rate() {
    return Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.TEN).ofScale(3);
  }
}
