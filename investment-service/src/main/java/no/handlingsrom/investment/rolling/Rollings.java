package no.handlingsrom.investment.rolling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.handlingsrom.contracts.budget.VersionRolled;
import no.handlingsrom.contracts.investment.InvestmentRolled;
import no.handlingsrom.investment.amendment.ClosedYearTransfer;
import no.handlingsrom.investment.amendment.PostedLegs;
import no.handlingsrom.investment.appropriation.Appropriation;
import no.handlingsrom.investment.appropriation.AppropriationTotals;
import no.handlingsrom.investment.debt.RolledDebt;
import no.handlingsrom.investment.following.ClosedYearSpending;
import no.handlingsrom.investment.plan.PlanVersion;
import no.handlingsrom.investment.plan.PlanVersionRepository;
import no.handlingsrom.investment.plan.Snapshot;
import no.handlingsrom.investment.plan.VersionAnnouncer;
import no.handlingsrom.investment.plan.VersionReached;
import no.handlingsrom.investment.project.Portfolio;
import no.handlingsrom.investment.project.PortfolioChange;
import no.handlingsrom.investment.project.Project;
import no.handlingsrom.investment.project.ProjectRepository;
import no.handlingsrom.investment.project.ProjectStep;
import no.handlingsrom.kit.ledger.LedgerHead;
import no.handlingsrom.kit.ledger.Ledgers;

/**
 * Follows a rolling at budget-service from the same cut. While the source has not got to the cut
 * here, the rolling waits; everything of it happens in one transaction, once.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Rollings {

  private final RollingRepository rollings;
  private final PlanVersionRepository versions;
  private final PostedLegs legs;
  private final ProjectRepository projects;
  private final AppropriationTotals totals;
  private final ClosedYearSpending spending;
  private final Portfolio portfolio;
  private final ClosedYearTransfer transfer;
  private final RolledDebt debt;
  private final Ledgers ledgers;
  private final VersionAnnouncer announcer;

  Rollings(
      RollingRepository rollings,
      PlanVersionRepository versions,
      PostedLegs legs,
      ProjectRepository projects,
      AppropriationTotals totals,
      ClosedYearSpending spending,
      Portfolio portfolio,
      ClosedYearTransfer transfer,
      RolledDebt debt,
      Ledgers ledgers,
      VersionAnnouncer announcer) {
    this.rollings = rollings;
    this.versions = versions;
    this.legs = legs;
    this.projects = projects;
    this.totals = totals;
    this.spending = spending;
    this.portfolio = portfolio;
    this.transfer = transfer;
    this.debt = debt;
    this.ledgers = ledgers;
    this.announcer = announcer;
  }

  void roll(@Observes VersionRolled rolled) {
    RollingRow row = rollings.add(rolled);
    if (versions.budgetSequence(row.source()) >= row.budgetSequence) {
      follow(row);
    }
  }

  void reached(@Observes VersionReached reached) {
    rollings.waitingFor(reached.version(), reached.budgetSequence()).forEach(this::follow);
  }

  private void follow(RollingRow row) {
    PlanVersion draft = versions.get(row.draft());
    if (ledgers.head(draft.ledger()).orElseThrow().frozen()) {
      return; // proposed before its source got here: nothing may be added any more
    }
    PlanVersion from = versions.get(row.source());
    Snapshot source = new Snapshot(from, legs.cut(from, row.budgetSequence));
    List<Integer> years = from.investmentYears();
    int closedYear = years.get(0);
    Map<String, BigDecimal> spent = spending.of(row.municipality, closedYear).orElse(Map.of());
    RolledPortfolio rolled =
        new RolledPortfolio(
            closedYear,
            years.get(years.size() - 1),
            projects.all(source),
            totals.all(source, years));
    LedgerHead first =
        record(
            draft,
            RollingStep.YEARS_AS_THEY_WERE,
            source,
            rolled.projects(spent),
            rolled.yearsAsTheyWere());
    record(draft, RollingStep.ROLLING_PROJECTS, source, List.of(), rolled.rollingProjects());
    List<ClosedProject> closed = rolled.closed(spent);
    transfer.post(draft, closedYear + 1, RollingStep.UNSPENT_MONEY.title(), carried(closed));
    debt.carry(source, draft, RollingStep.DEBT.title());
    row.sourceSequence = source.sequence();
    row.firstStep = first.sequence();
    rollings.keep(row, closed);
    LedgerHead head = ledgers.appendStep(draft.ledger(), "rolled");
    announcer.announce(told(row, head, closed), draft.key(), head);
  }

  private static InvestmentRolled told(
      RollingRow row, LedgerHead head, List<ClosedProject> closed) {
    return new InvestmentRolled(
        row.draft(),
        head.sequence(),
        head.time(),
        row.sourcePlan,
        row.sourceVersion,
        row.budgetSequence,
        (int) closed.stream().filter(project -> project.carried().signum() > 0).count(),
        (int) closed.stream().filter(project -> project.spent() == null).count());
  }

  private LedgerHead record(
      PlanVersion draft,
      RollingStep step,
      Snapshot source,
      List<Project> added,
      List<Appropriation> entries) {
    return portfolio.record(
        draft,
        new PortfolioChange(
            ProjectStep.REGISTERED,
            step.title(),
            null,
            source.ledger().ledger() + "@" + source.sequence(),
            added,
            List.of(),
            entries));
  }

  private static Map<String, BigDecimal> carried(List<ClosedProject> closed) {
    Map<String, BigDecimal> carried = new TreeMap<>();
    closed.stream()
        .filter(project -> project.carried().signum() > 0)
        .forEach(project -> carried.put(project.project(), project.carried()));
    return carried;
  }
}
