package no.handlingsrom.indicator.comparison;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.indicator.api.Code;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Nøkkeltall: an indicator of the national statistics that is compared. */
@Schema(name = "ComparedIndicator", description = "Nøkkeltall that is compared between units")
record ComparedIndicator(
    @NotNull @Code @Schema(examples = "kostra-001") String code,
    @NotNull Labels names,
    @NotBlank @Schema(examples = "nok-per-inhabitant") String unit,
    @NotBlank @Schema(description = "Tjenesteområde", examples = "administrasjon-og-ledelse")
        String area,
    @NotBlank
        @Schema(description = "Prioritet, produktivitet, dekningsgrad …", examples = "Prioritet")
        String category,
    @NotNull @Schema(description = "Which of two values is better") Better better,
    @NotNull @Schema(description = "Deflatorjustert: earlier years in the prices of the last")
        Boolean deflatorAdjusted,
    @NotNull @Schema(description = "Behovsjustert: corrected for differences in need")
        Boolean needAdjusted,
    @Min(1)
        @Max(1_000_000)
        @Schema(
            description =
                "Minste antall som vises: for counts of persons, the least value that is shown. All"
                    + " are shown when null",
            nullable = true)
        Integer smallCellLimit,
    @NotBlank @Schema(examples = "001:5985-5988") String source) {}
