package no.handlingsrom.budget.intake;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an import came to.
 *
 * @param amount what its lines sum to: NOK, KOSTRA sign
 */
@Schema(
    name = "OperatingImport",
    requiredProperties = {
      "sequence",
      "time",
      "title",
      "source",
      "lines",
      "amount",
      "elsewhere",
      "content"
    })
record Imported(
    @Schema(description = "Number of its change; a token for after=budget:…", examples = "2")
        long sequence,
    Instant time,
    @Schema(examples = "Budsjett 2026") String title,
    @Schema(nullable = true) String source,
    @Schema(description = "Lines of operations taken, one entry each", examples = "2311") int lines,
    @Schema(description = "NOK they sum to, KOSTRA sign; 0 where the budget balances")
        BigDecimal amount,
    @Schema(description = "Lines of other account classes that were counted and not taken")
        List<Elsewhere> elsewhere,
    @Schema(description = "SHA-256 of what was read; the same content takes effect once")
        String content) {}
