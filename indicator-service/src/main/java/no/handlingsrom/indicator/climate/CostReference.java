package no.handlingsrom.indicator.climate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Kostnad: the measure or project of the budget that carries the kroner of a climate measure. */
@Schema(name = "ClimateCostReference")
record CostReference(
    @NotNull CostKind kind,
    @NotNull @Pattern(regexp = ID) @Schema(examples = "2024-2027") String plan,
    @NotNull @Pattern(regexp = ID) @Schema(examples = "director-proposal") String version,
    @NotNull @Pattern(regexp = ID) @Schema(description = "Id of the measure or project there")
        String id) {

  private static final String ID = "[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?";

  /** Where its owner answers for it, below the municipality. */
  String path() {
    String version = "/plans/" + plan + "/versions/" + this.version;
    return switch (kind) {
      case OPERATING_MEASURE -> version + "/operating/measures/" + id;
      case INVESTMENT_PROJECT -> version + "/investment/projects/" + id;
    };
  }
}
