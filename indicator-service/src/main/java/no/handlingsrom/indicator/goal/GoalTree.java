package no.handlingsrom.indicator.goal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.handlingsrom.http.problem.Violation;

/**
 * Målhierarki: the goals of a plan in a revision, and where its indicators stand.
 *
 * @param goals in their order
 * @param placements the last of each indicator, those that left the plan too
 */
record GoalTree(Revision revision, List<Goal> goals, List<Placement> placements) {

  private record Key(GoalLevel level, String code) {}

  GoalTree {
    goals = List.copyOf(goals);
    placements = List.copyOf(placements);
  }

  Optional<Goal> subGoal(String code) {
    return goals.stream()
        .filter(goal -> goal.level() == GoalLevel.SUB_GOAL && goal.code().equals(code))
        .findFirst();
  }

  Optional<Placement> placement(String indicator) {
    return placements.stream().filter(p -> p.indicator().equals(indicator)).findFirst();
  }

  /** The indicators under each sub-goal, in the order they came there. */
  Map<String, List<String>> indicators() {
    Map<String, List<String>> indicators = new LinkedHashMap<>();
    placements.stream()
        .filter(Placement::isInPlan)
        .forEach(
            p -> indicators.computeIfAbsent(p.to(), to -> new ArrayList<>()).add(p.indicator()));
    return indicators;
  }

  /** What is wrong with goals that are laid down together. */
  static List<Violation> violations(List<Goal> goals) {
    List<Violation> violations = new ArrayList<>();
    Map<Key, Integer> known = new HashMap<>();
    for (int i = 0; i < goals.size(); i++) {
      Goal goal = goals.get(i);
      if (known.putIfAbsent(new Key(goal.level(), goal.code()), i) != null) {
        violations.add(new Violation(field(i, "code"), "is taken on this level"));
      }
    }
    for (int i = 0; i < goals.size(); i++) {
      Goal goal = goals.get(i);
      if (goal.parent() == null) {
        if (goal.level().needsParent()) {
          violations.add(new Violation(field(i, "parent"), "must be given on this level"));
        }
      } else if (goal.level().above().isEmpty()) {
        violations.add(new Violation(field(i, "parent"), "must not be given for a UN goal"));
      } else if (!known.containsKey(new Key(goal.level().above().get(), goal.parent()))) {
        violations.add(
            new Violation(
                field(i, "parent"),
                "no such goal one level above (" + goal.level().above().get().code() + ")"));
      }
      if (goal.state() != null && goal.level() != GoalLevel.SUB_GOAL) {
        violations.add(new Violation(field(i, "state"), "only a sub-goal has a state"));
      }
    }
    return violations;
  }

  private static String field(int index, String member) {
    return "goals[" + index + "]." + member;
  }
}
