package no.handlingsrom.indicator.climate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.indicator.api.Code;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Klimatiltak: something that is done to lower emissions, with or without numbers. */
@Schema(
    name = "ClimateMeasure",
    description = "Klimatiltak: needs no number to be planned and followed up")
record ClimateMeasure(
    @NotNull @Code @Schema(examples = "k01") String code,
    @NotNull Labels names,
    @NotNull @Schema(description = "Its measure group", examples = "cars-and-vans") String group,
    @Schema(
            description = "Who answers for it; null where nobody is named",
            nullable = true,
            examples = "Samfunnstjenester")
        String responsible,
    @NotNull MeasureStatus status,
    @Valid
        @Schema(
            description =
                "Which measure or project of the budget pays for it; null: the ordinary"
                    + " frame of whoever does it",
            nullable = true)
        CostReference cost,
    @NotNull @Schema(description = "Codes of the goals it serves, each of a goal tree")
        List<@NotNull @Code String> goals,
    @NotBlank @Schema(examples = "001:5621-5622") String source) {}
