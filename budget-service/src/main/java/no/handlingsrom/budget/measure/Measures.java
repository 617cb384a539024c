package no.handlingsrom.budget.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.handlingsrom.budget.change.ChangePosting;
import no.handlingsrom.budget.change.OperatingChange;
import no.handlingsrom.budget.change.OperatingEntries;
import no.handlingsrom.budget.change.OperatingEntry;
import no.handlingsrom.budget.lineage.Lineage;
import no.handlingsrom.budget.lineage.Lineages;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.http.precondition.EntityTag;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.Violation;
import no.handlingsrom.kit.ledger.LedgerHead;
import no.handlingsrom.kit.ledger.LedgerKey;

/** Proposes, revises and withdraws measures in drafts. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Measures {

  private final Lineages lineages;
  private final MeasureRepository measures;
  private final OperatingEntries entries;
  private final MeasureRule rule;
  private final ChangePosting posting;

  Measures(
      Lineages lineages,
      MeasureRepository measures,
      OperatingEntries entries,
      MeasureRule rule,
      ChangePosting posting) {
    this.lineages = lineages;
    this.measures = measures;
    this.entries = entries;
    this.rule = rule;
    this.posting = posting;
  }

  /**
   * Adds a measure to a draft.
   *
   * @throws ProblemException frozen, already-exists when the version holds the id, withdrawn or not
   */
  LedgerHead propose(VersionKey version, Measure measure) {
    check(version, measure);
    Lineage lineage = lineages.held(LedgerKey.of(version));
    if (measures.at(lineage).containsKey(measure.id())) {
      throw ProblemException.alreadyExists("id", "measure " + measure.id());
    }
    return post(version, measure.title(), measure, Measure.entries(Optional.empty(), measure));
  }

  /**
   * Gives a measure other levels or other words; a withdrawn one is taken up again.
   *
   * @param ifMatch the revision it is meant for, as the header carries it
   * @throws ProblemException frozen, not-found, or that another revision stands
   */
  LedgerHead revise(VersionKey version, Measure measure, String ifMatch) {
    check(version, measure);
    Measure before = held(version, measure.id(), ifMatch);
    return post(version, measure.title(), measure, Measure.entries(Optional.of(before), measure));
  }

  /**
   * Takes a measure out: the contra of all it came to, wherever it was distributed, is posted.
   *
   * @param ifMatch the revision it is meant for, as the header carries it
   * @throws ProblemException frozen, not-found, or that another revision stands
   */
  LedgerHead withdraw(VersionKey version, String id, String ifMatch) {
    Measure before = held(version, id, ifMatch);
    List<OperatingEntry> contra =
        entries.sums(lineages.held(LedgerKey.of(version)), id).entrySet().stream()
            .map(sum -> new OperatingEntry(sum.getKey(), sum.getValue().negate(), null))
            .toList();
    return post(version, "withdrawn: " + before.title(), before.withdraw(), contra);
  }

  private void check(VersionKey version, Measure measure) {
    List<Violation> violations = rule.check(version, measure);
    if (!violations.isEmpty()) {
      throw ProblemException.broken(violations);
    }
  }

  private Measure held(VersionKey version, String id, String ifMatch) {
    Lineage lineage = lineages.held(LedgerKey.of(version));
    MeasureRevision last = find(measures.at(lineage), id);
    new EntityTag(last.revision()).requireMatch(ifMatch);
    return last.measure();
  }

  static MeasureRevision find(Map<String, MeasureRevision> measures, String id) {
    return Optional.ofNullable(measures.get(id))
        .orElseThrow(() -> ProblemException.notFound("measure " + id));
  }

  private LedgerHead post(
      VersionKey version, String title, Measure measure, List<OperatingEntry> entries) {
    LedgerHead head =
        posting.post(
            version,
            new OperatingChange(
                title, measure.decision(), measure.source(), entries, List.of(measure)));
    measures.add(head.key(), head.sequence(), List.of(measure));
    return head;
  }
}
