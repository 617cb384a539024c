package no.handlingsrom.http.metrics;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a version amounts to when a change has been made.
 *
 * @param sequence number of the change
 * @param decision body and case number of the decision (vedtak); may be {@code null}
 * @param years NOK in KOSTRA sign per year and code of the metric; what is not known is absent
 */
public record MetricsAfterChange(
    @Schema(required = true, examples = "2") long sequence,
    @Schema(required = true, examples = "2023-11-17T12:00:00.123456Z") Instant time,
    @Schema(required = true, examples = "Høyere skatteanslag 2025") String title,
    @Schema(required = true, nullable = true, examples = "K-sak 36/23") String decision,
    @Schema(required = true, description = "NOK per year and metric; what is not known is absent")
        SortedMap<Integer, Map<String, BigDecimal>> years) {}
