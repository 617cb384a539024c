package no.handlingsrom.investment.plan;

import java.time.Instant;
import no.handlingsrom.kit.ledger.LedgerHead;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a ledger stands after something was recorded in it. */
@Schema(
    name = "Recorded",
    requiredProperties = {"sequence", "time"})
public record Recorded(
    @Schema(
            description =
                "Number of the change; that of a plan version is a token for after=investment:…,"
                    + " that of an account book is not",
            examples = "2")
        long sequence,
    Instant time) {

  public static Recorded of(LedgerHead head) {
    return new Recorded(head.sequence(), head.time());
  }
}
