package no.handlingsrom.investment.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.page.Cursor;
import no.handlingsrom.http.position.AsOf;
import no.handlingsrom.http.precondition.EntityTag;
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

/** The projects of a plan version over HTTP. */
@Path("/municipalities/{municipality}/plans/{plan}/versions/{version}/investment/projects")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Projects", description = "Investeringsprosjekter and their yearly appropriations")
public class ProjectResource {

  private final PlanVersionRepository versions;
  private final Snapshots snapshots;
  private final ProjectRegistration registration;
  private final ProjectListing listing;
  private final ProjectHistories histories;

  ProjectResource(
      PlanVersionRepository versions,
      Snapshots snapshots,
      ProjectRegistration registration,
      ProjectListing listing,
      ProjectHistories histories) {
    this.versions = versions;
    this.snapshots = snapshots;
    this.registration = registration;
    this.listing = listing;
    this.histories = histories;
  }

  @POST
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(
      operationId = "registerProjects",
      summary = "Register projects with their yearly appropriations",
      description =
          "All projects are registered, or none; their appropriations (bevilgninger) are the entries"
              + " of one change. Years after the operating years of the plan are forecasts.")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "asker", ref = "Projects")))
  @APIResponse(
      responseCode = "201",
      description = "The projects are part of the version",
      content =
          @Content(
              schema = @Schema(implementation = Recorded.class),
              examples = @ExampleObject(name = "asker", ref = "Recorded")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "409", ref = ProblemResponses.CONFLICT)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  public Response register(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @NotNull @Valid NewProjects body) {
    Recorded recorded =
        Recorded.of(registration.register(versions.get(municipality, plan, version), body));
    return Response.status(Response.Status.CREATED).entity(recorded).build();
  }

  @GET
  @Transactional
  @Parameter(ref = "AsOf")
  @Operation(
      operationId = "listProjects",
      summary = "The projects of a version, in order of registration",
      description = "Those of its parent at the cut come first.")
  @APIResponse(
      responseCode = "200",
      description = "A page of projects",
      content =
          @Content(
              schema = @Schema(implementation = ProjectPage.class),
              examples = @ExampleObject(name = "asker", ref = "ProjectPage")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  public ProjectPage all(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @Parameter(ref = "Cursor") @QueryParam(Cursor.PARAMETER) String cursor,
      @Parameter(hidden = true) @QueryParam(AsOf.PARAMETER) String asOf) {
    return listing.page(snapshots.of(municipality, plan, version, asOf), Cursor.parse(cursor));
  }

  @GET
  @Path("/{project}")
  @Transactional
  @Parameter(ref = "AsOf")
  @Operation(operationId = "getProject", summary = "One project")
  @APIResponse(
      responseCode = "200",
      description = "The project; its ETag is asked for when it is set anew",
      content =
          @Content(
              schema = @Schema(implementation = ProjectBody.class),
              examples = @ExampleObject(name = "asker", ref = "Project")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  public Response one(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @PathParam("project") String project,
      @Parameter(hidden = true) @QueryParam(AsOf.PARAMETER) String asOf) {
    ProjectBody body = listing.one(snapshots.of(municipality, plan, version, asOf), project);
    return Response.ok(body)
        .header(HttpHeaders.ETAG, new EntityTag(body.revision()).header())
        .build();
  }

  @PUT
  @Path("/{project}")
  @Transactional
  @Operation(
      operationId = "changeProject",
      summary = "Set a project and its yearly appropriations anew",
      description =
          "Everything that is left out is not known from now on. What the project held before is"
              + " taken back by entries of the same change; money earmarked for it follows it to"
              + " another service area. Former states are kept as revisions.")
  @RequestBody(
      content = @Content(examples = @ExampleObject(name = "asker", ref = "ChangedProject")))
  @APIResponse(
      responseCode = "200",
      description = "The project stands so from now on",
      content =
          @Content(
              schema = @Schema(implementation = Recorded.class),
              examples = @ExampleObject(name = "asker", ref = "Recorded")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "409", ref = ProblemResponses.CONFLICT)
  @APIResponse(responseCode = "412", ref = ProblemResponses.PRECONDITION_FAILED)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  @APIResponse(responseCode = "428", ref = ProblemResponses.PRECONDITION_REQUIRED)
  public Recorded change(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @PathParam("project") String project,
      @Parameter(ref = "IfMatch") @HeaderParam(EntityTag.IF_MATCH) String ifMatch,
      @NotNull @Valid ChangedProject body) {
    return Recorded.of(
        registration.change(versions.get(municipality, plan, version), project, ifMatch, body));
  }

  @GET
  @Path("/{project}/revisions")
  @Transactional
  @Parameter(ref = "AsOf")
  @Operation(
      operationId = "listProjectRevisions",
      summary = "Every state a project has had, oldest first",
      description =
          "How its frame and completion year moved, and by which changes; also in the versions that"
              + " this one was branched off.")
  @APIResponse(
      responseCode = "200",
      description = "The revisions",
      content =
          @Content(
              schema = @Schema(implementation = ProjectHistory.class),
              examples = @ExampleObject(name = "asker", ref = "ProjectHistory")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  public ProjectHistory revisions(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @PathParam("project") String project,
      @Parameter(hidden = true) @QueryParam(AsOf.PARAMETER) String asOf) {
    return histories.of(snapshots.of(municipality, plan, version, asOf), project);
  }
}
