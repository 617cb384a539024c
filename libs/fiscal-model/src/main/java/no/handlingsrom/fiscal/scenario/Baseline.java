package no.handlingsrom.fiscal.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.metric.Metric;
import no.handlingsrom.fiscal.metric.MetricRef;
import no.handlingsrom.fiscal.metric.MetricValue;
import no.handlingsrom.fiscal.metric.MetricValue.Missing;
import no.handlingsrom.fiscal.metric.MetricValues;

/**
 * Figures without the scenario: the official ones, continued over the horizon where that is stated.
 */
final class Baseline implements MetricValues {

  private final PlanBase plan;
  private final Forecast forecast;
  private final List<Integer> years;

  Baseline(PlanBase plan, Scenario scenario) {
    this.plan = plan;
    this.forecast =
        scenario.horizon() == null
            ? null
            : Forecast.of(plan, scenario.horizon(), scenario.loanTerm());
    this.years = new ArrayList<>(plan.planYears());
    if (forecast != null) {
      years.addAll(plan.yearsAfterPlan());
    }
  }

  PlanBase plan() {
    return plan;
  }

  /** The years that the chain runs through. */
  List<Integer> years() {
    return years;
  }

  MetricValue valueOf(Metric metric, int year) {
    return valueOf(metric.code(), year);
  }

  @Override
  public MetricValue valueOf(String metric, int year) {
    Optional<Metric> computed = new MetricRef(metric).computed();
    if (year <= plan.lastPlanYear() || computed.isEmpty()) {
      return plan.official().valueOf(metric, year);
    }
    return forecast == null ? notStated() : forecast.valueOf(computed.get(), year);
  }

  private MetricValue notStated() {
    String years = plan.lastPlanYear() + 1 + "–" + plan.lastInvestmentYear();
    return new Missing(
        new Labels(
            "forutsetninger for " + years + " er ikke oppgitt (horizon)",
            "assumptions for " + years + " are not stated (horizon)"));
  }

  /** What is expected of interest; empty where that is not known. */
  Optional<ExpectedInterest> interest(int year) {
    return year <= plan.lastPlanYear()
        ? Optional.ofNullable(plan.interest().get(year))
        : Optional.ofNullable(forecast).map(continued -> continued.interest(year));
  }

  /** Investment debt on 1 January. */
  MetricValue openingDebt(int year) {
    return year > plan.firstYear()
        ? valueOf(Metric.CLOSING_INVESTMENT_DEBT, year - 1)
        : valueOf(Metric.CLOSING_INVESTMENT_DEBT, year)
            .plus(valueOf(Metric.USE_OF_LOANS, year))
            .plus(valueOf(Metric.PLANNED_LOAN_INSTALMENTS, year));
  }
}
