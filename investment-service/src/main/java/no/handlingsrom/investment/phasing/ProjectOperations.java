package no.handlingsrom.investment.phasing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.Violation;
import no.handlingsrom.investment.appropriation.Appropriation;
import no.handlingsrom.investment.appropriation.AppropriationTotals;
import no.handlingsrom.investment.appropriation.Movement;
import no.handlingsrom.investment.phasing.Operations.Halving;
import no.handlingsrom.investment.phasing.Operations.Merger;
import no.handlingsrom.investment.phasing.Operations.Postponement;
import no.handlingsrom.investment.phasing.Operations.Rephasing;
import no.handlingsrom.investment.phasing.Operations.Split;
import no.handlingsrom.investment.phasing.Phasing.Postponed;
import no.handlingsrom.investment.plan.PlanVersion;
import no.handlingsrom.investment.project.Portfolio;
import no.handlingsrom.investment.project.PortfolioChange;
import no.handlingsrom.investment.project.Project;
import no.handlingsrom.investment.project.ProjectStep;
import no.handlingsrom.kit.ledger.LedgerHead;

/** Carries operations on projects out, each as one change of a draft version. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ProjectOperations {

  private final Portfolio portfolio;
  private final AppropriationTotals totals;

  ProjectOperations(Portfolio portfolio, AppropriationTotals totals) {
    this.portfolio = portfolio;
    this.totals = totals;
  }

  /**
   * Shifts the years of a project, with the money that is earmarked for it, and its completion.
   *
   * @throws ProblemException frozen, not-found, or rule-broken: a rolling project, or money that
   *     would fall after the plan and was not told to
   */
  LedgerHead postpone(PlanVersion version, String id, Postponement request) {
    Project project = begin(version, id);
    if (project.rolling()) {
      throw ProblemException.broken("project", id + " goes on year by year: re-phase it");
    }
    List<Integer> years = version.investmentYears();
    int from = request.from() == null ? years.get(0) : request.from();
    if (!years.contains(from)) {
      throw ProblemException.broken("from", from + " is not among " + years);
    }
    List<Appropriation> held = totals.held(version.ledger(), List.of(id));
    Postponed postponed =
        Phasing.postponed(held, request.years(), from, years.get(years.size() - 1));
    if (!postponed.beyond().isEmpty() && request.beyondPlan() != BeyondPlan.LEAVE_PLAN) {
      throw ProblemException.broken(
          "years",
          "would move "
              + Phasing.total(onLine(postponed.beyond(), project)).toPlainString()
              + " NOK past "
              + years.get(years.size() - 1)
              + "; say beyondPlan leave-plan if it shall leave the plan");
    }
    BigDecimal movedOut = Phasing.total(onLine(postponed.beyond(), project));
    return portfolio.record(
        version,
        new PortfolioChange(
            ProjectStep.POSTPONED,
            request.reason(),
            request.decision(),
            null,
            List.of(),
            List.of(project.postponed(request.years(), movedOut, request.decision())),
            Movement.between(held, postponed.within())));
  }

  /**
   * Spreads the money of a project anew over the years of the plan.
   *
   * @throws ProblemException frozen, not-found, or rule-broken: years outside the plan, or another
   *     sum, with the difference
   */
  LedgerHead rephase(PlanVersion version, String id, Rephasing request) {
    Project project = begin(version, id);
    YearCheck.of("appropriations", version.investmentYears(), request.appropriations());
    List<Appropriation> held = outlay(version, project);
    List<Appropriation> target =
        request.appropriations().stream().map(amount -> amount.of(project)).toList();
    BigDecimal difference = Phasing.total(target).subtract(Phasing.total(held));
    if (difference.signum() != 0) {
      throw ProblemException.broken(
          "appropriations",
          "must add up to what the project has: the difference is " + difference.toPlainString());
    }
    return move(
        version, project, ProjectStep.REPHASED, request.reason(), request.decision(), held, target);
  }

  /**
   * Halves what a project has in some years.
   *
   * @throws ProblemException frozen, not-found, or rule-broken: a year outside the plan or without
   *     money
   */
  LedgerHead halve(PlanVersion version, String id, Halving request) {
    Project project = begin(version, id);
    List<Appropriation> held = outlay(version, project);
    List<Violation> violations = new ArrayList<>();
    for (int i = 0; i < request.years().size(); i++) {
      int year = request.years().get(i);
      if (held.stream().noneMatch(entry -> entry.year() == year)) {
        violations.add(new Violation("years[" + i + "]", id + " has nothing in " + year));
      }
    }
    if (!violations.isEmpty()) {
      throw ProblemException.broken(violations);
    }
    return move(
        version,
        project,
        ProjectStep.HALVED,
        request.reason(),
        request.decision(),
        held,
        Phasing.halved(held, request.years()));
  }

  /**
   * Makes parts of a project projects of their own; the rest stays.
   *
   * @throws ProblemException frozen, not-found, already-exists naming an id, or rule-broken where
   *     the parts take more than there is
   */
  LedgerHead split(PlanVersion version, String id, Split request) {
    Project project = begin(version, id);
    portfolio.refuseTaken(
        version, "parts", request.parts().stream().map(Operations.Part::id).toList());
    List<Appropriation> held = outlay(version, project);
    SplitParts parts = SplitParts.of(project, held, request.parts());
    return portfolio.record(
        version,
        new PortfolioChange(
            ProjectStep.SPLIT,
            request.reason(),
            request.decision(),
            null,
            parts.projects(),
            List.of(parts.rest().decided(request.decision())),
            parts.entries()));
  }

  /**
   * Lets a project take others over, with all their money.
   *
   * @throws ProblemException frozen, not-found, or rule-broken where they are not of one kind
   */
  LedgerHead merge(PlanVersion version, String id, Merger request) {
    Project project = begin(version, id);
    List<Project> takenOver = new ArrayList<>();
    Set<String> seen = new HashSet<>(Set.of(id));
    for (int i = 0; i < request.projects().size(); i++) {
      String other = request.projects().get(i);
      if (!seen.add(other)) {
        throw ProblemException.broken("projects[" + i + "]", other + " is given twice");
      }
      Project found = portfolio.standing(version, other);
      if (!found.isOfTheKindOf(project)) {
        throw ProblemException.broken(
            "projects[" + i + "]",
            other + " has another area, line, purpose, self-cost or rolling than " + id);
      }
      takenOver.add(found);
    }
    List<Appropriation> held = totals.held(version.ledger(), request.projects());
    return portfolio.record(
        version,
        new PortfolioChange(
            ProjectStep.MERGED,
            request.reason(),
            request.decision(),
            null,
            List.of(),
            Stream.concat(
                    Stream.of(project.joined(takenOver).decided(request.decision())),
                    takenOver.stream().map(other -> other.takenOverBy(id)))
                .toList(),
            Movement.between(held, Phasing.merged(held, id))));
  }

  private Project begin(PlanVersion version, String id) {
    portfolio.hold(version);
    return portfolio.standing(version, id);
  }

  private LedgerHead move(
      PlanVersion version,
      Project project,
      ProjectStep step,
      String reason,
      String decision,
      List<Appropriation> held,
      List<Appropriation> target) {
    return portfolio.record(
        version,
        new PortfolioChange(
            step,
            reason,
            decision,
            null,
            List.of(),
            List.of(project.decided(decision)),
            Movement.between(held, target)));
  }

  private List<Appropriation> outlay(PlanVersion version, Project project) {
    return onLine(totals.held(version.ledger(), List.of(project.id())), project);
  }

  private static List<Appropriation> onLine(List<Appropriation> entries, Project project) {
    return entries.stream().filter(entry -> entry.line().equals(project.line())).toList();
  }
}
