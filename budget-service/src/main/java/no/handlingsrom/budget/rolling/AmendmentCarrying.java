package no.handlingsrom.budget.rolling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import no.handlingsrom.budget.amendment.PostedAmendment;
import no.handlingsrom.budget.amendment.PostedAmendments;
import no.handlingsrom.budget.change.ChangePosting;
import no.handlingsrom.budget.change.OperatingChange;
import no.handlingsrom.budget.change.OperatingEntry;
import no.handlingsrom.budget.lineage.Lineage;
import no.handlingsrom.budget.lineage.Lineages;
import no.handlingsrom.budget.plan.Plan;
import no.handlingsrom.budget.plan.PlanRepository;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.kit.ledger.LedgerHead;
import no.handlingsrom.kit.ledger.LedgerKey;

/**
 * Takes an amendment up in a draft of a later plan, once: one that was posted after the plan was
 * rolled, or into a draft that was not rolled at all.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AmendmentCarrying {

  private final PlanRepository plans;
  private final PostedAmendments amendments;
  private final CarriedAmendments carried;
  private final RollingRepository rollings;
  private final Lineages lineages;
  private final ChangePosting posting;

  AmendmentCarrying(
      PlanRepository plans,
      PostedAmendments amendments,
      CarriedAmendments carried,
      RollingRepository rollings,
      Lineages lineages,
      ChangePosting posting) {
    this.plans = plans;
    this.amendments = amendments;
    this.carried = carried;
    this.rollings = rollings;
    this.lineages = lineages;
    this.posting = posting;
  }

  /**
   * Takes up what an amendment comes to in the years of the draft; where the draft was rolled, in
   * its prices.
   *
   * @param plan the plan that was amended
   * @throws ProblemException frozen; rule-broken when the plan does not begin before the draft's,
   *     the amendment is not posted, or ends before the draft's years; already-exists when the
   *     draft, or a parent up to the cut, has taken it up
   */
  LedgerHead carry(VersionKey draft, String plan, String amendment) {
    Lineage ours = lineages.held(LedgerKey.of(draft));
    Plan later = plans.get(draft.municipality(), draft.plan());
    VersionKey amended = new VersionKey(draft.municipality(), plan, VersionKey.AMENDED);
    PostedAmendment posted = posted(amended, amendment, later);
    carried
        .find(ours, plan, amendment)
        .ifPresent(
            change -> {
              throw ProblemException.alreadyExists(
                  "amendment", "amendment " + amendment + ", taken up by " + change + ",");
            });
    List<OperatingEntry> effects = RolledBudget.effects(posted, later.operatingYears());
    if (effects.isEmpty()) {
      throw ProblemException.broken(
          "amendment", "is one-off and says nothing of " + later.operatingYears());
    }
    List<OperatingEntry> entries = new ArrayList<>(effects);
    rollings
        .within(ours)
        .map(Rolling::terms)
        .ifPresent(
            terms ->
                entries.addAll(
                    RolledBudget.lifted(
                        effects, terms.lift(), new NominalLines(terms.nominalLines()))));
    LedgerHead head =
        posting.post(
            draft,
            new OperatingChange(
                "carried: " + posted.title(),
                posted.decision(),
                LedgerKey.of(amended).ledger() + "@" + posted.sequence(),
                entries));
    carried.add(head, amended, List.of(posted));
    return head;
  }

  private PostedAmendment posted(VersionKey amended, String amendment, Plan later) {
    boolean earlier =
        plans
            .find(amended.municipality(), amended.plan())
            .filter(old -> old.info().firstYear() < later.info().firstYear())
            .isPresent();
    if (!earlier) {
      throw ProblemException.broken(
          "plan", "is no plan that begins before " + later.info().firstYear());
    }
    return amendments.of(amended, Long.MAX_VALUE).stream()
        .filter(posted -> posted.id().equals(amendment))
        .findFirst()
        .orElseThrow(
            () ->
                ProblemException.broken(
                    "amendment", "is no posted amendment of plan " + amended.plan()));
  }
}
