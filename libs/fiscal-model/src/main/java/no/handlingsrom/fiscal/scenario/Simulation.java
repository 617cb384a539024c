package no.handlingsrom.fiscal.scenario;

import java.util.List;
import java.util.stream.IntStream;
import no.handlingsrom.fiscal.InvalidModelException;
import no.handlingsrom.fiscal.metric.MetricValues;
import no.handlingsrom.fiscal.rule.Basis;
import no.handlingsrom.fiscal.rule.FiscalRule;
import no.handlingsrom.fiscal.rule.RuleResult;

/**
 * Monte Carlo-simulering: a plan under many draws of uncertain drivers. The draws of a run follow
 * from the seed and the number of the run alone.
 *
 * @param scenario items that hold in every run, possibly none, and what is assumed
 * @param drivers 1 to 5, each named once
 * @param runs 1 to {@link #MOST_RUNS}
 */
public record Simulation(Scenario scenario, List<UncertainDriver> drivers, int runs, long seed) {

  public static final int MOST_RUNS = 20_000;

  public Simulation {
    InvalidModelException.require("scenario", scenario);
    drivers = List.copyOf(InvalidModelException.require("drivers", drivers));
    if (drivers.isEmpty()) {
      throw new InvalidModelException("drivers", "must name at least one driver");
    }
    for (int i = 0; i < drivers.size(); i++) {
      Driver driver = drivers.get(i).driver();
      if (drivers.subList(0, i).stream().anyMatch(other -> other.driver() == driver)) {
        throw new InvalidModelException(
            "drivers[" + i + "].driver", driver.code() + " is named already");
      }
    }
    if (runs < 1 || runs > MOST_RUNS) {
      throw new InvalidModelException("runs", "must be from 1 to " + MOST_RUNS);
    }
  }

  /**
   * Makes all runs.
   *
   * @return by rule and verdict, in the order of the rules; years that are only shown are left out
   */
  public List<SimulatedResult> of(PlanBase plan, List<FiscalRule> rules) {
    Baseline base = new Baseline(plan, scenario);
    Chain chain = new Chain(base, scenario.loanTerm());
    Course course = ScenarioOutcome.last(plan, scenario);
    Draws draws = Draws.of(drivers, base.years());
    List<Judged> judged = judged(plan, rules, chain.of(course).on(base));
    LinearChain linear =
        new LinearChain(
            base,
            chain,
            course,
            draws,
            judged.stream().flatMap(one -> FastRule.cells(one.rule(), one.result())).toList());
    List<FastRule> verdicts =
        judged.stream().map(one -> new FastRule(one.rule(), one.result(), linear)).toList();
    double[][] drawn = new double[runs][];
    double[][] values = new double[verdicts.size()][runs];
    IntStream.range(0, runs)
        .parallel()
        .forEach(
            run -> {
              drawn[run] = draws.drawn(seed, run);
              double[] figures = linear.figures(drawn[run]);
              for (int i = 0; i < values.length; i++) {
                values[i][run] = verdicts.get(i).value(figures);
              }
            });
    DrawnSteps steps = DrawnSteps.of(draws, drawn);
    return IntStream.range(0, verdicts.size())
        .parallel()
        .mapToObj(i -> SimulatedResult.of(verdicts.get(i), values[i], steps))
        .toList();
  }

  private record Judged(FiscalRule rule, RuleResult result) {}

  /** The verdicts without draws, but for years that are only shown. */
  private static List<Judged> judged(PlanBase plan, List<FiscalRule> rules, MetricValues figures) {
    return rules.stream()
        .flatMap(
            rule ->
                ScenarioOutcome.judge(plan, rule, figures).stream()
                    .filter(result -> isVerdict(rule, result))
                    .map(result -> new Judged(rule, result)))
        .toList();
  }

  /** A year of a rule about the period may be not assessable, and is no verdict either. */
  private static boolean isVerdict(FiscalRule rule, RuleResult result) {
    return (rule.basis() == Basis.YEAR || rule.basis() == Basis.GROWTH) == (result.year() != null);
  }
}
