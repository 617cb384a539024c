package no.handlingsrom.fiscal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.handlingsrom.fiscal.metric.MetricValue.Known;
import no.handlingsrom.fiscal.metric.MetricValues;

class RuleLawsTest {

  @Property
  void everyValueLiesInExactlyOneBand(
      @ForAll("bands") List<Band> bands, @ForAll("percents") BigDecimal value) {
    BandCover.check(bands);
    Stream<BigDecimal> limits = bands.stream().map(Band::to).filter(Objects::nonNull);

    assertThat(Stream.concat(limits, Stream.of(value)))
        .allSatisfy(
            tried ->
                assertThat(bands)
                    .filteredOn(band -> band.holds(Quotient.exactly(tried)))
                    .hasSize(1));
  }

  @Property
  void theMarginAppliedToTheNumeratorLandsOnALimit(
      @ForAll("bands") List<Band> bands,
      @ForAll("amounts") BigDecimal numerator,
      @ForAll("revenues") BigDecimal denominator) {
    RuleResult result = evaluate(bands, numerator, denominator);
    List<BigDecimal> limits = bands.stream().map(Band::to).filter(Objects::nonNull).toList();

    assertThat(Stream.of(result.margin().toBetter(), result.margin().toWorse()))
        .filteredOn(Objects::nonNull)
        .allSatisfy(
            margin -> {
              BigDecimal moved = numerator.add(margin).movePointRight(2);
              assertThat(limits)
                  .anyMatch(limit -> limit.multiply(denominator).compareTo(moved) == 0);
            });
  }

  @Property
  void anOereBeyondTheMarginToBetterIsBetter(
      @ForAll("amounts") BigDecimal numerator, @ForAll("revenues") BigDecimal denominator) {
    List<Band> bands = AskerRules.rising("1.75", "3");
    RuleResult before = evaluate(bands, numerator, denominator);
    BigDecimal toBetter = before.margin().toBetter();
    if (toBetter != null) {
      BigDecimal moved = numerator.add(toBetter).add(new BigDecimal("0.01"));
      assertThat(verdict(evaluate(bands, moved, denominator))).isGreaterThan(verdict(before));
    }
  }

  @Property
  void theShownValueIsAtMostHalfAStepFromTheUnrounded(
      @ForAll("amounts") BigDecimal numerator, @ForAll("revenues") BigDecimal denominator) {
    RuleResult result = evaluate(AskerRules.rising("1.75", "3"), numerator, denominator);
    BigDecimal precise = numerator.movePointRight(2).divide(denominator, 30, RoundingMode.DOWN);

    assertThat(result.value().subtract(precise).abs()).isLessThanOrEqualTo(new BigDecimal("0.05"));
    assertThat(result.value().scale()).isEqualTo(1);
  }

  private static RuleResult evaluate(
      List<Band> bands, BigDecimal numerator, BigDecimal denominator) {
    FiscalRule rule = AskerRules.ratio("law", AskerRules.term("use-of-loans", 1), bands);
    MetricValues values =
        (metric, year) ->
            new Known(metric.equals("use-of-loans") ? numerator : denominator.negate());
    return RuleEvaluation.evaluate(rule, values, List.of(2024)).get(0);
  }

  private static BandClass verdict(RuleResult result) {
    return Stream.of(BandClass.values())
        .filter(verdict -> verdict.code().equals(result.band()))
        .findFirst()
        .orElseThrow();
  }

  @Provide
  Arbitrary<BigDecimal> percents() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("-200"), new BigDecimal("200"))
        .ofScale(2);
  }

  @Provide
  Arbitrary<BigDecimal> amounts() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("-20000000000"), new BigDecimal("20000000000"))
        .ofScale(2);
  }

  @Provide
  Arbitrary<BigDecimal> revenues() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("0.01"), new BigDecimal("20000000000"))
        .ofScale(2);
  }

  @Provide
  Arbitrary<List<Band>> bands() {
    Arbitrary<List<BandClass>> classes = Arbitraries.of(BandClass.class).list().ofSize(6);
    Arbitrary<List<Boolean>> inclusions = Arbitraries.of(true, false).list().ofSize(5);
    return Combinators.combine(percents().list().ofMaxSize(5), inclusions, classes)
        .as((limits, included, verdicts) -> bands(new TreeSet<>(limits), included, verdicts));
  }

  private static List<Band> bands(
      SortedSet<BigDecimal> limits, List<Boolean> includedBelow, List<BandClass> verdicts) {
    List<Band> bands = new ArrayList<>();
    BigDecimal from = null;
    boolean fromInclusive = false;
    for (BigDecimal to : limits) {
      boolean toInclusive = includedBelow.get(bands.size());
      bands.add(new Band(verdicts.get(bands.size()), from, fromInclusive, to, toInclusive));
      from = to;
      fromInclusive = !toInclusive;
    }
    bands.add(new Band(verdicts.get(bands.size()), from, fromInclusive, null, false));
    return bands;
  }
}
