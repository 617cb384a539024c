package no.handlingsrom.investment.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.investment.appropriation.Appropriation;
import no.handlingsrom.investment.appropriation.Appropriations;
import no.handlingsrom.investment.appropriation.CanonicalForm;
import no.handlingsrom.investment.plan.PlanVersion;
import no.handlingsrom.investment.plan.VersionAnnouncer;
import no.handlingsrom.kit.ledger.Change;
import no.handlingsrom.kit.ledger.LedgerHead;
import no.handlingsrom.kit.ledger.LedgerKey;
import no.handlingsrom.kit.ledger.Ledgers;

/** Prosjektporteføljen: records what is done to the projects of a version, each as one change. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Portfolio {

  private final Ledgers ledgers;
  private final ProjectRepository projects;
  private final Appropriations appropriations;
  private final CanonicalForm canonicalForm;
  private final VersionAnnouncer announcer;

  Portfolio(
      Ledgers ledgers,
      ProjectRepository projects,
      Appropriations appropriations,
      CanonicalForm canonicalForm,
      VersionAnnouncer announcer) {
    this.ledgers = ledgers;
    this.projects = projects;
    this.appropriations = appropriations;
    this.canonicalForm = canonicalForm;
    this.announcer = announcer;
  }

  /**
   * Holds back every other writer of a draft, so that a change can be made of what it holds.
   *
   * @throws ProblemException frozen
   */
  public void hold(PlanVersion version) {
    ledgers.hold(version.ledger());
  }

  /**
   * The project that a request wants to do something to.
   *
   * @throws ProblemException not-found, or rule-broken when another project has taken it over
   */
  public Project standing(PlanVersion version, String id) {
    Project project = projects.get(version.ledger(), id);
    if (project.mergedInto() != null) {
      throw ProblemException.broken(
          "project", id + " was merged into " + project.mergedInto() + ": change that");
    }
    return project;
  }

  /**
   * Refuses ids that are taken, or given twice.
   *
   * @param at path of the list in the request, e.g. {@code projects}
   * @throws ProblemException already-exists, naming the first
   */
  public void refuseTaken(PlanVersion version, String at, List<String> ids) {
    LedgerKey ledger = version.ledger();
    Set<String> taken = new HashSet<>(projects.byId(ledger, new HashSet<>(ids)).keySet());
    for (int i = 0; i < ids.size(); i++) {
      if (!taken.add(ids.get(i))) {
        throw ProblemException.alreadyExists(at + "[" + i + "].id", "project " + ids.get(i));
      }
    }
  }

  /** Records a change: projects, revisions, entries, totals and event in one transaction. */
  public LedgerHead record(PlanVersion version, PortfolioChange change) {
    return keep(version, ledgers.append(version.ledger(), ledgerChange(change)), change);
  }

  /** Records a decided amendment in the version that takes nothing else. */
  public LedgerHead amend(PlanVersion version, PortfolioChange change) {
    return keep(version, ledgers.amend(version.ledger(), ledgerChange(change)), change);
  }

  private Change ledgerChange(PortfolioChange change) {
    return new Change(
        change.title(), change.decision(), change.source(), canonicalForm.of(change.content()));
  }

  private LedgerHead keep(PlanVersion version, LedgerHead head, PortfolioChange change) {
    LedgerKey ledger = version.ledger();
    projects.add(ledger, head.sequence(), change.step(), change.added());
    projects.change(ledger, head.sequence(), change.step(), change.changed());
    appropriations.add(ledger, head.sequence(), change.entries());
    announcer.changePosted(
        version.key(),
        head,
        change.title(),
        change.entries().stream().map(Appropriation::year).toList());
    return head;
  }
}
