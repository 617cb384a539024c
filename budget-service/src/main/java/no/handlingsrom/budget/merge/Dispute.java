package no.handlingsrom.budget.merge;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A conflict as it is answered.
 *
 * @param id by which a resolution names it
 */
@Schema(
    name = "MergeConflict",
    requiredProperties = {"id", "base", "ours", "theirs"})
record Dispute(
    @Schema(
            description =
                "measure/id/field, or amount/year/month/unit/function/art/line/category/measure/kind"
                    + " with a hyphen where something is not told, /fund where one is, and"
                    + " /account/project/dimensions of the ERP where they are",
            examples = "measure/gratis-kjernetid-sfo/effect-2025")
        String id,
    @Schema(
            description = "Before either side altered it; null where it was not there",
            nullable = true,
            examples = "30198000.00")
        String base,
    @Schema(description = "In the draft that is merged into", nullable = true) String ours,
    @Schema(description = "In the version that is merged", nullable = true) String theirs) {

  String describe() {
    return "base %s, ours %s, theirs %s".formatted(base, ours, theirs);
  }
}
