package no.handlingsrom.investment.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import no.handlingsrom.http.precondition.EntityTag;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.investment.appropriation.Appropriation;
import no.handlingsrom.investment.appropriation.AppropriationTotals;
import no.handlingsrom.investment.appropriation.Movement;
import no.handlingsrom.investment.plan.PlanVersion;
import no.handlingsrom.investment.project.NewProjects.NewProject;
import no.handlingsrom.kit.ledger.LedgerHead;

/** Registers projects together with their yearly appropriations, and sets them anew. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ProjectRegistration {

  private static final String TITLE = "projects registered";

  private final Portfolio portfolio;
  private final ProjectRules rules;
  private final ProjectRepository projects;
  private final AppropriationTotals totals;

  ProjectRegistration(
      Portfolio portfolio,
      ProjectRules rules,
      ProjectRepository projects,
      AppropriationTotals totals) {
    this.portfolio = portfolio;
    this.rules = rules;
    this.projects = projects;
    this.totals = totals;
  }

  /**
   * Registers projects in a draft version; all or none.
   *
   * @throws ProblemException frozen, rule-broken naming the fields, or already-exists naming the id
   */
  LedgerHead register(PlanVersion version, NewProjects request) {
    portfolio.hold(version);
    rules.check(version, request.projects());
    portfolio.refuseTaken(
        version, "projects", request.projects().stream().map(NewProject::id).toList());
    return portfolio.record(
        version,
        new PortfolioChange(
            ProjectStep.REGISTERED,
            TITLE,
            null,
            null,
            request.toDomain(),
            List.of(),
            request.entries()));
  }

  /**
   * Sets a project and its yearly amounts anew; what it held before is taken back in the same
   * change, and money earmarked for it follows it to another area.
   *
   * @throws ProblemException frozen, not-found, precondition-required or -failed, or rule-broken
   *     naming the fields
   */
  LedgerHead change(PlanVersion version, String id, String ifMatch, ChangedProject request) {
    portfolio.hold(version);
    Project before = portfolio.standing(version, id);
    new EntityTag(projects.row(version.ledger(), id).revision).requireMatch(ifMatch);
    request.requireId(id);
    rules.check(version, request.project());
    Project after = request.project().toDomain();
    List<Appropriation> target = new ArrayList<>(request.project().entries());
    List<Appropriation> held = totals.held(version.ledger(), List.of(id));
    held.stream()
        .filter(entry -> !entry.line().equals(before.line()))
        .map(entry -> entry.inArea(entry.area() == null ? null : after.area()))
        .forEach(target::add);
    return portfolio.record(
        version,
        new PortfolioChange(
            ProjectStep.CHANGED,
            request.reason(),
            request.decision(),
            request.project().source(),
            List.of(),
            List.of(after.decided(request.decision())),
            Movement.between(held, target)));
  }
}
