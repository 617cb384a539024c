package no.handlingsrom.gateway.view;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Per: the last event of each owner an answer rests on.
 *
 * @param time when the newest of them was committed
 * @param budget sequence of the version at budget-service; null when nothing is known
 * @param investment sequence of the version at investment-service; null when nothing is known
 * @param indicator sequence of the municipality at indicator-service; null when nothing is known
 */
public record AsOf(
    @Schema(required = true, nullable = true, examples = "2023-10-24T08:00:00Z") Instant time,
    @Schema(
            required = true,
            nullable = true,
            examples = "42",
            description = "Last sequence of budget-service; null: nothing is known")
        Long budget,
    @Schema(
            required = true,
            nullable = true,
            examples = "7",
            description = "Last sequence of investment-service; null: nothing is known")
        Long investment,
    @Schema(
            required = true,
            nullable = true,
            examples = "3",
            description = "Last sequence of indicator-service; null: nothing is known")
        Long indicator) {}
