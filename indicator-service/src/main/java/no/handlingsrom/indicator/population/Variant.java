package no.handlingsrom.indicator.population;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.indicator.api.Code;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Framskrivingsalternativ: a prognosis, or the register itself. */
@Schema(name = "PopulationVariant", description = "Framskrivingsalternativ, or the register")
record Variant(
    @NotNull @Code @Schema(examples = "medium") String code,
    @NotNull Labels names,
    @NotBlank @Schema(examples = "001:4578-4585") String source) {}
