package no.handlingsrom.indicator.goal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.indicator.api.Code;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A goal tree as it is laid down. */
@Schema(name = "GoalTree", description = "Målhierarki of a plan, with its indicators in place")
record GoalTreeBody(
    @NotNull
        @Pattern(
            regexp = "[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?",
            message = "must be lower-case letters, digits and inner hyphens, at most 64")
        @Schema(description = "The plan whose tree it is", examples = "2024-2027")
        String plan,
    @NotBlank @Schema(description = "Who lays it down", examples = "plan og analyse") String by,
    @Schema(description = "Vedtak: body and case number", nullable = true) String decision,
    @Schema(description = "Document and place", nullable = true) String source,
    @NotEmpty @Schema(description = "In the order they are shown")
        List<@NotNull @Valid GoalBody> goals,
    @NotNull List<@NotNull @Valid PlacementBody> placements) {

  /** A goal as it is asked for. */
  @Schema(name = "Goal")
  record GoalBody(
      @NotNull
          @Schema(
              implementation = String.class,
              enumeration = {"un-goal", "focus-area", "main-goal", "sub-goal"},
              description = "FNs bærekraftsmål, satsingsområde, hovedmål, delmål")
          GoalLevel level,
      @NotNull @Code @Schema(description = "Unique on its level", examples = "un-13") String code,
      @Code
          @Schema(
              description =
                  "Code of the goal one level above; required for main goals and sub-goals",
              nullable = true)
          String parent,
      @NotNull Labels names,
      @Schema(
              implementation = String.class,
              enumeration = {"under-development", "reported-qualitatively"},
              description = "Why a sub-goal has no indicator; left out when it has one")
          GoalState state,
      @Schema(description = "Document and place", nullable = true) String source) {

    Goal toDomain() {
      return new Goal(level, code, parent, names, state, source);
    }
  }

  /** Where an indicator stands. */
  @Schema(name = "Placement")
  record PlacementBody(
      @NotNull @Code @Schema(description = "Code of the indicator") String indicator,
      @NotNull @Code @Schema(description = "Code of the sub-goal it stands under")
          String subGoal) {}
}
