package no.handlingsrom.investment.financing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.handlingsrom.fiscal.Language;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.Violation;
import no.handlingsrom.investment.appropriation.Appropriation;
import no.handlingsrom.investment.appropriation.AppropriationTotals;
import no.handlingsrom.investment.plan.PlanVersion;
import no.handlingsrom.investment.plan.Snapshot;
import no.handlingsrom.investment.project.Portfolio;
import no.handlingsrom.investment.project.PortfolioChange;
import no.handlingsrom.investment.project.Project;
import no.handlingsrom.investment.project.ProjectRepository;
import no.handlingsrom.investment.project.ProjectStep;
import no.handlingsrom.kit.ledger.LedgerHead;

/** Shows how versions pay for their investments, and lets loans pay for what is missing. */
@ApplicationScoped
class FinancingBook {

  private final AppropriationTotals totals;
  private final ProjectRepository projects;
  private final Portfolio portfolio;

  FinancingBook(AppropriationTotals totals, ProjectRepository projects, Portfolio portfolio) {
    this.totals = totals;
    this.projects = projects;
    this.portfolio = portfolio;
  }

  FinancingBody show(Snapshot snapshot, Language language) {
    Financing financing = of(snapshot);
    PlanVersion version = snapshot.version();
    return new FinancingBody(
        version.investmentYears().stream().map(year -> financing.year(year, language)).toList(),
        financing.sum(version.operatingYears(), language));
  }

  private Financing of(Snapshot snapshot) {
    PlanVersion version = snapshot.version();
    return new Financing(
        version,
        projects.all(snapshot).stream().collect(Collectors.toMap(Project::id, Function.identity())),
        totals.all(snapshot, version.investmentYears()));
  }

  /**
   * Lets loans pay for what nothing else pays for, in some years of a draft; VAT compensation is
   * set to its default before, where that is asked for.
   *
   * @throws ProblemException frozen, or rule-broken: a year outside the plan, or one with more
   *     income than expenditure, with the surplus
   */
  @Transactional(Transactional.TxType.MANDATORY)
  LedgerHead balance(PlanVersion version, Balancing request) {
    portfolio.hold(version);
    Financing financing = of(Snapshot.now(version));
    List<Violation> violations = new ArrayList<>();
    List<Appropriation> entries = new ArrayList<>();
    List<Integer> years = request.years() == null ? version.operatingYears() : request.years();
    for (int i = 0; i < years.size(); i++) {
      int year = years.get(i);
      if (!version.investmentYears().contains(year) || years.indexOf(year) != i) {
        violations.add(
            new Violation(
                "years[" + i + "]",
                year + " is given twice or not among " + version.investmentYears()));
        continue;
      }
      List<Appropriation> posted = new ArrayList<>();
      if (Boolean.TRUE.equals(request.vatByDefault())) {
        posted.addAll(financing.vatByDefault(year));
      }
      posted.addAll(financing.balancedWithLoans(year, posted));
      if (financing.loansAfter(year, posted).signum() > 0) {
        violations.add(
            new Violation(
                "years[" + i + "]",
                "has income of %s NOK more than expenditure: loans cannot balance %d"
                    .formatted(financing.loansAfter(year, posted).toPlainString(), year)));
      }
      entries.addAll(posted);
    }
    if (!violations.isEmpty()) {
      throw ProblemException.broken(violations);
    }
    return portfolio.record(
        version,
        new PortfolioChange(
            ProjectStep.CHANGED,
            request.reason(),
            request.decision(),
            null,
            List.of(),
            List.of(),
            entries));
  }
}
