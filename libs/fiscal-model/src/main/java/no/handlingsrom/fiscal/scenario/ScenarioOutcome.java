package no.handlingsrom.fiscal.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.handlingsrom.fiscal.InvalidModelException;
import no.handlingsrom.fiscal.metric.Metric;
import no.handlingsrom.fiscal.metric.MetricValue;
import no.handlingsrom.fiscal.metric.MetricValue.Known;
import no.handlingsrom.fiscal.metric.MetricValues;
import no.handlingsrom.fiscal.rule.Basis;
import no.handlingsrom.fiscal.rule.FiscalRule;
import no.handlingsrom.fiscal.rule.RuleEvaluation;
import no.handlingsrom.fiscal.rule.RuleResult;

/**
 * Scenarioets utfall: rules and figures without and with a scenario, and what each item adds. Items
 * act in their order; the contribution of one is what the outcome with it differs from that with
 * those before it, so that all of them add up exactly.
 *
 * @param rules in the order given; a rule over the plan period judges the operating plan alone
 * @param figures of every metric that anything is known of, by metric and year
 */
public record ScenarioOutcome(List<RuleEffect> rules, List<FigureEffect> figures) {

  /**
   * Works a scenario out.
   *
   * @throws InvalidModelException naming the item, where one does not fit the plan
   */
  public static ScenarioOutcome of(PlanBase plan, Scenario scenario, List<FiscalRule> rules) {
    scenario.requireItems();
    Baseline base = new Baseline(plan, scenario);
    Chain chain = new Chain(base, scenario.loanTerm());
    List<MetricValues> stages = new ArrayList<>(List.of(base));
    courses(plan, scenario).forEach(course -> stages.add(chain.of(course).on(base)));
    return new ScenarioOutcome(
        rules.stream()
            .map(rule -> new RuleEffect(rule, effects(plan, rule, stages)))
            .filter(effect -> !effect.results().isEmpty())
            .toList(),
        Stream.of(Metric.values()).flatMap(metric -> figures(metric, base, stages)).toList());
  }

  /** The course after all items. */
  static Course last(PlanBase plan, Scenario scenario) {
    List<Course> courses = courses(plan, scenario);
    return courses.isEmpty() ? Course.of(plan) : courses.get(courses.size() - 1);
  }

  /** The course after each item. */
  static List<Course> courses(PlanBase plan, Scenario scenario) {
    List<Course> courses = new ArrayList<>();
    Course course = Course.of(plan);
    for (int i = 0; i < scenario.items().size(); i++) {
      try {
        checkYears(plan, scenario.items().get(i));
        course = course.with(scenario.items().get(i), plan.firstYear());
      } catch (InvalidModelException e) {
        throw new InvalidModelException("items[" + i + "]." + e.field(), e.reason());
      }
      courses.add(course);
    }
    return courses;
  }

  private static void checkYears(PlanBase plan, ScenarioItem item) {
    for (int year : Scenario.years(item)) {
      if (year < plan.firstYear() || year > plan.lastInvestmentYear()) {
        throw new InvalidModelException(
            Integer.toString(year),
            "is not a year of the plan, " + plan.firstYear() + "–" + plan.lastInvestmentYear());
      }
    }
  }

  private static List<RuleEffect.PeriodEffect> effects(
      PlanBase plan, FiscalRule rule, List<MetricValues> stages) {
    List<RuleResult> before = judge(plan, rule, stages.get(0));
    List<RuleResult> after = judge(plan, rule, stages.get(stages.size() - 1));
    List<List<RuleResult>> precise =
        stages.stream()
            .map(stage -> judge(plan, rule.shownTo(RuleEffect.DECIMALS), stage))
            .toList();
    return IntStream.range(0, before.size())
        .mapToObj(
            i -> {
              List<BigDecimal> values =
                  precise.stream().map(stage -> stage.get(i).value()).toList();
              return new RuleEffect.PeriodEffect(
                  before.get(i),
                  after.get(i),
                  values.get(0),
                  values.get(values.size() - 1),
                  steps(values));
            })
        .toList();
  }

  /** Every year that has, or could have, a budget; a period is that of the operating plan. */
  static List<RuleResult> judge(PlanBase plan, FiscalRule rule, MetricValues values) {
    boolean byYear = rule.basis() == Basis.YEAR || rule.basis() == Basis.GROWTH;
    List<Integer> years = new ArrayList<>(plan.planYears());
    if (byYear) {
      years.addAll(plan.yearsAfterPlan());
    }
    return RuleEvaluation.evaluate(rule, values, years.stream().filter(rule::judges).toList());
  }

  private static Stream<FigureEffect> figures(
      Metric metric, Baseline base, List<MetricValues> stages) {
    return base.years().stream()
        .map(year -> figure(metric, year, stages))
        .filter(figure -> figure.before() instanceof Known || figure.after() instanceof Known);
  }

  private static FigureEffect figure(Metric metric, int year, List<MetricValues> stages) {
    List<MetricValue> values =
        stages.stream().map(stage -> stage.valueOf(metric.code(), year)).toList();
    Function<MetricValue, BigDecimal> amount =
        value -> value instanceof Known known ? known.amount() : null;
    return new FigureEffect(
        metric,
        year,
        values.get(0),
        values.get(values.size() - 1),
        steps(values.stream().map(amount).toList()));
  }

  /** From each value to the next; null where one of the two is not known. */
  private static List<BigDecimal> steps(List<BigDecimal> values) {
    List<BigDecimal> steps = new ArrayList<>();
    for (int i = 1; i < values.size(); i++) {
      BigDecimal from = values.get(i - 1);
      BigDecimal to = values.get(i);
      steps.add(from == null || to == null ? null : to.subtract(from));
    }
    return steps;
  }
}
