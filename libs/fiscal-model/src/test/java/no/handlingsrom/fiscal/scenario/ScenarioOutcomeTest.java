package no.handlingsrom.fiscal.scenario;

import static no.handlingsrom.fiscal.scenario.AskerPlan.KINDERGARTEN;
import static no.handlingsrom.fiscal.scenario.AskerPlan.LATER;
import static no.handlingsrom.fiscal.scenario.AskerPlan.RULES;
import static no.handlingsrom.fiscal.scenario.AskerPlan.amount;
import static no.handlingsrom.fiscal.scenario.AskerPlan.atThePaceOfThePlan;
import static no.handlingsrom.fiscal.scenario.AskerPlan.byYear;
import static no.handlingsrom.fiscal.scenario.AskerPlan.plan;
import static no.handlingsrom.fiscal.scenario.AskerPlan.scenario;
import static no.handlingsrom.fiscal.scenario.AskerPlan.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.handlingsrom.fiscal.AskerMetrics;
import no.handlingsrom.fiscal.InvalidModelException;
import no.handlingsrom.fiscal.metric.Metric;
import no.handlingsrom.fiscal.metric.MetricValue;
import no.handlingsrom.fiscal.metric.MetricValue.Known;
import no.handlingsrom.fiscal.metric.MetricValue.Missing;
import no.handlingsrom.fiscal.rule.RuleResult;
import no.handlingsrom.fiscal.scenario.RuleEffect.PeriodEffect;
import no.handlingsrom.fiscal.scenario.ScenarioItem.Drop;
import no.handlingsrom.fiscal.scenario.ScenarioItem.Population;
import no.handlingsrom.fiscal.scenario.ScenarioItem.Postpone;
import no.handlingsrom.fiscal.scenario.ScenarioItem.Resize;
import no.handlingsrom.fiscal.scenario.ScenarioItem.RunningCost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scenarios of Asker's plan; expected amounts are worked out by hand from the printed ones. */
class ScenarioOutcomeTest {

  @Test
  void onePointMoreInterestCostsOnePercentOfTheAverageDebt() {
    ScenarioOutcome outcome = outcome(scenario(step(Driver.INTEREST, 2025, "1")));
    // (9 800 000 + 10 243 480) ÷ 2 × 1 % = 100 217.4 kNOK (001:4512, 11374, 11180)
    assertThat(after(outcome, Metric.INTEREST_EXPENDITURE, 2025)).isEqualTo("704429400");
    assertThat(after(outcome, Metric.NET_OPERATING_RESULT, 2025)).isEqualTo("-68799602");
    assertThat(after(outcome, Metric.NET_OPERATING_RESULT, 2026)).isEqualTo("-244668000");
    assertThat(after(outcome, Metric.CLOSING_DISPOSITION_FUND, 2025)).isEqualTo("981044293");
    assertThat(after(outcome, Metric.CLOSING_DISPOSITION_FUND, 2027)).isEqualTo("1112107293");
    assertThat(after(outcome, Metric.CLOSING_INVESTMENT_DEBT, 2025)).isEqualTo("10243480000");
    PeriodEffect result = period(outcome, "net-operating-result", 2025);
    assertThat(result.precise()).isEqualByComparingTo("1.719133");
    assertThat(result.preciseAfter()).isEqualByComparingTo("0.699786");
  }

  @Test
  void onlyTheFloatingShareFeelsTheInterest() {
    PlanBase base = plan();
    Map<Integer, ExpectedInterest> bound = new TreeMap<>(base.interest());
    bound.put(
        2025,
        new ExpectedInterest(
            2025, new BigDecimal("4"), new BigDecimal("3.4"), new BigDecimal("0.4")));
    ScenarioOutcome outcome =
        ScenarioOutcome.of(
            new PlanBase(base.planYears(), 2033, base.official(), base.projects(), bound),
            scenario(step(Driver.INTEREST, 2025, "1")),
            RULES);
    // 60 % of 100 217 400
    assertThat(change(outcome, Metric.INTEREST_EXPENDITURE, 2025)).isEqualTo("60130440");
  }

  @Test
  void lessTaxIsLessRevenueAndLessResult() {
    ScenarioOutcome outcome = outcome(scenario(step(Driver.TAX, 2025, "-1")));
    // 1 % of 5 404 893 002 (001:11651)
    assertThat(change(outcome, Metric.INCOME_AND_WEALTH_TAX, 2025)).isEqualTo("54048930.02");
    assertThat(after(outcome, Metric.GROSS_OPERATING_REVENUE, 2025)).isEqualTo("-9777477071.98");
    assertThat(after(outcome, Metric.NET_OPERATING_RESULT, 2025)).isEqualTo("-114968071.98");
    assertThat(period(outcome, "net-operating-result", 2026).preciseAfter())
        .isEqualByComparingTo(period(outcome, "net-operating-result", 2026).precise());
  }

  @Test
  void aDroppedProjectSavesLoansAndWhatTheyCost() {
    ScenarioOutcome outcome = outcome(scenario(new Drop(KINDERGARTEN)));
    // outlay 75, 50 and 13.5 million less 20 % VAT: loans of 60, 40 and 10.8 million, over 20 years
    assertThat(change(outcome, Metric.INVESTMENT_EXPENDITURE, 2024)).isEqualTo("-75000000");
    assertThat(change(outcome, Metric.USE_OF_LOANS, 2024)).isEqualTo("60000000");
    assertThat(change(outcome, Metric.LOAN_INSTALMENTS, 2024)).isEqualTo("0");
    assertThat(change(outcome, Metric.LOAN_INSTALMENTS, 2025)).isEqualTo("-3000000");
    assertThat(change(outcome, Metric.LOAN_INSTALMENTS, 2027)).isEqualTo("-5540000");
    assertThat(change(outcome, Metric.CLOSING_INVESTMENT_DEBT, 2025)).isEqualTo("-97000000");
    assertThat(change(outcome, Metric.CLOSING_INVESTMENT_DEBT, 2027)).isEqualTo("-97260000");
    assertThat(change(outcome, Metric.INTEREST_EXPENDITURE, 2024)).isEqualTo("-1260000");
    assertThat(change(outcome, Metric.INTEREST_EXPENDITURE, 2025)).isEqualTo("-3140000");
    assertThat(change(outcome, Metric.INTEREST_EXPENDITURE, 2027)).isEqualTo("-4001200");
    assertThat(change(outcome, Metric.NET_OPERATING_RESULT, 2025)).isEqualTo("-6140000");
    // 1.26 + 6.14 million
    assertThat(change(outcome, Metric.CLOSING_DISPOSITION_FUND, 2025)).isEqualTo("7400000");
    assertThat(change(outcome, Metric.UNCOVERED_INVESTMENT, 2024)).isEqualTo("0");
    // use of loans 3 373 790 of 5 927 775 thousand remains: 1 − 3 401 490 / 5 927 775
    assertThat(period(outcome, "self-financing", null).preciseAfter())
        .isEqualByComparingTo("42.617761");
  }

  @Test
  void withoutATermSavedLoansGoAtThePaceOfThePlan() {
    ScenarioOutcome outcome = outcome(atThePaceOfThePlan(new Drop(KINDERGARTEN)));
    // 60 million × 425 ÷ 9 800
    assertThat(change(outcome, Metric.LOAN_INSTALMENTS, 2025)).isEqualTo("-2602040.82");
  }

  @Test
  void aPostponedProjectMovesItsMoney() {
    ScenarioOutcome outcome = outcome(scenario(new Postpone(KINDERGARTEN, 1)));
    assertThat(
            AskerPlan.YEARS.stream()
                .map(year -> change(outcome, Metric.INVESTMENT_EXPENDITURE, year)))
        .containsExactly("-75000000", "25000000", "36500000", "13500000");
    assertThat(change(outcome, Metric.USE_OF_LOANS, 2025)).isEqualTo("-20000000");
  }

  @Test
  void grantsAndRunningCostsFollowTheProject() {
    PlanBase base = plan();
    PlannedProject hall =
        new PlannedProject(
            "hall",
            "Hall",
            "medborgerskap",
            false,
            new BigDecimal("0.5"),
            byYear(Map.of(2025, "40000000")),
            byYear(Map.of(2025, "-10000000")),
            byYear(Map.of(2026, "2000000")),
            null);
    AskerMetrics official = new AskerMetrics();
    official.with("planned-running-cost", 2026, "2000000");
    official.with("planned-running-cost", 2027, "2000000");
    PlanBase with = new PlanBase(base.planYears(), 2033, official, List.of(hall), base.interest());
    ScenarioOutcome half =
        ScenarioOutcome.of(with, scenario(new Resize("hall", new BigDecimal("0.5"))), RULES);
    // −20 million outlay, 2 million VAT and 5 million grant less
    assertThat(change(half, Metric.USE_OF_LOANS, 2025)).isEqualTo("13000000");
    assertThat(change(half, Metric.PLANNED_RUNNING_COST, 2026)).isEqualTo("-1000000");
    ScenarioOutcome later =
        ScenarioOutcome.of(
            with, scenario(new Postpone("hall", 1), new RunningCost(new BigDecimal("1.5"))), RULES);
    assertThat(change(later, Metric.PLANNED_RUNNING_COST, 2026)).isEqualTo("-2000000");
    assertThat(change(later, Metric.PLANNED_RUNNING_COST, 2027)).isEqualTo("1000000");
  }

  @Test
  void theFundPaysInPlaceOfLoans() {
    ScenarioOutcome outcome = outcome(scenario(amount(Money.FUND_USE, 2026, "-50000000")));
    assertThat(after(outcome, Metric.TRANSFER_TO_INVESTMENT, 2026)).isEqualTo("250000000");
    assertThat(after(outcome, Metric.TRANSFER_FROM_OPERATIONS, 2026)).isEqualTo("-250000000");
    assertThat(change(outcome, Metric.USE_OF_LOANS, 2026)).isEqualTo("50000000");
    // 50 million less, and interest saved on 25 million at 4 %
    assertThat(change(outcome, Metric.CLOSING_DISPOSITION_FUND, 2026)).isEqualTo("-49000000");
  }

  @Test
  void loansAreNeverLessThanNone() {
    ScenarioOutcome outcome = outcome(scenario(amount(Money.FUND_USE, 2027, "-600000000")));
    assertThat(after(outcome, Metric.USE_OF_LOANS, 2027)).isEqualTo("0");
    assertThat(after(outcome, Metric.UNCOVERED_INVESTMENT, 2027)).isEqualTo("-121660000");
  }

  @Test
  void amountsCountInKostraSign() {
    ScenarioOutcome outcome =
        outcome(
            scenario(
                amount(Money.RESTRUCTURING, 2026, "-20000000"),
                amount(Money.DIVIDEND, 2026, "-5000000"),
                step(Driver.WAGE, 2026, "1"),
                step(Driver.PRICE, 2026, "1"),
                step(Driver.GRANT, 2026, "1")));
    // −20 − 5 million, + 1 % of 5 200 134 499 and 3 172 148 499, − 1 % of 2 281 739 004
    assertThat(change(outcome, Metric.NET_OPERATING_RESULT, 2026)).isEqualTo("35905439.94");
    assertThat(change(outcome, Metric.GROSS_OPERATING_REVENUE, 2026)).isEqualTo("-22817390.04");
  }

  @Test
  void inhabitantsBringWhatIsStatedOfThem() {
    ScenarioOutcome outcome =
        outcome(
            scenario(
                new Population(
                    byYear(Map.of(2025, "200")),
                    new BigDecimal("-60000"),
                    new BigDecimal("45000"))));
    assertThat(change(outcome, Metric.GROSS_OPERATING_REVENUE, 2025)).isEqualTo("-12000000");
    assertThat(change(outcome, Metric.NET_OPERATING_RESULT, 2025)).isEqualTo("-3000000");
  }

  @Test
  void whatIsNotStatedOfInhabitantsIsNotAssessable() {
    ScenarioOutcome outcome =
        outcome(scenario(new Population(byYear(Map.of(2025, "200")), null, BigDecimal.ONE)));
    PeriodEffect result = period(outcome, "net-operating-result", 2025);
    assertThat(result.after().band()).isEqualTo(RuleResult.NOT_ASSESSABLE);
    assertThat(result.after().reason().en()).contains("the effect per inhabitant is not stated");
    assertThat(result.contributions()).containsOnlyNulls();
    assertThat(period(outcome, "net-operating-result", 2024).after().band())
        .isEqualTo("not-approved");
    assertThat(period(outcome, "disposition-fund", 2026).after().band())
        .isEqualTo(RuleResult.NOT_ASSESSABLE);
  }

  @Test
  void whatTheInterestOfSavedLoansWouldBeIsNeverGuessed() {
    PlanBase base = plan();
    ScenarioOutcome outcome =
        ScenarioOutcome.of(
            new PlanBase(base.planYears(), 2033, base.official(), base.projects(), Map.of()),
            scenario(new Drop(KINDERGARTEN)),
            RULES);
    assertThat(change(outcome, Metric.CLOSING_INVESTMENT_DEBT, 2025)).isEqualTo("-97000000");
    assertThat(period(outcome, "debt-ratio", 2025).after().band()).isEqualTo("not-approved");
    assertThat(period(outcome, "net-operating-result", 2025).after().reason().en())
        .contains("interest assumption");
  }

  @Test
  void runningCostsThatNobodyStatedCannotBeChanged() {
    ScenarioOutcome outcome = outcome(scenario(new RunningCost(new BigDecimal("0.9"))));
    assertThat(period(outcome, "net-operating-result", 2024).after().reason().en())
        .contains("running costs of projects are not stated");
  }

  @Test
  void contributionsAddUpExactlyInTheOrderOfTheItems() {
    ScenarioOutcome outcome =
        outcome(
            atThePaceOfThePlan(
                step(Driver.TAX, 2025, "-0.7"),
                new Drop(KINDERGARTEN),
                step(Driver.INTEREST, 2025, "0.33"),
                amount(Money.RESTRUCTURING, 2025, "-1234567.89")));
    outcome
        .figures()
        .forEach(
            figure -> {
              if (figure.before() instanceof Known before && figure.after() instanceof Known now) {
                assertThat(sum(figure.contributions()))
                    .isEqualByComparingTo(now.amount().subtract(before.amount()));
              }
            });
    PeriodEffect result = period(outcome, "net-operating-result", 2025);
    assertThat(result.contributions()).hasSize(4).doesNotContainNull();
    assertThat(sum(result.contributions()))
        .isEqualByComparingTo(result.preciseAfter().subtract(result.precise()));
    assertThat(result.contributions().get(0)).isNegative();
    assertThat(result.contributions().get(1)).isPositive();
  }

  @Test
  void yearsAfterThePlanAreNotAssessableUntilTheirAssumptionsAreStated() {
    ScenarioOutcome outcome = outcome(scenario(step(Driver.TAX, 2025, "1")));
    PeriodEffect later = period(outcome, "debt-ratio", 2030);
    assertThat(later.before().band()).isEqualTo(RuleResult.NOT_ASSESSABLE);
    assertThat(later.after().reason().en()).contains("assumptions for 2028–2033 are not stated");
  }

  @Test
  void aHorizonContinuesThePlan() {
    AskerMetrics official = new AskerMetrics();
    official.with("investment-expenditure", 2028, "500000000");
    Horizon horizon =
        new Horizon(
            BigDecimal.ONE,
            BigDecimal.ONE,
            new BigDecimal("4"),
            25,
            new BigDecimal("-100000000"),
            new BigDecimal("150000000"));
    ScenarioOutcome outcome =
        ScenarioOutcome.of(
            plan(official),
            new Scenario(List.of(step(Driver.INTEREST, 2028, "1")), 30, horizon),
            RULES);
    // 500 − 6 VAT (20 % of 30) − 100 − 150 million; 10 821 120 ÷ 25 thousand
    assertThat(before(outcome, Metric.USE_OF_LOANS, 2028)).isEqualTo("-244000000");
    assertThat(before(outcome, Metric.LOAN_INSTALMENTS, 2028)).isEqualTo("432844800");
    assertThat(before(outcome, Metric.CLOSING_INVESTMENT_DEBT, 2028)).isEqualTo("10632275200");
    // printed 669 910 + model 429 067.904 − model of 2027 432 378
    assertThat(before(outcome, Metric.INTEREST_EXPENDITURE, 2028)).isEqualTo("666599904");
    // −10 230 733.39 + 9 111 588.75 + 666 599.904 + 432 844.8 − 270 039
    assertThat(before(outcome, Metric.NET_OPERATING_RESULT, 2028)).isEqualTo("-289738936");
    assertThat(before(outcome, Metric.CLOSING_DISPOSITION_FUND, 2028)).isEqualTo("1352063629");
    // (10 821 120 + 10 632 275.2) ÷ 2 × 1 %
    assertThat(change(outcome, Metric.INTEREST_EXPENDITURE, 2028)).isEqualTo("107266976");
    assertThat(period(outcome, "net-operating-result", 2028).after().band())
        .isEqualTo("lowest-acceptable");
    // nothing is invested in 2029 that anybody told: what follows is not known
    assertThat(period(outcome, "debt-ratio", 2029).after().band())
        .isEqualTo(RuleResult.NOT_ASSESSABLE);
    assertThat(period(outcome, "self-financing", null).before().to()).isEqualTo(2027);
  }

  @ParameterizedTest
  @CsvSource({"-1, would move money", "-9, would move money"})
  void nothingMovesBeforeThePlan(int years, String reason) {
    assertThatExceptionOfType(InvalidModelException.class)
        .isThrownBy(() -> outcome(scenario(new Postpone(KINDERGARTEN, years))))
        .withMessageStartingWith("items[0].years")
        .withMessageContaining(reason);
  }

  @Test
  void aProjectMayComeEarlier() {
    ScenarioOutcome outcome = outcome(scenario(new Postpone(LATER, -1)));
    assertThat(change(outcome, Metric.INVESTMENT_EXPENDITURE, 2024)).isEqualTo("3000000");
    assertThat(change(outcome, Metric.INVESTMENT_EXPENDITURE, 2027)).isEqualTo("30000000");
  }

  @Test
  void unknownProjectsAndYearsAreRefusedByName() {
    assertThatExceptionOfType(InvalidModelException.class)
        .isThrownBy(() -> outcome(scenario(step(Driver.TAX, 2025, "1"), new Drop("nothing"))))
        .withMessageStartingWith("items[1].project");
    assertThatExceptionOfType(InvalidModelException.class)
        .isThrownBy(() -> outcome(scenario(step(Driver.TAX, 2034, "1"))))
        .withMessageStartingWith("items[0].2034");
  }

  private static ScenarioOutcome outcome(Scenario scenario) {
    return ScenarioOutcome.of(plan(), scenario, RULES);
  }

  private static BigDecimal sum(List<BigDecimal> amounts) {
    return amounts.stream().filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  static PeriodEffect period(ScenarioOutcome outcome, String rule, Integer year) {
    return outcome.rules().stream()
        .filter(effect -> effect.rule().code().equals(rule))
        .flatMap(effect -> effect.results().stream())
        .filter(result -> Objects.equals(result.before().year(), year))
        .findFirst()
        .orElseThrow();
  }

  private static String before(ScenarioOutcome outcome, Metric metric, int year) {
    return text(figure(outcome, metric, year).before());
  }

  private static String after(ScenarioOutcome outcome, Metric metric, int year) {
    return text(figure(outcome, metric, year).after());
  }

  /** The sum of the contributions, which is told where the official figure is known. */
  private static String change(ScenarioOutcome outcome, Metric metric, int year) {
    return text(new Known(sum(figure(outcome, metric, year).contributions())));
  }

  private static String text(MetricValue value) {
    return value instanceof Known known
        ? known.amount().stripTrailingZeros().toPlainString()
        : ((Missing) value).reason().en();
  }

  private static FigureEffect figure(ScenarioOutcome outcome, Metric metric, int year) {
    return outcome.figures().stream()
        .filter(figure -> figure.metric() == metric && figure.year() == year)
        .findFirst()
        .orElseThrow();
  }
}
