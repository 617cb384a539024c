package no.handlingsrom.indicator.goal;

import no.handlingsrom.fiscal.Labels;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Mål as the tree of a plan has it, for those who refer to it. */
@Schema(name = "NamedGoal")
public record NamedGoal(
    @Schema(examples = "2024-2027") String plan,
    @Schema(
            implementation = String.class,
            enumeration = {"un-goal", "focus-area", "main-goal", "sub-goal"})
        GoalLevel level,
    @Schema(examples = "climate-1") String code,
    Labels names) {}
