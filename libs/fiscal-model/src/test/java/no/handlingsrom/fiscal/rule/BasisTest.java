package no.handlingsrom.fiscal.rule;

import static no.handlingsrom.fiscal.rule.AskerRules.BUILDING_MAINTENANCE;
import static no.handlingsrom.fiscal.rule.AskerRules.DEBT_RATIO;
import static no.handlingsrom.fiscal.rule.AskerRules.NET_OPERATING_RESULT;
import static no.handlingsrom.fiscal.rule.AskerRules.YEARS;
import static no.handlingsrom.fiscal.rule.AskerRules.band;
import static no.handlingsrom.fiscal.rule.AskerRules.on;
import static no.handlingsrom.fiscal.rule.AskerRules.rule;
import static no.handlingsrom.fiscal.rule.AskerRules.term;
import static no.handlingsrom.fiscal.rule.BandClass.DESIRED;
import static no.handlingsrom.fiscal.rule.BandClass.NOT_APPROVED;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import no.handlingsrom.fiscal.AskerMetrics;
import no.handlingsrom.fiscal.Labels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Average and growth of Asker's figures (metrics.csv); expected values recalculated with exact
 * fractions from the same lines.
 */
class BasisTest {

  private static final String MAINTENANCE = "indicator:building-maintenance";
  private static final FiscalRule AVERAGE_RESULT =
      on(Basis.PERIOD_AVERAGE, Scope.USUAL, NET_OPERATING_RESULT);

  /** Debt may not grow faster than income: the shape of Asker's rule 2014–17, norms 5.5. */
  private static final FiscalRule DEBT_GROWTH =
      rule(
          "debt-growth",
          RuleUnit.PERCENT,
          1,
          Basis.GROWTH,
          DEBT_RATIO.numerator(),
          DEBT_RATIO.denominator(),
          List.of(
              band(DESIRED, null, false, "0", true), band(NOT_APPROVED, "0", false, null, false)));

  private final AskerMetrics asker = new AskerMetrics();

  @Test
  void anAverageCountsEachYearTheSame() {
    List<RuleResult> results = RuleEvaluation.evaluate(AVERAGE_RESULT, asker, YEARS);

    assertThat(results)
        .extracting(RuleResult::band)
        .containsExactly(null, null, null, null, "lowest-acceptable");
    assertThat(results.subList(0, 4))
        .extracting(RuleResult::value)
        .containsExactly(
            new BigDecimal("0.8"),
            new BigDecimal("1.7"),
            new BigDecimal("2.5"),
            new BigDecimal("2.5"));
    RuleResult average = results.get(4);
    assertThat(average.year()).isNull();
    assertThat(average.from()).isEqualTo(2024);
    assertThat(average.to()).isEqualTo(2027);
    assertThat(average.value()).isEqualTo("1.9"); // 1.86068; of the sums 1.87256
    assertThat(average.numerator()).isNull();
    assertThat(average.denominator()).isNull();
    assertThat(average.reason().en())
        .isEqualTo("1.9% is at least 1.75% and at most 3%: lowest acceptable");
  }

  @Test
  void theMarginOfAnAverageIsTheChangeOfEveryYear() {
    List<RuleResult> results = RuleEvaluation.evaluate(AVERAGE_RESULT, asker, YEARS);

    assertThat(results.get(4).margin())
        .isEqualTo(new Margin(new BigDecimal("112728234.42"), new BigDecimal("-10951393.21")));
  }

  @Test
  void anAverageIsNotTheRatioOfTheSums() {
    AskerMetrics uneven =
        new AskerMetrics()
            .with("net-operating-result", 2024, "-10")
            .with("gross-operating-revenue", 2024, "-100")
            .with("net-operating-result", 2025, "0")
            .with("gross-operating-revenue", 2025, "-900");
    FiscalRule sums = on(Basis.PLAN_PERIOD, Scope.USUAL, NET_OPERATING_RESULT);

    assertThat(last(AVERAGE_RESULT, uneven, List.of(2024, 2025)).value()).isEqualTo("5.0");
    assertThat(last(sums, uneven, List.of(2024, 2025)).value()).isEqualTo("1.0");
  }

  @Test
  void anAverageOfLevelsIsInTheirUnit() {
    FiscalRule average = on(Basis.PERIOD_AVERAGE, Scope.USUAL, BUILDING_MAINTENANCE);
    AskerMetrics values =
        asker
            .with(MAINTENANCE, 2025, "127")
            .with(MAINTENANCE, 2026, "130")
            .with(MAINTENANCE, 2027, "148");

    RuleResult result = last(average, values, List.of(2025, 2026, 2027));

    assertThat(result.value()).isEqualTo("135");
    assertThat(result.margin())
        .isEqualTo(new Margin(new BigDecimal("5.00"), new BigDecimal("-35.00")));
  }

  @Test
  void aMissingYearLeavesTheAverageUnassessed() {
    RuleResult result = last(AVERAGE_RESULT, asker.without("net-operating-result", 2026), YEARS);

    assertThat(result.band()).isEqualTo("not-assessable");
    assertThat(result.reason().nb())
        .isEqualTo("net-operating-result mangler for 2026: ikke publisert");
  }

  @ParameterizedTest(name = "{0}: {1} percentage points, {2}")
  @CsvSource({
    "2025, 2.7, not-approved, -262330455.42, ",
    "2026, 3.9, not-approved, -403794229.52, ",
    "2027, -1.3, desired, , 142761724.83",
  })
  void growthOfDebtIsSetAgainstGrowthOfRevenue(
      int year, String value, String band, BigDecimal toBetter, BigDecimal toWorse) {
    RuleResult result = last(DEBT_GROWTH, asker, List.of(year));

    assertThat(result.year()).isEqualTo(year);
    assertThat(result.value()).isEqualTo(value);
    assertThat(result.band()).isEqualTo(band);
    assertThat(result.margin()).isEqualTo(new Margin(toBetter, toWorse));
  }

  @Test
  void growthShowsTheFiguresOfTheYearAndSpeaksOfPercentagePoints() {
    RuleResult result = last(DEBT_GROWTH, asker, List.of(2025));

    assertThat(result.numerator()).isEqualByComparingTo("10243480000");
    assertThat(result.denominator()).isEqualByComparingTo("9831526002");
    assertThat(result.reason())
        .isEqualTo(
            new Labels(
                "2,7 prosentpoeng er over 0 prosentpoeng: ikke godkjent",
                "2.7 percentage points is above 0 percentage points: not approved"));
  }

  @Test
  void growthIntoTheFirstYearNeedsTheYearBefore() {
    List<RuleResult> results = RuleEvaluation.evaluate(DEBT_GROWTH, asker, YEARS);

    assertThat(results)
        .extracting(RuleResult::band)
        .containsExactly("not-assessable", "not-approved", "not-approved", "desired");
    assertThat(results.get(0).reason().en())
        .isEqualTo("closing-investment-debt is missing for 2023: not published");
  }

  @ParameterizedTest(name = "{0} {1} in 2025: {2}")
  @CsvSource({
    "closing-investment-debt, 0, The numerator (closing-investment-debt) is 0 for 2024",
    "closing-investment-debt, -1, The numerator (closing-investment-debt) is -1 for 2024",
    "gross-operating-revenue, 0, The denominator (gross-operating-revenue) is 0 for 2024",
    "gross-operating-revenue, 1, The denominator (gross-operating-revenue) is -1 for 2024",
  })
  void growthFromNothingIsNotAssessable(String metric, String before, String reason) {
    RuleResult result = last(DEBT_GROWTH, asker.with(metric, 2024, before), List.of(2025));

    assertThat(result.band()).isEqualTo("not-assessable");
    assertThat(result.reason().en()).isEqualTo(reason + " and must be greater than 0");
  }

  @Test
  void aQuantityThatFallsToNothingShrinksByAHundredPercent() {
    AskerMetrics values =
        asker
            .with("closing-investment-debt", 2025, "0")
            .with("gross-operating-revenue", 2025, "-9653092000");

    assertThat(last(DEBT_GROWTH, values, List.of(2025)).value()).isEqualTo("-100.0");
  }

  @Test
  void noYearsNoResults() {
    assertThat(RuleEvaluation.evaluate(AVERAGE_RESULT, asker, List.of())).isEmpty();
    assertThat(RuleEvaluation.evaluate(DEBT_GROWTH, asker, List.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "9.999, not-approved",
    "10, desired",
    "12, desired",
    "15, desired",
    "15.001, not-approved"
  })
  void aRangeMayBeBadOnBothOutsides(String level, String band) {
    FiscalRule range =
        rule(
            "range",
            RuleUnit.PERCENT,
            1,
            Basis.YEAR,
            List.of(term("indicator:share", 1)),
            List.of(),
            List.of(
                band(NOT_APPROVED, null, false, "10", false),
                band(DESIRED, "10", true, "15", true),
                band(NOT_APPROVED, "15", false, null, false)));

    assertThat(last(range, asker.with("indicator:share", 2024, level), List.of(2024)).band())
        .isEqualTo(band);
  }

  private static RuleResult last(FiscalRule rule, AskerMetrics values, List<Integer> years) {
    List<RuleResult> results = RuleEvaluation.evaluate(rule, values, years);
    return results.get(results.size() - 1);
  }
}
