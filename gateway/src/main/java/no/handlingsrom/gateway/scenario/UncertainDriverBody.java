package no.handlingsrom.gateway.scenario;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import no.handlingsrom.fiscal.InvalidModelException;
import no.handlingsrom.fiscal.scenario.Driver;
import no.handlingsrom.fiscal.scenario.UncertainDriver;
import no.handlingsrom.http.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Usikker driver. */
@Schema(name = "UncertainDriver")
record UncertainDriverBody(
    @NotNull @Schema(required = true, examples = "interest") Driver driver,
    @NotNull
        @Schema(
            required = true,
            description = "Whether every year has a draw of its own; else one holds in all years",
            examples = "false")
        Boolean eachYear,
    @NotNull @Valid @Schema(required = true) DistributionBody distribution) {

  UncertainDriver toDriver(String at) {
    try {
      return new UncertainDriver(
          driver, distribution.toDistribution(at + ".distribution"), eachYear);
    } catch (InvalidModelException e) {
      throw ProblemException.broken(at + "." + e.field(), e.reason());
    }
  }
}
