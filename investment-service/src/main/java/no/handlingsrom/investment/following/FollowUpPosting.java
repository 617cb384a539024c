package no.handlingsrom.investment.following;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.IntStream;
import no.handlingsrom.contracts.investment.ProjectsFollowed;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.Violation;
import no.handlingsrom.investment.appropriation.CanonicalForm;
import no.handlingsrom.investment.following.NewReports.Report;
import no.handlingsrom.investment.following.NewSpending.Spent;
import no.handlingsrom.kit.ledger.Change;
import no.handlingsrom.kit.ledger.LedgerHead;
import no.handlingsrom.kit.ledger.LedgerKey;
import no.handlingsrom.kit.ledger.Ledgers;
import no.handlingsrom.kit.outbox.Outbox;

/** Posts spending and reports to the one follow-up ledger of a municipality. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class FollowUpPosting {

  private final Ledgers ledgers;
  private final FollowUp followUp;
  private final CanonicalForm canonicalForm;
  private final Outbox outbox;

  FollowUpPosting(Ledgers ledgers, FollowUp followUp, CanonicalForm canonicalForm, Outbox outbox) {
    this.ledgers = ledgers;
    this.followUp = followUp;
    this.canonicalForm = canonicalForm;
    this.outbox = outbox;
  }

  /** The follow-up ledger of a municipality. */
  static LedgerKey ledger(String municipality) {
    return new LedgerKey(municipality, "follow-up");
  }

  /**
   * Posts spending; all or none.
   *
   * @throws ProblemException rule-broken, naming every project that no version knows
   */
  LedgerHead spend(String municipality, NewSpending request) {
    List<String> projects = request.spending().stream().map(Spent::project).toList();
    refuseUnknown(municipality, "spending", projects);
    LedgerHead head =
        append(
            municipality,
            new Change(
                request.title(), null, request.source(), canonicalForm.of(request.spending())));
    followUp.addSpending(head.key(), head.sequence(), request.spending());
    announce(municipality, head, request.title(), projects);
    return head;
  }

  /**
   * Posts reports; all or none.
   *
   * @throws ProblemException rule-broken, naming every project that no version knows
   */
  LedgerHead report(String municipality, NewReports request) {
    List<String> projects = request.reports().stream().map(Report::project).toList();
    refuseUnknown(municipality, "reports", projects);
    LedgerHead head =
        append(
            municipality,
            new Change(request.title(), null, null, canonicalForm.of(List.of(request))));
    followUp.addReports(head.key(), head.sequence(), request.date(), request.reports());
    announce(municipality, head, request.title(), projects);
    return head;
  }

  private LedgerHead append(String municipality, Change change) {
    LedgerKey ledger = ledger(municipality);
    ledgers.openIfMissing(ledger, Change.step("follow-up opened"));
    return ledgers.append(ledger, change);
  }

  private void refuseUnknown(String municipality, String at, List<String> projects) {
    List<String> unknown = followUp.unknown(municipality, projects);
    List<Violation> violations =
        IntStream.range(0, projects.size())
            .filter(i -> unknown.contains(projects.get(i)))
            .mapToObj(
                i ->
                    new Violation(
                        at + "[" + i + "].project",
                        "no version has such a project: " + projects.get(i)))
            .toList();
    if (!violations.isEmpty()) {
      throw ProblemException.broken(violations);
    }
  }

  private void announce(String municipality, LedgerHead head, String title, List<String> projects) {
    outbox.append(
        municipality,
        new ProjectsFollowed(
            municipality,
            head.sequence(),
            head.time(),
            title,
            projects.stream().distinct().sorted().toList()),
        head.time());
  }
}
