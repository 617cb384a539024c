package no.handlingsrom.fiscal.rule;

import static no.handlingsrom.fiscal.rule.AskerRules.BUILDING_MAINTENANCE;
import static no.handlingsrom.fiscal.rule.AskerRules.DEBT_RATIO;
import static no.handlingsrom.fiscal.rule.AskerRules.NET_OPERATING_RESULT;
import static no.handlingsrom.fiscal.rule.AskerRules.SELF_FINANCING;
import static no.handlingsrom.fiscal.rule.AskerRules.YEARS;
import static no.handlingsrom.fiscal.rule.AskerRules.rule;
import static no.handlingsrom.fiscal.rule.AskerRules.term;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import no.handlingsrom.fiscal.AskerMetrics;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.Nok;
import no.handlingsrom.fiscal.metric.MetricValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class RuleEvaluationTest {

  private static final String MAINTENANCE = "indicator:building-maintenance";

  private final AskerMetrics asker = new AskerMetrics();

  @ParameterizedTest
  @CsvFileSource(resources = "/asker/fiscal-rules.csv", useHeadersInDisplayName = true)
  void askersFourYears(String code, int year, BigDecimal value, String band, String source) {
    FiscalRule asked = AskerRules.named(code);
    FiscalRule rule =
        rule(
            code,
            asked.unit(),
            value.scale(),
            asked.basis(),
            asked.numerator(),
            asked.denominator(),
            asked.bands());

    RuleResult result = one(rule, asker, year);

    assertThat(result.value()).isEqualTo(value);
    assertThat(result.band()).isEqualTo(band);
    assertThat(result.year()).isEqualTo(year);
    assertThat(result.from()).isNull();
    assertThat(result.to()).isNull();
  }

  @Test
  void theVerdictUsesTheUnroundedValue() {
    RuleResult result = one(NET_OPERATING_RESULT, asker, 2025);

    assertThat(result.value()).isEqualTo("1.7");
    assertThat(result.band()).isEqualTo("not-approved");
    assertThat(result.numerator()).isEqualByComparingTo("169017002");
    assertThat(result.denominator()).isEqualByComparingTo("9831526002");
  }

  @Test
  void askers2025LacksAbout3035ThousandNok() {
    Margin margin = one(NET_OPERATING_RESULT, asker, 2025).margin();

    assertThat(Nok.toThousands(margin.toBetter())).isEqualTo("3035");
    assertThat(margin.toBetter()).isEqualByComparingTo("3034703.035");
    assertThat(margin.toWorse()).isNull();
  }

  @Test
  void aMiddleBandHasMarginsBothWays() {
    Margin margin = one(NET_OPERATING_RESULT, asker, 2026).margin();

    assertThat(margin.toBetter()).isEqualByComparingTo("54611370");
    assertThat(margin.toWorse()).isEqualByComparingTo("-70088367.5");
  }

  @Test
  void whereLowerIsBetterTheMarginToBetterIsNegative() {
    Margin margin = one(DEBT_RATIO, asker, 2024).margin();

    assertThat(margin.toBetter()).isEqualByComparingTo("-146908000");
    assertThat(margin.toWorse()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "1.749999, not-approved",
    "1.75, lowest-acceptable",
    "1.750001, lowest-acceptable",
    "2.999999, lowest-acceptable",
    "3, lowest-acceptable",
    "3.000001, desired",
    "-5, not-approved",
    "0, not-approved",
  })
  void limitsOfTheNetResultBelongToTheMiddleBand(BigDecimal percent, String band) {
    assertThat(one(NET_OPERATING_RESULT, resultOf(percent), 2024).band()).isEqualTo(band);
  }

  @ParameterizedTest
  @CsvSource({
    "79.999999, desired",
    "80, lowest-acceptable",
    "80.000001, lowest-acceptable",
    "99.999999, lowest-acceptable",
    "100, lowest-acceptable",
    "100.000001, not-approved",
  })
  void limitsOfTheDebtRatioBelongToTheMiddleBand(BigDecimal percent, String band) {
    AskerMetrics values =
        revenueOf100Million()
            .with("closing-investment-debt", 2024, percent.multiply(million()).toPlainString());

    assertThat(one(DEBT_RATIO, values, 2024).band()).isEqualTo(band);
  }

  @ParameterizedTest
  @CsvSource({"49.999999, not-approved", "50, desired", "50.000001, desired"})
  void theLimitOfSelfFinancingIsDesired(BigDecimal percent, String band) {
    AskerMetrics values =
        new AskerMetrics()
            .with("investment-expenditure", 2024, "100000000")
            .with(
                "use-of-loans",
                2024,
                percent.multiply(million()).subtract(new BigDecimal("100000000")).toPlainString());

    assertThat(period(values, List.of(2024)).band()).isEqualTo(band);
  }

  @ParameterizedTest
  @CsvSource({
    "1.75, 1250000, 0",
    "3, 0, -1250000",
    "2, 1000000, -250000",
    "1, 750000, ",
    "4, , -1000000",
  })
  void marginsAroundTheLimits(BigDecimal percent, BigDecimal toBetter, BigDecimal toWorse) {
    Margin margin = one(NET_OPERATING_RESULT, resultOf(percent), 2024).margin();

    assertMargin(margin, toBetter, toWorse);
  }

  @ParameterizedTest
  @CsvSource({"2.2, 0.2, ", "3.5, , 0.5", "2.9, , -0.5", "4.5, -0.5, 0.5", "6, -1, "})
  void aRangeHasAWorseSideAboveAndBelow(BigDecimal level, BigDecimal toBetter, BigDecimal toWorse) {
    FiscalRule range =
        rule(
            "range",
            RuleUnit.PERCENT,
            1,
            Basis.YEAR,
            List.of(term("indicator:share", 1)),
            List.of(),
            List.of(
                AskerRules.band(BandClass.NOT_APPROVED, null, false, "2.4", false),
                AskerRules.band(BandClass.DESIRED, "2.4", true, "3", false),
                AskerRules.band(BandClass.DESIRED, "3", true, "4", true),
                AskerRules.band(BandClass.LOWEST_ACCEPTABLE, "4", false, "5", false),
                AskerRules.band(BandClass.NOT_APPROVED, "5", true, null, false)));

    Margin margin =
        one(range, asker.with("indicator:share", 2024, level.toPlainString()), 2024).margin();

    assertMargin(margin, toBetter, toWorse);
  }

  @Test
  void aPeriodIsJudgedOnceOnItsSums() {
    List<RuleResult> results = RuleEvaluation.evaluate(SELF_FINANCING, asker, YEARS);

    assertThat(results).hasSize(5);
    assertThat(results.subList(0, 4))
        .allSatisfy(
            year -> {
              assertThat(year.band()).isNull();
              assertThat(year.margin()).isNull();
              assertThat(year.reason()).isNull();
            })
        .extracting(RuleResult::value)
        .containsExactly(
            new BigDecimal("30.7"),
            new BigDecimal("46.2"),
            new BigDecimal("41.4"),
            new BigDecimal("55.1"));
    RuleResult period = results.get(4);
    assertThat(period.year()).isNull();
    assertThat(period.from()).isEqualTo(2024);
    assertThat(period.to()).isEqualTo(2027);
    assertThat(period.value()).isEqualTo("42.1");
    assertThat(period.band()).isEqualTo("not-approved");
    assertThat(period.numerator()).isEqualByComparingTo("2553985000");
    assertThat(period.denominator()).isEqualByComparingTo("6066275000");
    assertThat(period.margin().toBetter()).isEqualByComparingTo("479152500");
  }

  @Test
  void aMissingYearLeavesThePeriodUnassessed() {
    List<RuleResult> results =
        RuleEvaluation.evaluate(SELF_FINANCING, asker.without("use-of-loans", 2026), YEARS);

    assertThat(results)
        .extracting(RuleResult::band)
        .containsExactly(null, null, "not-assessable", null, "not-assessable");
    assertThat(results.get(4).reason().en())
        .isEqualTo("use-of-loans is missing for 2026: not published");
  }

  @Test
  void aYearWithoutInvestmentIsOnlyUnassessedItself() {
    List<RuleResult> results =
        RuleEvaluation.evaluate(
            SELF_FINANCING,
            asker.with("investment-expenditure", 2026, "0").with("use-of-loans", 2026, "0"),
            YEARS);

    assertThat(results)
        .extracting(RuleResult::band)
        .containsExactly(null, null, "not-assessable", null, "not-approved");
  }

  @Test
  void noYearsNoResults() {
    assertThat(RuleEvaluation.evaluate(SELF_FINANCING, asker, List.of())).isEmpty();
    assertThat(RuleEvaluation.evaluate(DEBT_RATIO, asker, List.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "99, not-approved, 1, ",
    "100, lowest-acceptable, 40, 0",
    "127, lowest-acceptable, 13, -27",
    "140, lowest-acceptable, 0, -40",
    "140.01, desired, , -0.01",
    "148, desired, , -8",
  })
  void aLevelIsJudgedInItsOwnUnit(
      String level, String band, BigDecimal toBetter, BigDecimal toWorse) {
    RuleResult result = one(BUILDING_MAINTENANCE, asker.with(MAINTENANCE, 2024, level), 2024);

    assertThat(result.band()).isEqualTo(band);
    assertThat(result.denominator()).isNull();
    assertThat(result.numerator()).isEqualTo(level);
    assertMargin(result.margin(), toBetter, toWorse);
  }

  @Test
  void aMissingValueIsNotZero() {
    RuleResult result = one(BUILDING_MAINTENANCE, asker, 2025);

    assertThat(result)
        .isEqualTo(
            new RuleResult(
                2025,
                null,
                null,
                null,
                "not-assessable",
                null,
                null,
                null,
                new Labels(
                    "indicator:building-maintenance mangler for 2025: ikke publisert",
                    "indicator:building-maintenance is missing for 2025: not published")));
  }

  @Test
  void aMissingDenominatorIsNamed() {
    RuleResult result =
        one(NET_OPERATING_RESULT, asker.without("gross-operating-revenue", 2024), 2024);

    assertThat(result.band()).isEqualTo("not-assessable");
    assertThat(result.reason().nb())
        .isEqualTo("gross-operating-revenue mangler for 2024: ikke publisert");
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "0.01, -0.01"})
  void aDenominatorThatIsNotPositiveIsNotAssessable(String revenue, String denominator) {
    RuleResult result =
        one(NET_OPERATING_RESULT, asker.with("gross-operating-revenue", 2024, revenue), 2024);

    assertThat(result.band()).isEqualTo("not-assessable");
    assertThat(result.value()).isNull();
    assertThat(result.numerator()).isNull();
    assertThat(result.denominator()).isNull();
    assertThat(result.margin()).isNull();
    assertThat(result.reason().en())
        .isEqualTo(
            "The denominator (gross-operating-revenue) is "
                + denominator
                + " for 2024 and must be greater than 0");
  }

  @Test
  void theSmallestPositiveDenominatorIsAssessable() {
    assertThat(
            one(NET_OPERATING_RESULT, asker.with("gross-operating-revenue", 2024, "-0.01"), 2024)
                .band())
        .isEqualTo("desired");
  }

  @ParameterizedTest
  @CsvSource({
    "0.05, 0.1",
    "0.049999, 0.0",
    "-0.049999, 0.0",
    "-0.05, -0.1",
    "2.449999, 2.4",
    "2.45, 2.5",
    "-2.45, -2.5",
  })
  void valuesAreRoundedAwayFromZeroOnTiesAndZeroHasNoSign(BigDecimal percent, String shown) {
    assertThat(one(NET_OPERATING_RESULT, resultOf(percent), 2024).value().toString())
        .isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.77|0,8 % er under 1,75 %: ikke godkjent|0.8% is below 1.75%: not approved",
        "1.7499|1,7 % er under 1,75 %: ikke godkjent|1.7% is below 1.75%: not approved",
        "1.75|1,8 % er minst 1,75 % og høyst 3 %: laveste akseptable"
            + "|1.8% is at least 1.75% and at most 3%: lowest acceptable",
        "2.45|2,5 % er minst 1,75 % og høyst 3 %: laveste akseptable"
            + "|2.5% is at least 1.75% and at most 3%: lowest acceptable",
        "3.0004|3,0004 % er over 3 %: ønsket|3.0004% is above 3%: desired",
        "-0.72|-0,7 % er under 1,75 %: ikke godkjent|-0.7% is below 1.75%: not approved",
      })
  void theReasonSetsTheValueAgainstItsLimits(BigDecimal percent, String nb, String en) {
    assertThat(one(NET_OPERATING_RESULT, resultOf(percent), 2024).reason())
        .isEqualTo(new Labels(nb, en));
  }

  @Test
  void theReasonOfALevelHasItsUnit() {
    assertThat(one(BUILDING_MAINTENANCE, asker.with(MAINTENANCE, 2024, "127"), 2024).reason())
        .isEqualTo(
            new Labels(
                "127 kr/m² er minst 100 kr/m² og høyst 140 kr/m²: laveste akseptable",
                "127 NOK/m² is at least 100 NOK/m² and at most 140 NOK/m²: lowest acceptable"));
  }

  @Test
  void theReasonWritesLimitsWithoutIdleZeros() {
    FiscalRule stored =
        AskerRules.ratio(
            "stored", term("net-operating-result", -1), AskerRules.rising("1.7500", "10.00"));

    assertThat(one(stored, asker, 2024).reason().nb())
        .isEqualTo("0,8 % er under 1,75 %: ikke godkjent");
    assertThat(one(stored, asker, 2026).reason().en())
        .isEqualTo("2.5% is at least 1.75% and at most 10%: lowest acceptable");
  }

  @Test
  void aRuleWithOneBandHasNeitherLimitsNorMargins() {
    FiscalRule always =
        AskerRules.ratio(
            "always",
            term("net-operating-result", -1),
            List.of(AskerRules.band(BandClass.DESIRED, null, false, null, false)));

    RuleResult result = one(always, asker, 2024);

    assertThat(result.reason()).isEqualTo(new Labels("0,8 %: ønsket", "0.8%: desired"));
    assertThat(result.margin()).isEqualTo(new Margin(null, null));
  }

  private static RuleResult one(FiscalRule rule, MetricValues values, int year) {
    List<RuleResult> results = RuleEvaluation.evaluate(rule, values, List.of(year));
    assertThat(results).hasSize(1);
    return results.get(0);
  }

  private static RuleResult period(MetricValues values, List<Integer> years) {
    List<RuleResult> results = RuleEvaluation.evaluate(SELF_FINANCING, values, years);
    return results.get(results.size() - 1);
  }

  private static void assertMargin(Margin margin, BigDecimal toBetter, BigDecimal toWorse) {
    Comparator<BigDecimal> bySize = Comparator.nullsFirst(BigDecimal::compareTo);
    assertThat(margin.toBetter()).usingComparator(bySize).isEqualTo(toBetter);
    assertThat(margin.toWorse()).usingComparator(bySize).isEqualTo(toWorse);
  }

  private static BigDecimal million() {
    return new BigDecimal("1000000");
  }

  private static AskerMetrics revenueOf100Million() {
    return new AskerMetrics().with("gross-operating-revenue", 2024, "-100000000");
  }

  /** A surplus of so many percent of 100 million. */
  private static AskerMetrics resultOf(BigDecimal percent) {
    return revenueOf100Million()
        .with("net-operating-result", 2024, percent.multiply(million()).negate().toPlainString());
  }
}
