package no.handlingsrom.budget.change;

import java.time.Instant;
import no.handlingsrom.kit.ledger.LedgerHead;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a ledger stands after a change was posted to it. */
@Schema(
    name = "PostedChange",
    requiredProperties = {"sequence", "time"})
public record PostedChange(
    @Schema(
            description =
                "Number of the change in its ledger; in a plan version a token for after=budget:…",
            examples = "2")
        long sequence,
    Instant time) {

  public static PostedChange of(LedgerHead head) {
    return new PostedChange(head.sequence(), head.time());
  }
}
