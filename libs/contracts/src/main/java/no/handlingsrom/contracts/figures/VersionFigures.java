package no.handlingsrom.contracts.figures;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.contracts.budget.BudgetState;
import no.handlingsrom.contracts.budget.PlanInfo;
import no.handlingsrom.contracts.indicator.ObservationKind;
import no.handlingsrom.contracts.indicator.ObservationValue;
import no.handlingsrom.contracts.investment.InvestmentState;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.metric.MetricRef;
import no.handlingsrom.fiscal.metric.MetricValue;
import no.handlingsrom.fiscal.metric.MetricValue.Missing;
import no.handlingsrom.fiscal.metric.MetricValues;
import no.handlingsrom.fiscal.rule.FiscalRule;
import no.handlingsrom.fiscal.rule.RuleEvaluation;
import no.handlingsrom.fiscal.rule.RuleResult;

/**
 * Tallgrunnlag: the figures of a plan version as rules ask for them; what is missing says why.
 *
 * @param budget null until received
 * @param investment null until received
 * @param observations what counts as observed in the municipality; null until received
 */
public record VersionFigures(
    VersionKey version,
    BudgetState budget,
    InvestmentState investment,
    List<ObservationValue> observations)
    implements MetricValues {

  private static final Labels NO_BUDGET =
      new Labels(
          "driftsbudsjettet for versjonen er ikke mottatt",
          "the operating budget of the version has not been received");
  private static final Labels NO_INVESTMENT =
      new Labels(
          "investeringsbudsjettet for versjonen er ikke mottatt",
          "the investment budget of the version has not been received");
  private static final Labels NO_INDICATORS =
      new Labels(
          "kommunens indikatorer er ikke mottatt",
          "the indicators of the municipality have not been received");
  private static final List<ObservationKind> PREFERENCE =
      List.of(ObservationKind.PLAN, ObservationKind.BUDGET, ObservationKind.ACCOUNT);

  /** Years with an operating budget, ascending; empty while the plan is not known. */
  public List<Integer> planYears() {
    if (budget == null) {
      return List.of();
    }
    PlanInfo plan = budget.plan();
    return IntStream.range(plan.firstYear(), plan.firstYear() + plan.operatingYears())
        .boxed()
        .toList();
  }

  /** What a rule comes to in the plan years it judges; nothing where it judges none. */
  public List<RuleResult> judge(FiscalRule rule) {
    return RuleEvaluation.evaluate(rule, this, planYears().stream().filter(rule::judges).toList());
  }

  /** What this plan says of a subject in a year, else the budget, else the account. */
  public Optional<ObservationValue> observed(String subject, int year) {
    return PREFERENCE.stream()
        .flatMap(kind -> observations.stream().filter(o -> isAbout(o, subject, year, kind)))
        .findFirst();
  }

  @Override
  public MetricValue valueOf(String metric, int year) {
    return switch (new MetricRef(metric).owner()) {
      case BUDGET ->
          budget == null
              ? new Missing(NO_BUDGET)
              : FigureOrReason.of(budget.years().get(year), metric);
      case INVESTMENT ->
          investment == null
              ? new Missing(NO_INVESTMENT)
              : FigureOrReason.of(investment.years().get(year), metric);
      case INDICATOR ->
          observations == null
              ? new Missing(NO_INDICATORS)
              : FigureOrReason.of(observed(metric, year));
    };
  }

  private boolean isAbout(
      ObservationValue observation, String subject, int year, ObservationKind kind) {
    return observation.kind() == kind
        && observation.year() == year
        && observation.subject().equals(subject)
        && (kind != ObservationKind.PLAN || version.plan().equals(observation.plan()));
  }
}
