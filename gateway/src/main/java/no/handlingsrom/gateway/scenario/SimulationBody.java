package no.handlingsrom.gateway.scenario;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.stream.IntStream;
import no.handlingsrom.fiscal.InvalidModelException;
import no.handlingsrom.fiscal.scenario.Simulation;
import no.handlingsrom.http.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Simulering as it is asked for. */
@Schema(name = "Simulation")
record SimulationBody(
    @Valid @Schema(nullable = true, description = "What holds in every run; its items may be empty")
        ScenarioBody scenario,
    @NotNull @Valid @Schema(required = true, description = "1 to 5, each named once")
        List<@NotNull @Valid UncertainDriverBody> drivers,
    @NotNull @Schema(required = true, description = "1 to 20 000", examples = "10000") Integer runs,
    @NotNull
        @Schema(
            required = true,
            description = "The same seed gives the same answer, on any machine",
            examples = "42")
        Long seed) {

  /**
   * The simulation in terms of the model.
   *
   * @throws ProblemException malformed, or rule-broken with the bounds
   */
  Simulation toSimulation() {
    try {
      return new Simulation(
          ScenarioBody.memberOrNothing(scenario),
          IntStream.range(0, drivers.size())
              .mapToObj(i -> drivers.get(i).toDriver("drivers[" + i + "]"))
              .toList(),
          runs,
          seed);
    } catch (InvalidModelException e) {
      throw ProblemException.broken(e.field(), e.reason());
    }
  }
}
