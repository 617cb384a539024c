package no.handlingsrom.investment.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.Violation;
import no.handlingsrom.investment.amendment.NewAmendment.Block;
import no.handlingsrom.investment.amendment.NewAmendment.Line;
import no.handlingsrom.investment.appropriation.Appropriation;
import no.handlingsrom.investment.appropriation.AppropriationTotals;
import no.handlingsrom.investment.plan.PlanVersion;
import no.handlingsrom.investment.project.Portfolio;
import no.handlingsrom.investment.project.PortfolioChange;
import no.handlingsrom.investment.project.Project;
import no.handlingsrom.investment.project.ProjectRepository;
import no.handlingsrom.investment.project.ProjectStep;
import no.handlingsrom.kit.ledger.LedgerHead;

/** Posts investment amendments, each as one change of a version that takes changes. */
@ApplicationScoped
// A refusal asked for by a vote is its answer; only who asks for a change undoes everything.
@Transactional(value = Transactional.TxType.MANDATORY, dontRollbackOn = ProblemException.class)
class AmendmentPosting {

  private final Portfolio portfolio;
  private final ProjectRepository projects;
  private final AppropriationTotals totals;

  AmendmentPosting(Portfolio portfolio, ProjectRepository projects, AppropriationTotals totals) {
    this.portfolio = portfolio;
    this.projects = projects;
    this.totals = totals;
  }

  /**
   * Posts an amendment whose blocks balance.
   *
   * @throws ProblemException frozen, or rule-broken naming every offending field, with the
   *     difference of columns that do not balance
   */
  LedgerHead post(PlanVersion version, NewAmendment request) {
    portfolio.hold(version);
    return portfolio.record(
        version,
        new PortfolioChange(
            ProjectStep.CHANGED,
            request.title(),
            request.decision(),
            request.source(),
            List.of(),
            List.of(),
            entries(version, request)));
  }

  /**
   * What an amendment posts.
   *
   * @throws ProblemException rule-broken naming every offending field, with the difference of
   *     columns that do not balance
   */
  List<Appropriation> entries(PlanVersion version, NewAmendment request) {
    Map<String, Project> standing = standing(version, request);
    Map<Integer, Map<String, BigDecimal>> outlay = outlay(version, standing);
    List<Violation> violations = new ArrayList<>();
    List<Appropriation> entries = new ArrayList<>();
    for (int i = 0; i < request.blocks().size(); i++) {
      Block block = request.blocks().get(i);
      String at = "blocks[" + i + "].";
      years(version, at, block.kind().years(request.year()), violations);
      entries.addAll(new BlockPosting(standing, request.year(), at, violations).entries(block));
      if (block.kind().moves()) {
        take(
            at,
            block,
            outlay.getOrDefault(block.kind().from(request.year()), Map.of()),
            violations);
      }
    }
    if (!violations.isEmpty()) {
      throw ProblemException.broken(violations);
    }
    return entries;
  }

  private Map<String, Project> standing(PlanVersion version, NewAmendment request) {
    Set<String> ids =
        request.blocks().stream()
            .flatMap(block -> block.lines().stream())
            .map(Line::project)
            .collect(Collectors.toSet());
    Map<String, Project> found = new HashMap<>(projects.byId(version.ledger(), ids));
    found.values().removeIf(project -> project.mergedInto() != null);
    return found;
  }

  private Map<Integer, Map<String, BigDecimal>> outlay(
      PlanVersion version, Map<String, Project> standing) {
    return totals.held(version.ledger(), standing.keySet()).stream()
        .filter(entry -> entry.line().equals(standing.get(entry.project()).line()))
        .collect(
            Collectors.groupingBy(
                Appropriation::year,
                Collectors.toMap(Appropriation::project, Appropriation::amount, BigDecimal::add)));
  }

  private static void years(
      PlanVersion version, String at, List<Integer> years, List<Violation> violations) {
    years.stream()
        .filter(year -> !version.investmentYears().contains(year))
        .forEach(
            year ->
                violations.add(
                    new Violation(
                        at + "kind", year + " is not among " + version.investmentYears())));
  }

  /** Only what a project has in a year can be moved out of it. */
  private static void take(
      String at, Block block, Map<String, BigDecimal> available, List<Violation> violations) {
    for (int i = 0; i < block.lines().size(); i++) {
      Line line = block.lines().get(i);
      BigDecimal has = available.getOrDefault(line.project(), BigDecimal.ZERO);
      if (line.cost().compareTo(has) > 0) {
        violations.add(
            new Violation(
                at + "lines[" + i + "].cost",
                line.project() + " has only " + has.toPlainString() + " to move"));
      }
    }
  }
}
