package no.handlingsrom.indicator.comparison;

import jakarta.validation.constraints.NotNull;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.indicator.api.Code;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Sammenligningsenhet: the municipality, another one, or an average. */
@Schema(name = "ComparisonUnit", description = "Sammenligningsenhet; exactly one is own")
record ComparisonUnit(
    @NotNull @Code @Schema(examples = "kostra-group-12") String code,
    @NotNull Labels names,
    @NotNull ComparisonUnitKind kind) {}
