package no.handlingsrom.fiscal.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import no.handlingsrom.fiscal.InvalidModelException;
import no.handlingsrom.fiscal.metric.MetricValues;
import no.handlingsrom.fiscal.rule.FiscalRule;
import no.handlingsrom.fiscal.rule.RuleResult;
import no.handlingsrom.fiscal.scenario.ScenarioItem.Path;

/**
 * Følsomhet: what each rule comes to when one driver moves by a step up and down in every year.
 *
 * @param scenario items that hold besides, possibly none, and what is assumed
 * @param steps at least one, of different drivers
 */
public record Sensitivity(Scenario scenario, List<Step> steps) {

  /**
   * @param size more than 0, in percent, for interest in percentage points
   */
  public record Step(Driver driver, BigDecimal size) {
    public Step {
      InvalidModelException.require("driver", driver);
      BigDecimal most = driver == Driver.INTEREST ? Path.MOST_POINTS : Path.MOST_PERCENT;
      if (InvalidModelException.require("step", size).signum() <= 0 || size.compareTo(most) > 0) {
        throw new InvalidModelException(
            "step", "must be more than 0 and at most " + most.toPlainString());
      }
    }
  }

  /**
   * A verdict, and what it is after each step.
   *
   * @param moves one for each step, in their order
   */
  public record SensitiveResult(FiscalRule rule, RuleResult without, List<Move> moves) {}

  /**
   * What a step up and a step down lead to.
   *
   * @param upChange value after less value before, to {@link RuleEffect#DECIMALS} decimals; {@code
   *     null} when it cannot be told
   */
  public record Move(
      Step step, RuleResult up, BigDecimal upChange, RuleResult down, BigDecimal downChange) {}

  public Sensitivity {
    InvalidModelException.require("scenario", scenario);
    steps = List.copyOf(InvalidModelException.require("steps", steps));
    if (steps.isEmpty()) {
      throw new InvalidModelException("steps", "must name at least one driver");
    }
    for (int i = 0; i < steps.size(); i++) {
      Driver driver = steps.get(i).driver();
      if (steps.subList(0, i).stream().anyMatch(other -> other.driver() == driver)) {
        throw new InvalidModelException(
            "steps[" + i + "].driver", driver.code() + " is named already");
      }
    }
  }

  /** By rule and year or period. */
  public List<SensitiveResult> of(PlanBase plan, List<FiscalRule> rules) {
    Baseline base = new Baseline(plan, scenario);
    Chain chain = new Chain(base, scenario.loanTerm());
    Course course = ScenarioOutcome.last(plan, scenario);
    MetricValues without = chain.of(course).on(base);
    List<MetricValues> up = new ArrayList<>();
    List<MetricValues> down = new ArrayList<>();
    for (Step step : steps) {
      up.add(chain.of(moved(course, step.driver(), step.size(), base)).on(base));
      down.add(chain.of(moved(course, step.driver(), step.size().negate(), base)).on(base));
    }
    return rules.stream().flatMap(rule -> results(plan, rule, without, up, down).stream()).toList();
  }

  private static Course moved(Course course, Driver driver, BigDecimal step, Baseline base) {
    SortedMap<Integer, BigDecimal> steps = new TreeMap<>();
    base.years().forEach(year -> steps.put(year, step));
    return course.with(new Path(driver, steps), base.plan().firstYear());
  }

  private List<SensitiveResult> results(
      PlanBase plan,
      FiscalRule rule,
      MetricValues without,
      List<MetricValues> up,
      List<MetricValues> down) {
    Verdicts before = Verdicts.of(plan, rule, without);
    List<Verdicts> higher = up.stream().map(one -> Verdicts.of(plan, rule, one)).toList();
    List<Verdicts> lower = down.stream().map(one -> Verdicts.of(plan, rule, one)).toList();
    return IntStream.range(0, before.shown().size())
        .mapToObj(
            i ->
                new SensitiveResult(
                    rule,
                    before.shown().get(i),
                    IntStream.range(0, steps.size())
                        .mapToObj(
                            s ->
                                new Move(
                                    steps.get(s),
                                    higher.get(s).shown().get(i),
                                    higher.get(s).change(before, i),
                                    lower.get(s).shown().get(i),
                                    lower.get(s).change(before, i)))
                        .toList()))
        .toList();
  }

  /** The verdicts of a rule, as shown and with the decimals that changes are told in. */
  private record Verdicts(List<RuleResult> shown, List<RuleResult> precise) {

    static Verdicts of(PlanBase plan, FiscalRule rule, MetricValues figures) {
      return new Verdicts(
          ScenarioOutcome.judge(plan, rule, figures),
          ScenarioOutcome.judge(plan, rule.shownTo(RuleEffect.DECIMALS), figures));
    }

    BigDecimal change(Verdicts before, int place) {
      BigDecimal from = before.precise.get(place).value();
      BigDecimal to = precise.get(place).value();
      return from == null || to == null ? null : to.subtract(from);
    }
  }
}
