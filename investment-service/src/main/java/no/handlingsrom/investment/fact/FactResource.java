package no.handlingsrom.investment.fact;

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
import no.handlingsrom.investment.fact.NewFacts.FactBody;
import no.handlingsrom.investment.plan.PlanVersionRepository;
import no.handlingsrom.investment.plan.Recorded;
import no.handlingsrom.investment.plan.Snapshots;
import no.handlingsrom.kit.idempotency.Idempotent;
import no.handlingsrom.kit.tenancy.Municipality;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The stated facts of a plan version over HTTP. */
@Path("/municipalities/{municipality}/plans/{plan}/versions/{version}/investment/stated-facts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(
    name = "Warnings",
    description = "Where a project contradicts itself, or the text of the plan contradicts it")
public class FactResource {

  private final PlanVersionRepository versions;
  private final Snapshots snapshots;
  private final StatedFacts facts;

  FactResource(PlanVersionRepository versions, Snapshots snapshots, StatedFacts facts) {
    this.versions = versions;
    this.snapshots = snapshots;
    this.facts = facts;
  }

  @Schema(
      name = "StatedFacts",
      requiredProperties = {"items"})
  record FactList(List<FactBody> items) {}

  @POST
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(
      operationId = "stateFacts",
      summary = "State what the text of the plan says of projects",
      description =
          "Facts move no amounts. Of several of the same kind and project – and span, for an"
              + " allocation – the last one counts. What disagrees with the register is a warning.")
  @RequestBody(
      content = @Content(examples = @ExampleObject(name = "asker", ref = "NewStatedFacts")))
  @APIResponse(
      responseCode = "201",
      description = "The facts are part of the version",
      content =
          @Content(
              schema = @Schema(implementation = Recorded.class),
              examples = @ExampleObject(name = "asker", ref = "Recorded")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "409", ref = ProblemResponses.CONFLICT)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  public Response state(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @NotNull @Valid NewFacts body) {
    return Response.status(Response.Status.CREATED)
        .entity(Recorded.of(facts.state(versions.get(municipality, plan, version), body)))
        .build();
  }

  @GET
  @Transactional
  @Parameter(ref = "AsOf")
  @Operation(
      operationId = "listStatedFacts",
      summary = "The facts that count, by project",
      description = "Those of its parents up to the cut too.")
  @APIResponse(
      responseCode = "200",
      description = "The facts",
      content =
          @Content(
              schema = @Schema(implementation = FactList.class),
              examples = @ExampleObject(name = "asker", ref = "StatedFacts")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  public FactList all(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @Parameter(hidden = true) @QueryParam(AsOf.PARAMETER) String asOf) {
    return new FactList(
        facts.of(snapshots.of(municipality, plan, version, asOf)).stream()
            .map(FactBody::of)
            .toList());
  }
}
