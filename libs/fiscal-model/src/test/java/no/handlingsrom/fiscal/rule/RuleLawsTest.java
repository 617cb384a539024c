package no.handlingsrom.fiscal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
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
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.metric.MetricValue.Known;
import no.handlingsrom.fiscal.metric.MetricValue.Missing;
import no.handlingsrom.fiscal.metric.MetricValues;

class RuleLawsTest {

  private static final List<Integer> YEARS = AskerRules.YEARS;
  private static final List<Band> BANDS = AskerRules.rising("1.75", "3");

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

  @Property
  void anAverageLiesBetweenTheLowestAndTheHighestYear(
      @ForAll("series") List<BigDecimal> numerators,
      @ForAll("positives") List<BigDecimal> incomes) {
    List<RuleResult> results = evaluate(Basis.PERIOD_AVERAGE, numerators, incomes);
    List<BigDecimal> yearly =
        results.subList(0, YEARS.size()).stream().map(RuleResult::value).toList();

    assertThat(results.get(YEARS.size()).value())
        .isBetween(Collections.min(yearly), Collections.max(yearly));
  }

  @Property
  void anAverageOfEqualYearsIsTheYear(
      @ForAll("amounts") BigDecimal numerator, @ForAll("revenues") BigDecimal denominator) {
    List<RuleResult> results =
        evaluate(
            Basis.PERIOD_AVERAGE,
            Collections.nCopies(4, numerator),
            Collections.nCopies(4, denominator));

    assertThat(results.get(YEARS.size()).value()).isEqualTo(results.get(0).value());
    assertThat(results.get(YEARS.size()).band())
        .isEqualTo(evaluate(BANDS, numerator, denominator).band());
  }

  @Property
  void theMarginOfAnAverageAppliedToEveryYearReachesTheBetterBand(
      @ForAll("series") List<BigDecimal> numerators,
      @ForAll("positives") List<BigDecimal> incomes) {
    RuleResult before = evaluate(Basis.PERIOD_AVERAGE, numerators, incomes).get(YEARS.size());
    BigDecimal toBetter = before.margin().toBetter();
    if (toBetter != null) {
      BigDecimal beyond = toBetter.add(new BigDecimal("0.01"));
      List<BigDecimal> moved = numerators.stream().map(beyond::add).toList();
      RuleResult after = evaluate(Basis.PERIOD_AVERAGE, moved, incomes).get(YEARS.size());
      assertThat(verdict(after)).isGreaterThan(verdict(before));
    }
  }

  @Property
  void growthDoesNotChangeWhenBothAreScaled(
      @ForAll("positives") List<BigDecimal> debts,
      @ForAll("positives") List<BigDecimal> incomes,
      @ForAll("revenues") BigDecimal debtFactor,
      @ForAll("revenues") BigDecimal incomeFactor) {
    List<RuleResult> once = evaluate(Basis.GROWTH, debts, incomes);
    List<RuleResult> scaled =
        evaluate(
            Basis.GROWTH,
            debts.stream().map(debtFactor::multiply).toList(),
            incomes.stream().map(incomeFactor::multiply).toList());

    assertThat(scaled)
        .extracting(RuleResult::value)
        .isEqualTo(once.stream().map(RuleResult::value).toList());
    assertThat(scaled)
        .extracting(RuleResult::band)
        .isEqualTo(once.stream().map(RuleResult::band).toList());
  }

  @Property
  void aQuantityGrowsNeitherFasterNorSlowerThanItself(@ForAll("positives") List<BigDecimal> debts) {
    assertThat(evaluate(Basis.GROWTH, debts, debts).subList(1, 4))
        .allSatisfy(result -> assertThat(result.value()).isEqualByComparingTo("0"));
  }

  @Property
  void theMarginOfGrowthAppliedToTheYearReachesTheBetterBand(
      @ForAll("positives") List<BigDecimal> debts, @ForAll("positives") List<BigDecimal> incomes) {
    RuleResult before = evaluate(Basis.GROWTH, debts, incomes).get(3);
    BigDecimal toBetter = before.margin().toBetter();
    if (toBetter != null) {
      List<BigDecimal> moved = new ArrayList<>(debts);
      moved.set(3, debts.get(3).add(toBetter).add(new BigDecimal("0.01")));
      RuleResult after = evaluate(Basis.GROWTH, moved, incomes).get(3);
      assertThat(verdict(after)).isGreaterThan(verdict(before));
    }
  }

  /** Four years from 2024; the year before is not known. */
  private static List<RuleResult> evaluate(
      Basis basis, List<BigDecimal> numerators, List<BigDecimal> denominators) {
    FiscalRule rule =
        AskerRules.rule(
            "law",
            RuleUnit.PERCENT,
            1,
            basis,
            List.of(AskerRules.term("use-of-loans", 1)),
            AskerRules.REVENUE,
            BANDS);
    MetricValues values =
        (metric, year) -> {
          int index = YEARS.indexOf(year);
          if (index < 0) {
            return new Missing(new Labels("ukjent", "unknown"));
          }
          return new Known(
              metric.equals("use-of-loans")
                  ? numerators.get(index)
                  : denominators.get(index).negate());
        };
    return RuleEvaluation.evaluate(rule, values, YEARS);
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
  Arbitrary<List<BigDecimal>> series() {
    return amounts().list().ofSize(4);
  }

  @Provide
  Arbitrary<List<BigDecimal>> positives() {
    return revenues().list().ofSize(4);
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
