package no.handlingsrom.indicator.climate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.http.problem.Violation;
import no.handlingsrom.indicator.api.Code;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Tiltaksgruppe: measures that are meant to lower the same emissions. */
@Schema(name = "ClimateMeasureGroup", description = "Tiltaksgruppe of the climate budget")
record MeasureGroup(
    @NotNull @Code @Schema(examples = "cars-and-vans") String code,
    @NotNull Labels names,
    @NotNull @Schema(description = "Innsatsområde of the climate strategy") Labels focusArea,
    @NotNull EmissionScope scope,
    @Schema(
            description = "The sector its emissions are counted in; must be given for direct ones",
            nullable = true)
        String sector,
    @NotBlank @Schema(examples = "001:5612") String source) {

  /** What is wrong with this group by itself. */
  List<Violation> violations(String field) {
    return scope == EmissionScope.DIRECT && sector == null
        ? List.of(new Violation(field + ".sector", "must be given for direct emissions"))
        : List.of();
  }
}
