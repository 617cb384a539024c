package no.handlingsrom.budget.fund;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version that a balance moved. */
@Schema(
    name = "MovedVersion",
    requiredProperties = {"plan", "version", "sequence"})
record MovedVersion(
    @Schema(examples = "2024-2027") String plan,
    @Schema(examples = "director-proposal") String version,
    @Schema(description = "A token for after=budget:…", examples = "3") long sequence) {}
