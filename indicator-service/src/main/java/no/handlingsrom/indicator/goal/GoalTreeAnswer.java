package no.handlingsrom.indicator.goal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.handlingsrom.fiscal.Labels;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A goal tree in a revision. */
@Schema(name = "RecordedGoalTree")
record GoalTreeAnswer(
    @Schema(examples = "2024-2027") String plan,
    @Schema(description = "From 1", examples = "1") int revision,
    Instant recordedAt,
    @Schema(description = "Who made the revision") String by,
    @Schema(nullable = true) String decision,
    @Schema(nullable = true) String source,
    @Schema(description = "Goals on each level, and indicators in the plan") Counts counts,
    @Schema(description = "From the outermost level inwards, each level in its order")
        List<GoalAnswer> goals,
    @Schema(description = "The answer holds all changes up to this number") long sequence) {

  /** How many stand on each level. */
  @Schema(name = "GoalCounts")
  record Counts(long unGoals, long focusAreas, long mainGoals, long subGoals, long indicators) {}

  /** A goal with what stands under it. */
  @Schema(name = "RecordedGoal")
  record GoalAnswer(
      @Schema(
              implementation = String.class,
              enumeration = {"un-goal", "focus-area", "main-goal", "sub-goal"})
          GoalLevel level,
      String code,
      @Schema(nullable = true) String parent,
      Labels names,
      @JsonInclude(JsonInclude.Include.NON_NULL)
          @Schema(
              implementation = String.class,
              enumeration = {"under-development", "reported-qualitatively"},
              description = "Why a sub-goal has no indicator; left out otherwise")
          GoalState state,
      @Schema(nullable = true) String source,
      @Schema(description = "Codes of the indicators under a sub-goal") List<String> indicators) {}

  static GoalTreeAnswer of(GoalTree tree, long sequence) {
    Revision revision = tree.revision();
    Map<String, List<String>> indicators = tree.indicators();
    return new GoalTreeAnswer(
        revision.plan(),
        revision.revision(),
        revision.recordedAt(),
        revision.by(),
        revision.decision(),
        revision.source(),
        new Counts(
            count(tree, GoalLevel.UN_GOAL),
            count(tree, GoalLevel.FOCUS_AREA),
            count(tree, GoalLevel.MAIN_GOAL),
            count(tree, GoalLevel.SUB_GOAL),
            tree.placements().stream().filter(Placement::isInPlan).count()),
        tree.goals().stream().map(goal -> answer(goal, indicators)).toList(),
        sequence);
  }

  private static long count(GoalTree tree, GoalLevel level) {
    return tree.goals().stream().filter(goal -> goal.level() == level).count();
  }

  private static GoalAnswer answer(Goal goal, Map<String, List<String>> indicators) {
    return new GoalAnswer(
        goal.level(),
        goal.code(),
        goal.parent(),
        goal.names(),
        goal.state(),
        goal.source(),
        goal.level() == GoalLevel.SUB_GOAL
            ? indicators.getOrDefault(goal.code(), List.of())
            : List.of());
  }

  /** What a write came to. */
  @Schema(name = "GoalTreeRevision")
  record Written(
      String plan,
      @Schema(description = "Number of the revision", examples = "2") int revision,
      @Schema(description = "A token for after=indicator:<sequence>", examples = "9")
          long sequence) {

    static Written of(Revision revision) {
      return new Written(revision.plan(), revision.revision(), revision.sequence());
    }
  }

  /** What happened to an indicator in the plan. */
  @Schema(name = "RecordedPlacement", description = "Who moved what, when, from where and to where")
  record Moved(
      String indicator,
      @Schema(
              implementation = String.class,
              enumeration = {"placed", "moved", "retired", "replaced"})
          PlacementChange change,
      @Schema(description = "Sub-goal before", nullable = true) String from,
      @Schema(description = "Sub-goal from then on", nullable = true) String to,
      @Schema(nullable = true) String replacedBy,
      @Schema(nullable = true) Labels reason,
      String by,
      @Schema(nullable = true) String decision,
      Instant recordedAt,
      int revision) {

    static Moved of(Revision revision, Placement placement) {
      return new Moved(
          placement.indicator(),
          placement.change(),
          placement.from(),
          placement.to(),
          placement.replacedBy(),
          placement.reason(),
          revision.by(),
          revision.decision(),
          revision.recordedAt(),
          revision.revision());
    }
  }

  /** Everything that happened to the indicators of a plan. */
  @Schema(name = "RecordedPlacements")
  record History(
      @Schema(description = "Oldest first") List<Moved> items,
      @Schema(description = "The list holds all changes up to this number") long sequence) {}
}
