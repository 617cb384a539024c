package no.handlingsrom.gateway.explanation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import no.handlingsrom.contracts.budget.BudgetState;
import no.handlingsrom.contracts.figures.VersionFigures;
import no.handlingsrom.contracts.investment.InvestmentState;
import no.handlingsrom.fiscal.metric.Owner;
import no.handlingsrom.fiscal.rule.FiscalRule;
import no.handlingsrom.fiscal.rule.RuleResult;
import no.handlingsrom.gateway.explanation.Movement.Contribution;
import no.handlingsrom.gateway.view.VersionView;
import no.handlingsrom.http.metrics.MetricsAfterChange;
import no.handlingsrom.http.metrics.MetricsHistory;

/**
 * Walks the changes of a version in posting order and judges the rule after each, by the same
 * evaluation as the status. An owner without a history stands throughout as it stands now.
 */
final class Walk {

  private record Step(Owner owner, MetricsAfterChange item) {}

  /** What the rule comes to, to six decimals, and what it is made of. */
  private record Measure(BigDecimal value, BigDecimal numerator, BigDecimal denominator) {}

  private static final int DECIMALS = 6;

  private final VersionView view;
  private final FiscalRule rule;
  private final String period;
  private final List<Step> steps;
  private final Map<Owner, SortedMap<Integer, Map<String, BigDecimal>>> standing =
      new EnumMap<>(Owner.class);

  /**
   * @param period of the result that is explained
   * @param histories of the owners that answered
   */
  Walk(VersionView view, FiscalRule rule, String period, Map<Owner, MetricsHistory> histories) {
    this.view = view;
    this.rule = precise(rule);
    this.period = period;
    this.steps =
        histories.entrySet().stream()
            .flatMap(history -> steps(history.getKey(), history.getValue()))
            .sorted(
                Comparator.comparing((Step step) -> step.item().time()).thenComparing(Step::owner))
            .toList();
    standing.put(Owner.BUDGET, view.budget().years());
    standing.put(Owner.INVESTMENT, view.investment().years());
    histories.forEach(
        (owner, history) ->
            history.items().stream()
                .findFirst()
                .ifPresent(first -> standing.put(owner, first.years())));
  }

  /** The changes that the status already rests on; the first stands for where they begin. */
  private Stream<Step> steps(Owner owner, MetricsHistory history) {
    return history.items().stream()
        .skip(1)
        .filter(item -> item.sequence() <= view.position().get(owner))
        .map(item -> new Step(owner, item));
  }

  /** Empty when the value is not assessable all the way. */
  Optional<Movement> movement(List<Movement.MissingOwner> missing) {
    Measure end = measure(view.figures()).orElse(null);
    List<Measure> measures = new ArrayList<>();
    measure(figures()).ifPresent(measures::add);
    for (Step step : steps) {
      standing.put(step.owner(), step.item().years());
      measure(figures()).ifPresent(measures::add);
    }
    if (end == null || measures.size() != steps.size() + 1) {
      return Optional.empty();
    }
    // The status has the last word, also about what reached the version beside its changes.
    measures.set(steps.size(), end);
    List<Contribution> contributions = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      Contribution contribution = contribution(steps.get(i), measures.get(i), measures.get(i + 1));
      if (contribution.value().signum() != 0
          || isAmount(contribution.numerator())
          || isAmount(contribution.denominator())) {
        contributions.add(contribution);
      }
    }
    return Optional.of(
        new Movement(
            view.budget().parent(),
            measures.get(0).value(),
            end.value(),
            contributions,
            missing,
            null));
  }

  private static boolean isAmount(BigDecimal amount) {
    return amount != null && amount.signum() != 0;
  }

  private Contribution contribution(Step step, Measure before, Measure after) {
    return new Contribution(
        step.owner().name().toLowerCase(Locale.ROOT),
        step.item().sequence(),
        step.item().time(),
        step.item().title(),
        step.item().decision(),
        after.value().subtract(before.value()),
        difference(after.numerator(), before.numerator()),
        difference(after.denominator(), before.denominator()),
        new Addresses(view.version()).change(step.owner(), step.item().sequence()));
  }

  private static BigDecimal difference(BigDecimal after, BigDecimal before) {
    return after == null || before == null ? null : after.subtract(before);
  }

  private Optional<Measure> measure(VersionFigures figures) {
    return figures.judge(rule).stream()
        .filter(result -> Periods.of(result).equals(period))
        .filter(result -> result.value() != null)
        .map(Walk::measure)
        .findFirst();
  }

  private static Measure measure(RuleResult result) {
    return new Measure(result.value(), result.numerator(), result.denominator());
  }

  private VersionFigures figures() {
    BudgetState budget = view.budget();
    InvestmentState investment = view.investment();
    return new VersionFigures(
        view.version(),
        new BudgetState(
            budget.version(),
            budget.sequence(),
            budget.time(),
            budget.status(),
            budget.parent(),
            budget.parentSequence(),
            budget.plan(),
            budget.names(),
            standing.get(Owner.BUDGET)),
        new InvestmentState(
            investment.version(),
            investment.sequence(),
            investment.time(),
            investment.budgetSequence(),
            standing.get(Owner.INVESTMENT)),
        view.figures().observations());
  }

  private static FiscalRule precise(FiscalRule rule) {
    return new FiscalRule(
        rule.code(),
        rule.names(),
        rule.unit(),
        DECIMALS,
        rule.basis(),
        rule.numerator(),
        rule.denominator(),
        rule.bands(),
        rule.validFrom(),
        rule.validTo(),
        rule.decision(),
        rule.source(),
        rule.ruleSet(),
        rule.scope(),
        rule.indicator());
  }
}
