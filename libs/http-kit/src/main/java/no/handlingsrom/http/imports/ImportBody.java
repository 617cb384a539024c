package no.handlingsrom.http.imports;

import java.math.BigDecimal;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An import as one service tells it.
 *
 * @param id follows from the file and what it was declared to be, so that it is the same wherever
 *     the file is sent
 * @param sum NOK in KOSTRA sign of what was taken
 * @param ledger the ledger it was posted to; {@code null} while it is not, or when nothing of the
 *     file concerns the service
 * @param sequence number of its change in the ledger
 */
@Schema(
    name = "Import",
    requiredProperties = {
      "id",
      "status",
      "format",
      "kind",
      "source",
      "year",
      "through",
      "profile",
      "sha256",
      "receivedAt",
      "finishedAt",
      "lines",
      "taken",
      "outside",
      "sum",
      "ledger",
      "sequence",
      "supersededBy",
      "report"
    })
public record ImportBody(
    @Schema(examples = "1f5b0c7ad3e24c7f9a55b1c1a0c8f4de") String id,
    ImportStatus status,
    ImportFormat format,
    ImportKind kind,
    @Schema(description = "Where the figures come from", examples = "kostra") String source,
    @Schema(examples = "2024") int year,
    @Schema(description = "Last period in the file: 1–12, 13 for the closed year", examples = "13")
        int through,
    @Schema(nullable = true, description = "Profile the file is read by") String profile,
    @Schema(description = "SHA-256 of the file, unpacked") String sha256,
    Instant receivedAt,
    @Schema(nullable = true) Instant finishedAt,
    @Schema(description = "Records read so far", examples = "4512") long lines,
    @Schema(description = "Records that the service takes", examples = "3900") long taken,
    @Schema(description = "Records of other account classes", examples = "612") long outside,
    @Schema(nullable = true, description = "NOK of what is taken, KOSTRA sign", examples = "0.00")
        BigDecimal sum,
    @Schema(nullable = true, examples = "actuals/operating/kostra/2024") String ledger,
    @Schema(nullable = true, description = "Its change in the ledger", examples = "2")
        Long sequence,
    @Schema(nullable = true, description = "Import that counts instead") String supersededBy,
    ImportReport report) {}
