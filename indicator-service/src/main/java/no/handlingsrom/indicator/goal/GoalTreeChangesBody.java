package no.handlingsrom.indicator.goal;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.indicator.api.Code;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Changes of a goal tree that are made together. */
@Schema(name = "GoalTreeChanges")
record GoalTreeChangesBody(
    @NotBlank @Schema(description = "Who makes them", examples = "HR") String by,
    @Schema(description = "Vedtak: body and case number", nullable = true) String decision,
    @Schema(description = "Document and place", nullable = true) String source,
    @NotEmpty List<@NotNull @Valid ChangeBody> changes) {

  /** What is to be done. */
  enum Action {
    PLACE("place"),
    MOVE("move"),
    RETIRE("retire"),
    REPLACE("replace"),
    SET_STATE("set-state");

    private final String code;

    Action(String code) {
      this.code = code;
    }

    @JsonValue
    String code() {
      return code;
    }
  }

  /** One change. */
  @Schema(
      name = "GoalTreeChange",
      description =
          "place and move: indicator, subGoal; retire: indicator; replace: indicator, replacedBy,"
              + " which takes its place; set-state: subGoal, and state or none")
  record ChangeBody(
      @NotNull
          @Schema(
              implementation = String.class,
              enumeration = {"place", "move", "retire", "replace", "set-state"})
          Action action,
      @Code @Schema(description = "The indicator; none for set-state", nullable = true)
          String indicator,
      @Code @Schema(description = "The sub-goal", nullable = true) String subGoal,
      @Code @Schema(description = "The indicator that takes its place", nullable = true)
          String replacedBy,
      @Schema(
              implementation = String.class,
              enumeration = {"under-development", "reported-qualitatively"},
              description = "Why the sub-goal has no indicator; left out to take the state away")
          GoalState state,
      @Schema(description = "Why", nullable = true) Labels reason) {}
}
