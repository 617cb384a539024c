package no.handlingsrom.indicator.climate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Kostnad: the measure or project of the budget that carries the kroner of a climate measure. */
@Schema(name = "ClimateCostReference")
record CostReference(
    @NotNull CostKind kind,
    @NotBlank @Schema(examples = "2024-2027") String plan,
    @NotBlank @Schema(examples = "director-proposal") String version,
    @NotBlank @Schema(description = "Id of the measure or project there") String id) {

  /** Where its owner answers for it, below the municipality. */
  String path() {
    String version = "/plans/" + plan + "/versions/" + this.version;
    return switch (kind) {
      case OPERATING_MEASURE -> version + "/measures/" + id;
      case INVESTMENT_PROJECT -> version + "/investment/projects/" + id;
    };
  }
}
