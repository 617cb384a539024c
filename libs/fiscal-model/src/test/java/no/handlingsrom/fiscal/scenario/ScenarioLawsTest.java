package no.handlingsrom.fiscal.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.metric.Metric;
import no.handlingsrom.fiscal.metric.MetricValue;
import no.handlingsrom.fiscal.metric.MetricValue.Known;
import no.handlingsrom.fiscal.metric.MetricValue.Missing;
import no.handlingsrom.fiscal.metric.MetricValues;
import no.handlingsrom.fiscal.rule.RuleEvaluation;
import no.handlingsrom.fiscal.scenario.RuleEffect.PeriodEffect;
import no.handlingsrom.fiscal.scenario.ScenarioItem.Postpone;
import no.handlingsrom.fiscal.scenario.ScenarioItem.Resize;

/** What holds for every plan, however much of it is not known. */
class ScenarioLawsTest {

  private static final Missing UNKNOWN = new Missing(new Labels("ukjent", "unknown"));

  @Property(tries = 200)
  void anEmptyChangeIsExactlyTheOfficialPlan(@ForAll long seed) {
    PlanBase plan = randomPlan(new Random(seed));
    Scenario nothing =
        new Scenario(
            List.of(
                AskerPlan.step(Driver.TAX, 2025, "0"),
                AskerPlan.step(Driver.INTEREST, 2026, "0.0"),
                AskerPlan.amount(Money.FUND_USE, 2024, "0"),
                new Postpone("p0", 0),
                new Resize("p1", BigDecimal.ONE)),
            null,
            null);

    ScenarioOutcome outcome = ScenarioOutcome.of(plan, nothing, AskerPlan.RULES);

    for (FigureEffect figure : outcome.figures()) {
      MetricValue official = plan.official().valueOf(figure.metric().code(), figure.year());
      assertThat(figure.before()).isEqualTo(official);
      assertThat(((Known) figure.after()).amount())
          .isEqualByComparingTo(((Known) official).amount());
    }
    for (RuleEffect effect : outcome.rules()) {
      assertThat(effect.results().stream().map(PeriodEffect::after).limit(4))
          .usingRecursiveFieldByFieldElementComparator(
              org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration.builder()
                  .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                  .build())
          .containsExactlyElementsOf(
              RuleEvaluation.evaluate(effect.rule(), plan.official(), plan.planYears())
                  .subList(0, 4));
    }
  }

  @Property(tries = 200)
  void contributionsAlwaysAddUp(@ForAll long seed) {
    Random random = new Random(seed);
    PlanBase plan = randomPlan(random);
    Scenario scenario =
        new Scenario(
            List.of(
                AskerPlan.step(Driver.TAX, 2025, hundredths(random, 300)),
                new Postpone("p0", 1 + random.nextInt(3)),
                AskerPlan.step(Driver.INTEREST, 2026, hundredths(random, 300)),
                new Resize("p1", new BigDecimal(random.nextInt(200)).movePointLeft(2)),
                AskerPlan.amount(Money.FUND_USE, 2025, hundredths(random, 2_000_000_000))),
            random.nextBoolean() ? null : 1 + random.nextInt(40),
            null);

    ScenarioOutcome outcome = ScenarioOutcome.of(plan, scenario, AskerPlan.RULES);

    for (FigureEffect figure : outcome.figures()) {
      if (!figure.contributions().contains(null)) {
        assertThat(figure.contributions().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
            .isEqualByComparingTo(((Known) figure.after().minus(figure.before())).amount());
      }
    }
    for (RuleEffect effect : outcome.rules()) {
      for (PeriodEffect result : effect.results()) {
        if (!result.contributions().contains(null)) {
          assertThat(result.contributions().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
              .isEqualByComparingTo(result.preciseAfter().subtract(result.precise()));
        }
      }
    }
  }

  /** Debt, result and fund keep to their identities with any scenario. */
  @Property(tries = 200)
  void balancesFollowFromWhatMovesThem(@ForAll long seed) {
    Random random = new Random(seed);
    PlanBase plan = AskerPlan.plan();
    Scenario scenario =
        new Scenario(
            List.of(
                new Resize(
                    AskerPlan.KINDERGARTEN, new BigDecimal(random.nextInt(500)).movePointLeft(2)),
                AskerPlan.step(Driver.GRANT, 2026, hundredths(random, 300)),
                AskerPlan.amount(Money.FUND_USE, 2025, hundredths(random, 2_000_000_000))),
            1 + random.nextInt(40),
            null);
    ScenarioOutcome outcome = ScenarioOutcome.of(plan, scenario, AskerPlan.RULES);
    Map<String, BigDecimal> change = new HashMap<>();
    outcome
        .figures()
        .forEach(
            figure ->
                change.put(
                    figure.metric().code() + figure.year(),
                    ((Known) figure.after().minus(figure.before())).amount()));
    BigDecimal debt = BigDecimal.ZERO;
    BigDecimal fund = BigDecimal.ZERO;
    for (int year : AskerPlan.YEARS) {
      debt =
          debt.subtract(change.get("use-of-loans" + year))
              .subtract(change.get("planned-loan-instalments" + year));
      fund =
          fund.subtract(change.get("net-operating-result" + year))
              .subtract(change.get("transfer-to-investment" + year));
      assertThat(change.get("closing-investment-debt" + year)).isEqualByComparingTo(debt);
      assertThat(change.get("closing-disposition-fund" + year)).isEqualByComparingTo(fund);
      assertThat(change.get("transfer-to-investment" + year))
          .isEqualByComparingTo(change.get("transfer-from-operations" + year).negate());
    }
  }

  private static String hundredths(Random random, int most) {
    return BigDecimal.valueOf(Math.round((random.nextDouble() - 0.5) * 2 * most), 2)
        .toPlainString();
  }

  private static PlanBase randomPlan(Random random) {
    Map<String, MetricValue> values = new HashMap<>();
    for (Metric metric : Metric.values()) {
      for (int year = 2024; year <= 2027; year++) {
        long ore = (long) (random.nextDouble() * 1e12) * (random.nextBoolean() ? 1 : -1);
        values.put(
            metric.code() + year,
            random.nextInt(10) == 0
                ? UNKNOWN
                : new Known(BigDecimal.valueOf(ore).movePointLeft(2)));
      }
    }
    MetricValues official = (metric, year) -> values.getOrDefault(metric + year, UNKNOWN);
    Map<Integer, ExpectedInterest> interest = new TreeMap<>();
    for (int year : AskerPlan.YEARS) {
      if (random.nextInt(4) > 0) {
        interest.put(year, AskerPlan.interest(year, "3." + random.nextInt(10)));
      }
    }
    return new PlanBase(
        AskerPlan.YEARS,
        2033,
        official,
        List.of(
            AskerPlan.project("p0", Map.of(2024, "1000000", 2026, "33333333.33")),
            AskerPlan.project("p1", Map.of(2025, "77777777.77"))),
        interest);
  }
}
