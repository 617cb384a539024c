package no.handlingsrom.budget.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.position.AsOf;
import no.handlingsrom.http.problem.ProblemException;
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

/** Plan versions over HTTP. */
@Path("/municipalities/{municipality}/plans/{plan}/versions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Plans")
public class PlanVersionResource {

  private final PlanRepository plans;
  private final PlanVersionRepository versions;
  private final VersionLifeCycle lifeCycle;

  PlanVersionResource(
      PlanRepository plans, PlanVersionRepository versions, VersionLifeCycle lifeCycle) {
    this.plans = plans;
    this.versions = versions;
    this.lifeCycle = lifeCycle;
  }

  @Schema(name = "NewVersion")
  record NewVersion(
      @NotNull
          @Pattern(regexp = PlanResource.ID, message = PlanResource.ID_RULE)
          @Schema(examples = "party-alternative")
          String id,
      @NotNull Labels names,
      @Schema(
              description = "The version it continues, as that stands now; none for an empty one",
              examples = "director-proposal")
          String parent) {}

  @Schema(
      name = "Versions",
      requiredProperties = {"items"})
  record Versions(List<VersionAnswer> items) {}

  @POST
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(
      operationId = "createVersion",
      summary = "Draft a version",
      description =
          "The draft holds what its parent holds at this moment; later changes to the parent do not"
              + " reach it.")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "asker", ref = "NewVersion")))
  @APIResponse(
      responseCode = "201",
      description = "The draft",
      content =
          @Content(
              schema = @Schema(implementation = VersionAnswer.class),
              examples = @ExampleObject(name = "asker", ref = "Version")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "409", ref = ProblemResponses.CONFLICT)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  public Response create(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @NotNull @Valid NewVersion body,
      @Context UriInfo uri) {
    plans.get(municipality, plan);
    VersionKey key = new VersionKey(municipality, plan, body.id());
    VersionAnswer version = VersionAnswer.of(lifeCycle.draft(key, body.names(), body.parent()));
    return Response.created(uri.getAbsolutePathBuilder().path(body.id()).build())
        .entity(version)
        .build();
  }

  @GET
  @Transactional
  @Parameter(ref = "AsOf")
  @Operation(operationId = "listVersions", summary = "All versions of a plan")
  @APIResponse(
      responseCode = "200",
      description = "Ordered by id",
      content =
          @Content(
              schema = @Schema(implementation = Versions.class),
              examples = @ExampleObject(name = "asker", ref = "Versions")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  public Versions all(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @Parameter(hidden = true) @QueryParam(AsOf.PARAMETER) String asOf) {
    Optional<AsOf> at = AsOf.parse(asOf);
    plans.get(municipality, plan, at);
    return new Versions(
        versions.all(municipality, plan).stream()
            .flatMap(version -> answer(version, at).stream())
            .toList());
  }

  private Optional<VersionAnswer> answer(PlanVersion version, Optional<AsOf> asOf) {
    return asOf.isEmpty()
        ? Optional.of(VersionAnswer.of(lifeCycle.standing(version)))
        : lifeCycle.at(version, asOf.get()).map(VersionAnswer::of);
  }

  @GET
  @Path("/{version}")
  @Transactional
  @Parameter(ref = "AsOf")
  @Operation(operationId = "getVersion", summary = "One version")
  @APIResponse(
      responseCode = "200",
      description = "The version",
      content =
          @Content(
              schema = @Schema(implementation = VersionAnswer.class),
              examples = @ExampleObject(name = "asker", ref = "Version")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  public VersionAnswer get(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @Parameter(hidden = true) @QueryParam(AsOf.PARAMETER) String asOf) {
    return answer(versions.get(municipality, plan, version), AsOf.parse(asOf))
        .orElseThrow(() -> ProblemException.notFound("version " + version + " of plan " + plan));
  }
}
