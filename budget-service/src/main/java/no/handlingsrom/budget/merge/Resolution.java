package no.handlingsrom.budget.merge;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How one conflict is settled, as a client says. */
@Schema(name = "MergeResolution")
record Resolution(
    @NotNull
        @Schema(
            description = "Id of the conflict",
            examples = "measure/gratis-kjernetid-sfo/effect-2025")
        String conflict,
    @NotNull Choice choose,
    @Size(max = 4000)
        @Schema(
            description =
                "With the choice value: what it is to be; left out, a measure has no such field."
                    + " Amounts in NOK, for a level or for all that stands on the account",
            examples = "27500000.00")
        String value) {

  /** What a dispute comes to. */
  String settle(Dispute dispute) {
    return switch (choose) {
      case BASE -> dispute.base();
      case OURS -> dispute.ours();
      case THEIRS -> dispute.theirs();
      case VALUE -> value;
    };
  }
}
