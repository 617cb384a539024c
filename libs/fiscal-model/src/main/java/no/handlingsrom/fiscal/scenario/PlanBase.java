package no.handlingsrom.fiscal.scenario;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.handlingsrom.fiscal.InvalidModelException;
import no.handlingsrom.fiscal.metric.MetricValues;

/**
 * Utgangspunkt: the plan that a scenario changes.
 *
 * @param planYears years with an operating budget, ascending and without a gap, at least one
 * @param lastInvestmentYear last year with an investment budget
 * @param official the figures of the plan as its owners tell them
 * @param projects in the order they are shown
 * @param interest what is expected, by year; a year that is absent is not known
 */
public record PlanBase(
    List<Integer> planYears,
    int lastInvestmentYear,
    MetricValues official,
    List<PlannedProject> projects,
    Map<Integer, ExpectedInterest> interest) {

  public PlanBase {
    planYears = List.copyOf(planYears);
    if (planYears.isEmpty()) {
      throw new InvalidModelException("planYears", "must hold at least one year");
    }
    projects = List.copyOf(projects);
    interest = Map.copyOf(interest);
  }

  int firstYear() {
    return planYears.get(0);
  }

  int lastPlanYear() {
    return planYears.get(planYears.size() - 1);
  }

  /** Years with an investment budget and no operating budget. */
  List<Integer> yearsAfterPlan() {
    return IntStream.rangeClosed(lastPlanYear() + 1, lastInvestmentYear).boxed().toList();
  }

  Map<String, PlannedProject> projectsById() {
    return projects.stream().collect(Collectors.toMap(PlannedProject::id, Function.identity()));
  }
}
