package no.handlingsrom.investment.runningcost;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.position.AsOf;
import no.handlingsrom.investment.plan.PlanVersion;
import no.handlingsrom.investment.plan.PlanVersionRepository;
import no.handlingsrom.investment.plan.Recorded;
import no.handlingsrom.investment.plan.Snapshot;
import no.handlingsrom.investment.plan.Snapshots;
import no.handlingsrom.investment.position.PositionPosting;
import no.handlingsrom.investment.project.ProjectRepository;
import no.handlingsrom.kit.idempotency.Idempotent;
import no.handlingsrom.kit.ledger.LedgerHead;
import no.handlingsrom.kit.tenancy.Municipality;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The running costs of the projects of a plan version over HTTP. */
@Path("/municipalities/{municipality}/plans/{plan}/versions/{version}/investment/running-costs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Running costs", description = "FDV: what projects cost to run once they are built")
public class RunningCostResource {

  private final PlanVersionRepository versions;
  private final Snapshots snapshots;
  private final PositionPosting posting;
  private final ProjectRepository projects;
  private final RunningCostRepository costs;

  RunningCostResource(
      PlanVersionRepository versions,
      Snapshots snapshots,
      PositionPosting posting,
      ProjectRepository projects,
      RunningCostRepository costs) {
    this.versions = versions;
    this.snapshots = snapshots;
    this.posting = posting;
    this.projects = projects;
    this.costs = costs;
  }

  @POST
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(
      operationId = "stateRunningCosts",
      summary = "State running costs of projects of a draft",
      description =
          "All are taken, or none. An amount takes the place of an earlier one of the same project"
              + " and year; one that is no more is stated as 0.")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "fdv", ref = "NewRunningCosts")))
  @APIResponse(
      responseCode = "201",
      description = "They are part of the version",
      content =
          @Content(
              schema = @Schema(implementation = Recorded.class),
              examples = @ExampleObject(name = "recorded", ref = "Recorded")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "409", ref = ProblemResponses.CONFLICT)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  public Response state(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @NotNull @Valid NewRunningCosts body) {
    PlanVersion draft = versions.get(municipality, plan, version);
    List<RunningCost> stated = body.toDomain();
    LedgerHead head =
        posting.post(
            draft,
            body.title(),
            stated,
            stated.stream().map(RunningCost::fromYear).toList(),
            change -> {
              body.check(
                  draft.investmentYears(), projects.byId(draft.ledger(), body.projects()).keySet());
              costs.add(change, stated);
            });
    return Response.status(Response.Status.CREATED).entity(Recorded.of(head)).build();
  }

  @GET
  @Transactional
  @Parameter(ref = "AsOf")
  @Operation(
      operationId = "getRunningCosts",
      summary = "What the projects of a version cost to run, as far as stated")
  @APIResponse(
      responseCode = "200",
      description = "Empty before the first is stated",
      content =
          @Content(
              schema = @Schema(implementation = RunningCostList.class),
              examples = @ExampleObject(name = "fdv", ref = "RunningCostList")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  public RunningCostList get(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @Parameter(hidden = true) @QueryParam(AsOf.PARAMETER) String asOf) {
    Snapshot found = snapshots.of(municipality, plan, version, asOf);
    return RunningCostList.of(costs.latest(found), found.version().investmentYears());
  }
}
