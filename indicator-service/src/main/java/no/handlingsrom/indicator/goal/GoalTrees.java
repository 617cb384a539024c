package no.handlingsrom.indicator.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.handlingsrom.contracts.indicator.GoalTreeChanged;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.Violation;
import no.handlingsrom.indicator.change.IndicatorLedger;
import no.handlingsrom.indicator.indicator.IndicatorRepository;
import no.handlingsrom.kit.ledger.LedgerHead;

/** Lays down the goal trees of plans, and changes them revision by revision. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class GoalTrees {

  private final GoalTreeRepository trees;
  private final IndicatorRepository indicators;
  private final IndicatorLedger ledger;

  GoalTrees(GoalTreeRepository trees, IndicatorRepository indicators, IndicatorLedger ledger) {
    this.trees = trees;
    this.indicators = indicators;
    this.ledger = ledger;
  }

  /**
   * Lays down the tree of a plan.
   *
   * @throws ProblemException already-exists, or rule-broken naming every goal and placement that is
   *     wrong
   */
  Revision lay(String municipality, GoalTreeBody body) {
    LedgerHead head =
        ledger.record(
            municipality,
            "goal tree of " + body.plan() + " laid down",
            body.decision(),
            body.source(),
            List.of(body));
    if (trees.newest(municipality, body.plan()).isPresent()) {
      throw ProblemException.alreadyExists("plan", "goal tree of " + body.plan());
    }
    List<Goal> goals = body.goals().stream().map(GoalTreeBody.GoalBody::toDomain).toList();
    List<Violation> violations = new ArrayList<>(GoalTree.violations(goals));
    violations.addAll(placementViolations(municipality, goals, body.placements()));
    if (!violations.isEmpty()) {
      throw ProblemException.broken(violations);
    }
    Map<Integer, Goal> positions = new TreeMap<>();
    goals.forEach(goal -> positions.put(positions.size(), goal));
    List<Placement> placements =
        body.placements().stream()
            .map(placed -> Placement.placed(placed.indicator(), placed.subGoal(), null))
            .toList();
    Revision first =
        new Revision(
            body.plan(),
            1,
            head.sequence(),
            head.time(),
            body.by(),
            body.decision(),
            body.source());
    return add(municipality, first, positions, placements, head);
  }

  /**
   * Changes the tree of a plan.
   *
   * @throws ProblemException not-found, or rule-broken naming every change that cannot be made
   */
  Revision change(String municipality, String plan, GoalTreeChangesBody body) {
    LedgerHead head =
        ledger.record(
            municipality,
            "goal tree of " + plan + " changed",
            body.decision(),
            body.source(),
            List.of(body));
    GoalTree tree = trees.tree(municipality, plan, null);
    GoalTreeEdit edit = new GoalTreeEdit(tree, indicators.codes(municipality));
    for (int i = 0; i < body.changes().size(); i++) {
      edit.make(body.changes().get(i), "changes[" + i + "]");
    }
    edit.finish();
    Revision next =
        new Revision(
            plan,
            tree.revision().revision() + 1,
            head.sequence(),
            head.time(),
            body.by(),
            body.decision(),
            body.source());
    return add(municipality, next, edit.goals(), edit.placements(), head);
  }

  private Revision add(
      String municipality,
      Revision revision,
      Map<Integer, Goal> goals,
      List<Placement> placements,
      LedgerHead head) {
    trees.add(municipality, revision, goals, placements);
    ledger.announce(
        new GoalTreeChanged(
            municipality, head.sequence(), head.time(), revision.plan(), revision.revision()),
        head);
    return revision;
  }

  private List<Violation> placementViolations(
      String municipality, List<Goal> goals, List<GoalTreeBody.PlacementBody> placements) {
    Set<String> known = indicators.codes(municipality);
    Set<String> placed = new HashSet<>();
    List<Violation> violations = new ArrayList<>();
    for (int i = 0; i < placements.size(); i++) {
      GoalTreeBody.PlacementBody placement = placements.get(i);
      String field = "placements[" + i + "].";
      if (!known.contains(placement.indicator())) {
        violations.add(
            new Violation(field + "indicator", "no such indicator: " + placement.indicator()));
      } else if (!placed.add(placement.indicator())) {
        violations.add(new Violation(field + "indicator", "is placed twice"));
      }
      goals.stream()
          .filter(goal -> goal.level() == GoalLevel.SUB_GOAL)
          .filter(goal -> goal.code().equals(placement.subGoal()))
          .findFirst()
          .ifPresentOrElse(
              goal -> {
                if (goal.state() != null) {
                  violations.add(
                      new Violation(field + "subGoal", "has the state " + goal.state().code()));
                }
              },
              () -> violations.add(new Violation(field + "subGoal", "no such sub-goal")));
    }
    return violations;
  }
}
