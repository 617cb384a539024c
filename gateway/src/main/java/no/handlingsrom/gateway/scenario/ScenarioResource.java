package no.handlingsrom.gateway.scenario;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Function;
import no.handlingsrom.fiscal.InvalidModelException;
import no.handlingsrom.fiscal.scenario.Scenario;
import no.handlingsrom.fiscal.scenario.Sensitivity;
import no.handlingsrom.fiscal.scenario.Simulation;
import no.handlingsrom.gateway.answer.VersionRead;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Scenarios of a version, computed and not stored. */
@Path("/municipalities/{municipality}/plans/{plan}/versions/{version}/scenarios")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Scenarios", description = "Scenarioer: the rules under other assumptions")
class ScenarioResource {

  private final ScenarioPlans plans;

  ScenarioResource(ScenarioPlans plans) {
    this.plans = plans;
  }

  @POST
  @Operation(
      operationId = "computeScenario",
      summary = "What the rules come to under other assumptions",
      description =
          "Fiscal rules (handlingsregler) and key figures before and after any mix of items, with"
              + " what each item adds and rests on. The result is the official figure plus what the"
              + " model gives with the items less what it gives without: investment, VAT"
              + " compensation, grants and loans, debt, interest and instalments, net result, fund,"
              + " rules. Nothing is stored.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = ScenarioBody.class),
              examples = @ExampleObject(name = "asker", ref = "Scenario")))
  @APIResponse(
      responseCode = "200",
      description = "The outcome",
      content =
          @Content(
              schema = @Schema(implementation = ScenarioAnswer.class),
              examples = @ExampleObject(name = "asker", ref = "ScenarioOutcome")))
  @APIResponse(responseCode = "400", ref = ProblemResponses.MALFORMED)
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  @APIResponse(responseCode = "504", ref = ProblemResponses.NOT_REACHED)
  public ScenarioAnswer compute(@BeanParam VersionRead read, @NotNull @Valid ScenarioBody body) {
    Scenario scenario = body.toScenario("");
    return work(read, scenario, "", plan -> ScenarioAnswer.of(plan, scenario, read.language()));
  }

  @POST
  @Path("/sensitivity")
  @Operation(
      operationId = "computeSensitivity",
      summary = "What the rules come to when one driver moves by a step",
      description =
          "Følsomhetstabell: every rule and year after each driver has moved up, and down, by a step"
              + " in all years, with everything else as in the scenario.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = SensitivityBody.class),
              examples = @ExampleObject(name = "asker", ref = "Sensitivity")))
  @APIResponse(
      responseCode = "200",
      description = "The table",
      content =
          @Content(
              schema = @Schema(implementation = SensitivityAnswer.class),
              examples = @ExampleObject(name = "asker", ref = "SensitivityOutcome")))
  @APIResponse(responseCode = "400", ref = ProblemResponses.MALFORMED)
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  @APIResponse(responseCode = "504", ref = ProblemResponses.NOT_REACHED)
  public SensitivityAnswer computeSensitivity(
      @BeanParam VersionRead read, @NotNull @Valid SensitivityBody body) {
    Sensitivity sensitivity = body.toSensitivity();
    return work(
        read,
        sensitivity.scenario(),
        ScenarioBody.MEMBER,
        plan -> SensitivityAnswer.of(plan, sensitivity, read.language()));
  }

  @POST
  @Path("/simulation")
  @Operation(
      operationId = "simulateScenario",
      summary = "How likely each band of each rule is",
      description =
          "Monte Carlo-simulering: drivers are drawn from the distributions stated, and each rule"
              + " and year tells the part of the runs that met each band, its spread, and which"
              + " driver explains most of it. The same seed gives the same answer on any machine.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(implementation = SimulationBody.class),
              examples = @ExampleObject(name = "asker", ref = "Simulation")))
  @APIResponse(
      responseCode = "200",
      description = "The probabilities",
      content =
          @Content(
              schema = @Schema(implementation = SimulationAnswer.class),
              examples = @ExampleObject(name = "asker", ref = "SimulationOutcome")))
  @APIResponse(responseCode = "400", ref = ProblemResponses.MALFORMED)
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  @APIResponse(responseCode = "504", ref = ProblemResponses.NOT_REACHED)
  public SimulationAnswer simulate(
      @BeanParam VersionRead read, @NotNull @Valid SimulationBody body) {
    Simulation simulation = body.toSimulation();
    return work(
        read,
        simulation.scenario(),
        ScenarioBody.MEMBER,
        plan -> SimulationAnswer.of(plan, simulation, read.language()));
  }

  /**
   * Works something out of a version.
   *
   * @param at path of the scenario in the request
   */
  private <T> T work(
      VersionRead read, Scenario scenario, String at, Function<ScenarioPlan, T> answer) {
    ScenarioPlan plan = plans.find(read);
    plan.refuseUnknownProjects(scenario, at);
    try {
      return answer.apply(plan);
    } catch (InvalidModelException e) {
      throw ProblemException.broken(at + e.field(), e.reason());
    }
  }
}
