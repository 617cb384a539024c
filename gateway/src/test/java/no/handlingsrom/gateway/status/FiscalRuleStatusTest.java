package no.handlingsrom.gateway.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import no.handlingsrom.contracts.budget.BudgetState;
import no.handlingsrom.contracts.indicator.IndicatorState;
import no.handlingsrom.contracts.investment.InvestmentState;
import no.handlingsrom.fiscal.Language;
import no.handlingsrom.fiscal.metric.Owner;
import no.handlingsrom.fiscal.rule.Basis;
import no.handlingsrom.fiscal.rule.FiscalRule;
import no.handlingsrom.gateway.Asker;
import no.handlingsrom.gateway.view.VersionView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiscalRuleStatusTest {

  private static final Asker ASKER = new Asker("3203");
  private static final BudgetState BUDGET = ASKER.budget(ASKER.proposal(), 42);
  private static final InvestmentState INVESTMENT = ASKER.investment(ASKER.proposal(), 7);
  private static final IndicatorState INDICATORS = ASKER.indicators(3);

  /** Values and bands as computed from print; published values as printed. */
  @ParameterizedTest(name = "{0} {1}: {2} {3} ({5})")
  @CsvSource(
      nullValues = "-",
      value = {
        "net-operating-result, 2024, 0.7715,  not-approved,      0.8, 001:11188",
        "net-operating-result, 2025, 1.7191,  not-approved,      1.7, 001:11188",
        "net-operating-result, 2026, 2.4526,  lowest-acceptable, 2.5, 001:11188",
        "net-operating-result, 2027, 2.4996,  lowest-acceptable, 2.5, 001:11188",
        "disposition-fund,     2024, 10.6,    desired,           -,   001:11215",
        "disposition-fund,     2025, 11.0,    desired,           -,   001:11215",
        "disposition-fund,     2026, 11.2,    desired,           -,   001:11215",
        "disposition-fund,     2027, 12.0,    desired,           -,   001:11215",
        "debt-ratio,           2024, 101.5,   not-approved,      103, 001:4519",
        "debt-ratio,           2025, 104.2,   not-approved,      105, 001:4519",
        "debt-ratio,           2026, 108.2,   not-approved,      109, 001:4519",
        "debt-ratio,           2027, 106.8,   not-approved,      108, 001:4519",
        "building-maintenance, 2024, 127,     lowest-acceptable, 127, 001:4554",
        "building-maintenance, 2025, -,       not-assessable,    -,   001:4554",
        "building-maintenance, 2026, -,       not-assessable,    -,   001:4554",
        "building-maintenance, 2027, 148,     desired,           148, 001:4554",
        "self-financing,       2024, 30.7,    -,                 -,   001:11374",
        "self-financing,       2025, 46.2,    -,                 -,   001:11374",
        "self-financing,       2026, 41.4,    -,                 -,   001:11374",
        "self-financing,       2027, 55.1,    -,                 -,   001:11374",
        "self-financing,       -,    42.1,    not-approved,      -,   001:11374",
      })
  void statusIsTheTableOfTheProposal(
      String rule, Integer year, BigDecimal value, String band, BigDecimal published, String at) {
    RuleAssessment result = result(status(BUDGET, INVESTMENT, INDICATORS), rule, year);
    assertThat(result.value()).isEqualTo(value);
    assertThat(result.band()).isEqualTo(band);
    assertThat(result.publishedValue()).isEqualTo(published);
  }

  @Test
  void statusSaysWhatItRestsOn() {
    FiscalRuleStatus status = status(BUDGET, INVESTMENT, INDICATORS);
    assertThat(status.municipality()).isEqualTo("3203");
    assertThat(status.plan()).isEqualTo("2024-2027");
    assertThat(status.version()).isEqualTo("director-proposal");
    assertThat(status.asOf().budget()).isEqualTo(42);
    assertThat(status.asOf().investment()).isEqualTo(7);
    assertThat(status.asOf().indicator()).isEqualTo(3);
    assertThat(status.stale()).isFalse();
    assertThat(status.rules())
        .extracting(RuleStatus::code)
        .containsExactly(
            "net-operating-result",
            "disposition-fund",
            "debt-ratio",
            "building-maintenance",
            "self-financing");
  }

  @Test
  void marginIsTheChangeOfTheNumeratorThatReachesTheNeighbour() {
    // 1.75 % of 9 831 526 (001:11673) − 169 017 (001:11188) = 3 034.705 kNOK
    RuleAssessment result =
        result(status(BUDGET, INVESTMENT, INDICATORS), "net-operating-result", 2025);
    assertThat(result.numerator()).isEqualByComparingTo("169017000");
    assertThat(result.denominator()).isEqualByComparingTo("9831526000");
    assertThat(result.margin().toBetter()).isEqualByComparingTo("3034705");
    assertThat(result.margin().toWorse()).isNull();
  }

  @Test
  void periodNamesItsYears() {
    RuleAssessment period = result(status(BUDGET, INVESTMENT, INDICATORS), "self-financing", null);
    assertThat(period.from()).isEqualTo(2024);
    assertThat(period.to()).isEqualTo(2027);
    // 6 066 275 − 3 512 290 kNOK (001:11341, 001:11374)
    assertThat(period.numerator()).isEqualByComparingTo("2553985000");
    assertThat(period.denominator()).isEqualByComparingTo("6066275000");
  }

  @Test
  void levelHasNoDenominator() {
    RuleAssessment result =
        result(status(BUDGET, INVESTMENT, INDICATORS), "building-maintenance", 2024);
    assertThat(result.numerator()).isEqualByComparingTo("127");
    assertThat(result.denominator()).isNull();
    assertThat(result.margin().toBetter()).isEqualByComparingTo("13");
    assertThat(result.margin().toWorse()).isEqualByComparingTo("-27");
  }

  @Test
  void averageHasNeitherNumeratorNorDenominator() {
    // mean of the yearly ratios of 001:11188: (0.7715 + 1.7191 + 2.4526 + 2.4996) / 4
    RuleAssessment average = result(judgedOn(Basis.PERIOD_AVERAGE), "net-operating-result", null);
    assertThat(average.value()).isEqualTo(new BigDecimal("1.8607"));
    assertThat(average.band()).isEqualTo("lowest-acceptable");
    assertThat(average.numerator()).isNull();
    assertThat(average.denominator()).isNull();
  }

  @Test
  void growthIsJudgedWhereTheYearBeforeIsKnown() {
    FiscalRuleStatus status = judgedOn(Basis.GROWTH);
    assertThat(status.rules().get(0).basis()).isEqualTo("growth");
    assertThat(result(status, "net-operating-result", 2024).band()).isEqualTo("not-assessable");
    // the result grows from 74 469 to 169 017 (126.96 %), the revenue from 9 653 092 to 9 831 526
    // kNOK (1.85 %): 001:11714, 001:11673
    assertThat(result(status, "net-operating-result", 2025))
        .returns(new BigDecimal("125.1144"), RuleAssessment::value)
        .satisfies(r -> assertThat(r.numerator()).isEqualByComparingTo("169017000"));
  }

  @Test
  void fiftyMillionMoreInTaxLifts2025() {
    FiscalRuleStatus status =
        status(ASKER.budgetWithMoreTax(ASKER.proposal(), 43), INVESTMENT, INDICATORS);
    RuleAssessment result = result(status, "net-operating-result", 2025);
    assertThat(result.numerator()).isEqualByComparingTo("219017000");
    assertThat(result.denominator()).isEqualByComparingTo("9881526000");
    assertThat(result.value()).isEqualTo(new BigDecimal("2.2164"));
    assertThat(result.band()).isEqualTo("lowest-acceptable");
  }

  @Test
  void missingInvestmentIsSaidInTheLanguageAsked() {
    VersionView view = new VersionView(ASKER.proposal(), BUDGET, null, INDICATORS, null);
    assertThat(result(FiscalRuleStatus.of(view, Language.NB), "debt-ratio", 2024))
        .returns("not-assessable", RuleAssessment::band)
        .returns(null, RuleAssessment::value)
        .returns(null, RuleAssessment::margin)
        .satisfies(
            result ->
                assertThat(result.reason())
                    .contains("investeringsbudsjettet for versjonen er ikke mottatt"));
    assertThat(result(FiscalRuleStatus.of(view, Language.EN), "debt-ratio", 2024).reason())
        .contains("the investment budget of the version has not been received");
    assertThat(result(FiscalRuleStatus.of(view, Language.NB), "net-operating-result", 2024).band())
        .isEqualTo("not-approved");
  }

  @Test
  void yearWithoutEntriesAndMetricWithoutValueAreNotZero() {
    SortedMap<Integer, Map<String, BigDecimal>> years = Asker.metrics(Owner.BUDGET);
    years.remove(2026);
    years.get(2027).remove("closing-disposition-fund");
    FiscalRuleStatus status =
        status(ASKER.budget(ASKER.proposal(), 42, years), INVESTMENT, INDICATORS);
    assertThat(result(status, "net-operating-result", 2026))
        .returns("not-assessable", RuleAssessment::band)
        .satisfies(r -> assertThat(r.reason()).contains("ingenting er ført på året"));
    assertThat(result(status, "disposition-fund", 2027))
        .returns("not-assessable", RuleAssessment::band)
        .satisfies(r -> assertThat(r.reason()).contains("et tall den bygger på er ikke kjent"));
    assertThat(result(status, "net-operating-result", 2027).band()).isEqualTo("lowest-acceptable");
  }

  @Test
  void withoutIndicatorsThereAreNoRules() {
    assertThat(status(BUDGET, INVESTMENT, null).rules()).isEmpty();
  }

  @Test
  void withoutBudgetRulesHaveNoResults() {
    assertThat(status(null, INVESTMENT, INDICATORS).rules())
        .hasSize(5)
        .allSatisfy(rule -> assertThat(rule.results()).isEmpty());
  }

  /** The rule in force when the year ends judges it. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2020-01-01, -,          2024 2025 2026 2027",
        "2025-12-31, -,          2025 2026 2027",
        "2026-01-01, -,          2026 2027",
        "-,          2025-12-31, 2024 2025",
        "-,          2025-12-30, 2024",
        "2028-01-01, -,          -",
      })
  void ruleJudgesTheYearsItIsInForce(LocalDate from, LocalDate to, String years) {
    FiscalRule rule = Asker.rules().get(0);
    FiscalRule limited =
        new FiscalRule(
            rule.code(),
            rule.names(),
            rule.unit(),
            rule.decimals(),
            rule.basis(),
            rule.numerator(),
            rule.denominator(),
            rule.bands(),
            from,
            to,
            rule.decision(),
            rule.source());
    List<RuleStatus> rules =
        status(BUDGET, INVESTMENT, ASKER.indicators(3, List.of(limited))).rules();
    assertThat(rules.stream().flatMap(status -> status.results().stream()))
        .extracting(RuleAssessment::year)
        .containsExactlyElementsOf(
            Optional.ofNullable(years).stream()
                .flatMap(text -> Stream.of(text.split(" ")))
                .map(Integer::valueOf)
                .toList());
  }

  private static FiscalRuleStatus judgedOn(Basis basis) {
    FiscalRule rule = Asker.rules().get(0);
    return status(
        BUDGET,
        INVESTMENT,
        ASKER.indicators(
            3,
            List.of(
                new FiscalRule(
                    rule.code(),
                    rule.names(),
                    rule.unit(),
                    rule.decimals(),
                    basis,
                    rule.numerator(),
                    rule.denominator(),
                    rule.bands(),
                    null,
                    null,
                    null,
                    rule.source()))));
  }

  private static FiscalRuleStatus status(
      BudgetState budget, InvestmentState investment, IndicatorState indicators) {
    return FiscalRuleStatus.of(
        new VersionView(ASKER.proposal(), budget, investment, indicators, null), Language.NB);
  }

  private static RuleAssessment result(FiscalRuleStatus status, String rule, Integer year) {
    return status.rules().stream()
        .filter(candidate -> candidate.code().equals(rule))
        .flatMap(candidate -> candidate.results().stream())
        .filter(result -> Objects.equals(result.year(), year))
        .findFirst()
        .orElseThrow();
  }
}
