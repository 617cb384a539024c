package no.handlingsrom.kit.imports;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Stengte perioder: until where the accounts of a year are closed.
 *
 * @param revision counts what was said of the year; 0 before anything was
 * @param recordedAt {@code null} before anything was
 */
@Schema(
    name = "ClosedPeriods",
    requiredProperties = {"year", "through", "revision", "recordedAt"})
public record ClosedPeriods(
    @Schema(examples = "2024") int year,
    @Schema(
            description = "Last closed period; 0 when all are open, 13 when the year is closed",
            examples = "4")
        int through,
    @Schema(examples = "1") long revision,
    @Schema(nullable = true) Instant recordedAt) {

  /** Whether figures up to a period may still come. */
  boolean isOpen(int lastPeriod) {
    return lastPeriod > through;
  }
}
