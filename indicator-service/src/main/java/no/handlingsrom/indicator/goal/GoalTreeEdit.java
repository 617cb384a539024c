package no.handlingsrom.indicator.goal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.Violation;
import no.handlingsrom.indicator.goal.GoalTreeChangesBody.ChangeBody;

/** Changes of a tree on their way to become a revision; an indicator changes once at most. */
final class GoalTreeEdit {

  private final GoalTree tree;
  private final Set<String> indicators;
  private final Map<Integer, Goal> goals = new TreeMap<>();
  private final Map<String, Placement> placements = new LinkedHashMap<>();
  private final List<Violation> violations = new ArrayList<>();

  /**
   * @param indicators the codes that exist
   */
  GoalTreeEdit(GoalTree tree, Set<String> indicators) {
    this.tree = tree;
    this.indicators = indicators;
  }

  void make(ChangeBody change, String field) {
    switch (change.action()) {
      case PLACE ->
          place(change.indicator(), field + ".indicator", change.subGoal(), field, change);
      case MOVE -> move(change, field);
      case RETIRE -> leave(change, PlacementChange.RETIRED, null, field);
      case REPLACE -> replace(change, field);
      case SET_STATE -> setState(change, field);
    }
  }

  /** Refuses everything when one change could not be made. */
  void finish() {
    if (violations.isEmpty()) {
      Map<String, List<String>> standing = after().indicators();
      for (Goal goal : after().goals()) {
        if (goal.state() != null && standing.containsKey(goal.code())) {
          refuse(
              "changes",
              "sub-goal " + goal.code() + " has indicators and the state " + goal.state().code());
        }
      }
    }
    if (!violations.isEmpty()) {
      throw ProblemException.broken(violations);
    }
  }

  /** The changed goals with their positions. */
  Map<Integer, Goal> goals() {
    return goals;
  }

  List<Placement> placements() {
    return List.copyOf(placements.values());
  }

  private GoalTree after() {
    List<Goal> changedGoals = new ArrayList<>(tree.goals());
    goals.forEach(changedGoals::set);
    Map<String, Placement> all = new LinkedHashMap<>();
    tree.placements().forEach(placement -> all.put(placement.indicator(), placement));
    all.putAll(placements);
    return new GoalTree(tree.revision(), changedGoals, new ArrayList<>(all.values()));
  }

  private void place(
      String indicator, String indicatorField, String subGoal, String field, ChangeBody change) {
    if (!exists(indicator, indicatorField) || !isSubGoal(subGoal, field + ".subGoal")) {
      return;
    }
    if (tree.placement(indicator).filter(Placement::isInPlan).isPresent()) {
      refuse(indicatorField, "stands in the plan already; move it");
      return;
    }
    put(Placement.placed(indicator, subGoal, change.reason()), indicatorField);
  }

  private void move(ChangeBody change, String field) {
    String from = standsUnder(change.indicator(), field + ".indicator");
    if (from == null || !isSubGoal(change.subGoal(), field + ".subGoal")) {
      return;
    }
    if (from.equals(change.subGoal())) {
      refuse(field + ".subGoal", "is where it stands");
      return;
    }
    put(
        new Placement(
            change.indicator(),
            PlacementChange.MOVED,
            from,
            change.subGoal(),
            null,
            change.reason()),
        field + ".indicator");
  }

  private void replace(ChangeBody change, String field) {
    String from = standsUnder(change.indicator(), field + ".indicator");
    if (from == null) {
      return;
    }
    if (change.indicator().equals(change.replacedBy())) {
      refuse(field + ".replacedBy", "must be another indicator");
      return;
    }
    place(change.replacedBy(), field + ".replacedBy", from, field, change);
    leave(change, PlacementChange.REPLACED, change.replacedBy(), field);
  }

  private void leave(ChangeBody change, PlacementChange how, String replacedBy, String field) {
    String from = standsUnder(change.indicator(), field + ".indicator");
    if (from != null) {
      Labels reason = change.reason();
      put(
          new Placement(change.indicator(), how, from, null, replacedBy, reason),
          field + ".indicator");
    }
  }

  private void setState(ChangeBody change, String field) {
    if (isSubGoal(change.subGoal(), field + ".subGoal")) {
      Goal goal = tree.subGoal(change.subGoal()).orElseThrow();
      goals.put(tree.goals().indexOf(goal), goal.inState(change.state()));
    }
  }

  private void put(Placement placement, String field) {
    if (placements.putIfAbsent(placement.indicator(), placement) != null) {
      refuse(field, "is changed twice");
    }
  }

  private boolean exists(String indicator, String field) {
    if (indicator == null || !indicators.contains(indicator)) {
      return refuse(field, indicator == null ? "must be given" : "no such indicator: " + indicator);
    }
    return true;
  }

  private boolean isSubGoal(String code, String field) {
    if (code == null || tree.subGoal(code).isEmpty()) {
      return refuse(field, code == null ? "must be given" : "no such sub-goal: " + code);
    }
    return true;
  }

  private String standsUnder(String indicator, String field) {
    if (!exists(indicator, field)) {
      return null;
    }
    String under = tree.placement(indicator).map(Placement::to).orElse(null);
    if (under == null) {
      refuse(field, "does not stand in the plan");
    }
    return under;
  }

  private boolean refuse(String field, String reason) {
    violations.add(new Violation(field, reason));
    return false;
  }
}
