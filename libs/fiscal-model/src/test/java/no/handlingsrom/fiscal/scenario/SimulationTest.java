package no.handlingsrom.fiscal.scenario;

import static no.handlingsrom.fiscal.scenario.AskerPlan.RULES;
import static no.handlingsrom.fiscal.scenario.AskerPlan.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.handlingsrom.fiscal.InvalidModelException;
import no.handlingsrom.fiscal.metric.MetricValues;
import no.handlingsrom.fiscal.rule.AskerRules;
import no.handlingsrom.fiscal.rule.Basis;
import no.handlingsrom.fiscal.rule.FiscalRule;
import no.handlingsrom.fiscal.rule.RuleResult;
import no.handlingsrom.fiscal.scenario.Distribution.Normal;
import no.handlingsrom.fiscal.scenario.Distribution.Triangular;
import no.handlingsrom.fiscal.scenario.Distribution.Uniform;
import no.handlingsrom.fiscal.scenario.ScenarioItem.Drop;
import no.handlingsrom.fiscal.scenario.ScenarioItem.Path;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SimulationTest {

  private static final Scenario NOTHING = new Scenario(List.of(), null, null);

  /** In percent of the ratio: far below what any rule shows or any limit is given in. */
  private static final double TOLERANCE = 1e-6;

  private static final List<FiscalRule> ALL_BASES =
      List.of(
          AskerRules.NET_OPERATING_RESULT,
          AskerRules.DISPOSITION_FUND,
          AskerRules.DEBT_RATIO,
          AskerRules.SELF_FINANCING,
          AskerRules.on(Basis.PERIOD_AVERAGE, null, AskerRules.NET_OPERATING_RESULT),
          AskerRules.on(Basis.GROWTH, null, AskerRules.DEBT_RATIO));

  @Test
  void probabilitiesAreThoseOfTheDraws() {
    List<SimulatedResult> results =
        simulation(20_000, 2024, uniform(Driver.INTEREST, 1)).of(plan(), RULES);
    SimulatedResult result = result(results, "net-operating-result", 2025);
    // 1.75 % of 9 831 526 002 is 3 034 703 more than the result: interest 0.03028 points lower on
    // 10 021.74 million; of draws from −1 to 1 a part of (1 + 0.03028) ÷ 2 is not approved
    assertThat(result.probabilities().get("not-approved").doubleValue())
        .isCloseTo(0.51514, Offset.offset(0.012));
    assertThat(result.probabilities()).containsOnlyKeys("not-approved", "lowest-acceptable");
    assertThat(result.shares()).containsOnlyKeys(Driver.INTEREST);
    assertThat(result.shares().get(Driver.INTEREST).doubleValue())
        .isCloseTo(1, Offset.offset(1e-6));
    // ± 100 217 400 of 9 831 526 002 around 1.719133
    assertThat(result.low().doubleValue()).isCloseTo(0.8017, Offset.offset(0.03));
    assertThat(result.high().doubleValue()).isCloseTo(2.6366, Offset.offset(0.03));
  }

  @Test
  void whatDoesNotVaryHasNoDriver() {
    SimulatedResult debt =
        result(
            simulation(100, 1, uniform(Driver.INTEREST, 1)).of(plan(), RULES), "debt-ratio", 2025);
    assertThat(debt.probabilities()).isEqualTo(Map.of("not-approved", new BigDecimal("1.000000")));
    assertThat(debt.shares()).isEmpty();
  }

  @Test
  void theMainDriverExplainsMost() {
    SimulatedResult fund =
        result(
            new Simulation(
                    NOTHING,
                    List.of(
                        new UncertainDriver(Driver.TAX, new Normal(0, 0.1), false),
                        new UncertainDriver(Driver.WAGE, new Triangular(-1, 0, 2), true)),
                    5_000,
                    3)
                .of(plan(), RULES),
            "disposition-fund",
            2027);
    assertThat(fund.shares().get(Driver.WAGE)).isGreaterThan(new BigDecimal("0.9"));
    assertThat(
            fund.shares().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add).doubleValue())
        .isCloseTo(1, Offset.offset(0.05));
  }

  @Test
  void theSameSeedGivesTheSameAnswerAndAnotherAnother() {
    Simulation simulation = simulation(2_000, 42, uniform(Driver.TAX, 2));
    assertThat(simulation.of(plan(), RULES)).isEqualTo(simulation.of(plan(), RULES));
    assertThat(simulation(2_000, 43, uniform(Driver.TAX, 2)).of(plan(), RULES))
        .isNotEqualTo(simulation.of(plan(), RULES));
  }

  @Test
  void aRunDrawsTheSameHoweverManyThereAre() {
    Draws draws = Draws.of(List.of(uniform(Driver.TAX, 2)), AskerPlan.YEARS);
    assertThat(draws.drawn(42, 17)).containsExactly(draws.drawn(42, 17));
    assertThat(draws.drawn(42, 17)).isNotEqualTo(draws.drawn(42, 18));
  }

  @Test
  void yearsWithoutAssumptionsAreNeverAssessable() {
    SimulatedResult later =
        result(
            simulation(10, 1, uniform(Driver.TAX, 2)).of(plan(), RULES),
            "net-operating-result",
            2030);
    assertThat(later.probabilities())
        .isEqualTo(Map.of(RuleResult.NOT_ASSESSABLE, new BigDecimal("1.000000")));
    assertThat(later.median()).isNull();
  }

  @Test
  void aValueOnALimitBelongsToTheBandThatHoldsIt() {
    PlanBase plan = plan();
    Baseline base = new Baseline(plan, NOTHING);
    Chain chain = new Chain(base, null);
    FiscalRule rule = AskerRules.NET_OPERATING_RESULT;
    RuleResult result = ScenarioOutcome.judge(plan, rule, base).get(0);
    LinearChain linear =
        new LinearChain(
            base,
            chain,
            Course.of(plan),
            new Draws(List.of()),
            FastRule.cells(rule, result).toList());
    FastRule fast = new FastRule(rule, result, linear);
    assertThat(List.of(Math.nextDown(1.75), 1.75, 3.0, Math.nextUp(3.0)))
        .extracting(fast::band)
        .containsExactly(0, 1, 1, 2);
  }

  /** The doubles keep to the exact chain, for any draws, items and bases. */
  @Property(tries = 60)
  void theFastPathIsTheExactOneWithinTheTolerance(@ForAll long seed) {
    Random random = new Random(seed);
    Scenario scenario =
        new Scenario(
            random.nextBoolean() ? List.of(new Drop(AskerPlan.KINDERGARTEN)) : List.of(),
            random.nextBoolean() ? null : 1 + random.nextInt(30),
            null);
    List<UncertainDriver> drivers =
        List.of(
            new UncertainDriver(Driver.TAX, new Normal(0, 3), random.nextBoolean()),
            new UncertainDriver(Driver.GRANT, new Uniform(-5, 5), random.nextBoolean()),
            new UncertainDriver(Driver.WAGE, new Triangular(-2, 0, 4), random.nextBoolean()),
            new UncertainDriver(Driver.PRICE, new Normal(1, 2), random.nextBoolean()),
            new UncertainDriver(Driver.INTEREST, new Normal(0, 2), random.nextBoolean()));
    Draws draws = Draws.of(drivers, AskerPlan.YEARS);
    PlanBase plan = plan();
    Baseline base = new Baseline(plan, scenario);
    Chain chain = new Chain(base, scenario.loanTerm());
    Course course = ScenarioOutcome.last(plan, scenario);
    MetricValues without = chain.of(course).on(base);
    double[] drawn = draws.drawn(seed, 5);

    for (FiscalRule rule : ALL_BASES) {
      List<RuleResult> results = ScenarioOutcome.judge(plan, rule, without);
      LinearChain linear =
          new LinearChain(
              base,
              chain,
              course,
              draws,
              results.stream().flatMap(result -> FastRule.cells(rule, result)).toList());
      List<RuleResult> exact =
          ScenarioOutcome.judge(
              plan, rule.shownTo(6), chain.of(moved(course, draws, drawn)).on(base));
      for (int i = 0; i < results.size(); i++) {
        double fast = new FastRule(rule, results.get(i), linear).value(linear.figures(drawn));
        if (exact.get(i).value() == null) {
          assertThat(fast).isNaN();
        } else {
          assertThat(fast).isCloseTo(exact.get(i).value().doubleValue(), Offset.offset(TOLERANCE));
        }
      }
    }
  }

  private static Course moved(Course course, Draws draws, double[] drawn) {
    Course moved = course;
    for (int i = 0; i < drawn.length; i++) {
      TreeMap<Integer, BigDecimal> steps = new TreeMap<>();
      BigDecimal step = new BigDecimal(drawn[i]);
      draws.all().get(i).years().forEach(year -> steps.put(year, step));
      moved = moved.with(new Path(draws.all().get(i).of().driver(), steps), 2024);
    }
    return moved;
  }

  @Test
  void whatIsOutOfBoundsIsRefusedWithThem() {
    refused(() -> simulation(20_001, 1, uniform(Driver.TAX, 1)), "runs", "from 1 to 20000");
    refused(() -> simulation(0, 1, uniform(Driver.TAX, 1)), "runs", "from 1 to 20000");
    refused(() -> simulation(1, 1), "drivers", "at least one");
    refused(
        () -> simulation(1, 1, uniform(Driver.TAX, 1), uniform(Driver.TAX, 2)),
        "drivers[1].driver",
        "named already");
    refused(() -> uniform(Driver.INTEREST, 15.1), "distribution", "from -15 to 15");
    refused(
        () -> new UncertainDriver(Driver.INTEREST, new Normal(0, 5.1), false),
        "distribution",
        "three standard deviations");
    refused(() -> new Normal(0, -1), "standardDeviation", "0 or more");
    refused(() -> new Triangular(0, 2, 1), "mode", "from least to greatest");
    refused(() -> new Uniform(1, 0), "greatest", "below least");
    refused(() -> new Uniform(0, Double.NaN), "greatest", "a number");
  }

  @Test
  void sensitivityIsThatOfEachDriverAlone() {
    List<Sensitivity.SensitiveResult> results =
        new Sensitivity(
                NOTHING,
                List.of(
                    new Sensitivity.Step(Driver.INTEREST, BigDecimal.ONE),
                    new Sensitivity.Step(Driver.TAX, BigDecimal.ONE)))
            .of(plan(), RULES);
    Sensitivity.SensitiveResult result =
        results.stream()
            .filter(one -> one.rule().code().equals("net-operating-result"))
            .filter(one -> Objects.equals(one.without().year(), 2025))
            .findFirst()
            .orElseThrow();
    // 100 217 400 ÷ 9 831 526 002
    assertThat(result.moves().get(0).upChange()).isEqualByComparingTo("-1.019347");
    assertThat(result.moves().get(0).downChange()).isEqualByComparingTo("1.019347");
    assertThat(result.moves().get(0).down().band()).isEqualTo("lowest-acceptable");
    // 223 065 932.02 ÷ 9 885 574 932.02
    assertThat(result.moves().get(1).upChange()).isEqualByComparingTo("0.537346");
    refused(
        () -> new Sensitivity.Step(Driver.INTEREST, new BigDecimal("15.1")), "step", "at most 15");
    refused(() -> new Sensitivity.Step(Driver.TAX, BigDecimal.ZERO), "step", "more than 0");
  }

  @Test
  void rulesMayAskForWhatNobodyMoves() {
    assertThat(
            simulation(10, 1, uniform(Driver.TAX, 1))
                .of(plan(), List.of(AskerRules.BUILDING_MAINTENANCE)))
        .allSatisfy(
            result ->
                assertThat(result.probabilities()).containsOnlyKeys(RuleResult.NOT_ASSESSABLE));
  }

  private static UncertainDriver uniform(Driver driver, double most) {
    return new UncertainDriver(driver, new Uniform(-most, most), false);
  }

  private static Simulation simulation(int runs, long seed, UncertainDriver... drivers) {
    return new Simulation(NOTHING, List.of(drivers), runs, seed);
  }

  private static SimulatedResult result(List<SimulatedResult> results, String rule, int year) {
    return results.stream()
        .filter(result -> result.rule().code().equals(rule))
        .filter(result -> Objects.equals(result.without().year(), year))
        .findFirst()
        .orElseThrow();
  }

  private static void refused(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String field, String reason) {
    assertThatExceptionOfType(InvalidModelException.class)
        .isThrownBy(call)
        .satisfies(
            refusal -> {
              assertThat(refusal.field()).isEqualTo(field);
              assertThat(refusal.reason()).contains(reason);
            });
  }
}
