package no.handlingsrom.indicator.climate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.indicator.api.Code;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Utslippssektor: a sector of the emission statistics. */
@Schema(name = "ClimateSector", description = "Utslippssektor of the emission statistics")
record Sector(
    @NotNull @Code @Schema(examples = "road-traffic") String code,
    @NotNull @Schema(description = "What the statistics call it") Labels names,
    @NotNull @Schema(description = "direct: inside the border; indirect: by consumption")
        EmissionScope scope,
    @NotBlank @Schema(description = "Document and place", examples = "001:5458") String source) {}
