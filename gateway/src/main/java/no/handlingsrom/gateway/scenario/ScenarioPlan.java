package no.handlingsrom.gateway.scenario;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.handlingsrom.contracts.budget.PlanInfo;
import no.handlingsrom.contracts.investment.PortfolioState;
import no.handlingsrom.fiscal.rule.FiscalRule;
import no.handlingsrom.fiscal.scenario.ExpectedInterest;
import no.handlingsrom.fiscal.scenario.PlanBase;
import no.handlingsrom.fiscal.scenario.Scenario;
import no.handlingsrom.gateway.view.VersionView;
import no.handlingsrom.http.problem.ProblemException;

/** A version with all that a scenario of it starts from. */
record ScenarioPlan(VersionView view, PlanBase base) {

  static ScenarioPlan of(VersionView view, PortfolioState portfolio) {
    PlanInfo plan = view.budget().plan();
    return new ScenarioPlan(
        view,
        new PlanBase(
            view.figures().planYears(),
            plan.firstYear() + Math.max(plan.investmentYears(), plan.operatingYears()) - 1,
            view.figures(),
            portfolio.projects(),
            portfolio.interest().stream()
                .collect(Collectors.toMap(ExpectedInterest::year, Function.identity()))));
  }

  /** The rules of the municipality, in the order they are shown. */
  List<FiscalRule> rules() {
    return view.indicator() == null ? List.of() : view.indicator().rules();
  }

  /**
   * Refuses a scenario about a project that the version does not have.
   *
   * @param at path of the scenario in the request
   * @throws ProblemException not-found
   */
  void refuseUnknownProjects(Scenario scenario, String at) {
    List<String> known = base.projects().stream().map(project -> project.id()).toList();
    for (int i = 0; i < scenario.items().size(); i++) {
      String project = Scenario.project(scenario.items().get(i));
      if (project != null && !known.contains(project)) {
        throw ProblemException.notFound(at + "items[" + i + "].project: project " + project);
      }
    }
  }
}
