package no.handlingsrom.investment.phasing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.investment.phasing.Operations.Halving;
import no.handlingsrom.investment.phasing.Operations.Merger;
import no.handlingsrom.investment.phasing.Operations.Postponement;
import no.handlingsrom.investment.phasing.Operations.Rephasing;
import no.handlingsrom.investment.phasing.Operations.Split;
import no.handlingsrom.investment.plan.PlanVersionRepository;
import no.handlingsrom.investment.plan.Recorded;
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

/** Operations on the projects of a draft over HTTP; each is one change of the ledger. */
@Path(
    "/municipalities/{municipality}/plans/{plan}/versions/{version}/investment/projects/{project}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Projects", description = "Investeringsprosjekter and their yearly appropriations")
public class PhasingResource {

  private final PlanVersionRepository versions;
  private final ProjectOperations operations;

  PhasingResource(PlanVersionRepository versions, ProjectOperations operations) {
    this.versions = versions;
    this.operations = operations;
  }

  @POST
  @Path("/postponements")
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(
      operationId = "postponeProject",
      summary = "Postpone a project by some years",
      description =
          "Utsettelse: the yearly amounts, the money earmarked for it and the"
              + " completion year are shifted; what they add up to stays. Money that would"
              + " fall after the ten years is refused, or leaves the plan if told to: the"
              + " project then tells how much comes after it. A rolling project is re-phased"
              + " instead.")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "asker", ref = "Postponement")))
  @APIResponse(
      responseCode = "201",
      description = "Done, as one change of the version",
      content =
          @Content(
              schema = @Schema(implementation = Recorded.class),
              examples = @ExampleObject(name = "asker", ref = "Recorded")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "409", ref = ProblemResponses.CONFLICT)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  public Response postpone(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @PathParam("project") String project,
      @NotNull @Valid Postponement body) {
    return created(operations.postpone(versions.get(municipality, plan, version), project, body));
  }

  @POST
  @Path("/rephasings")
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(
      operationId = "rephaseProject",
      summary = "Spread the money of a project anew over the years",
      description =
          "Omperiodisering: the amounts given are all there are from now on, and add up"
              + " to what they did.")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "asker", ref = "Rephasing")))
  @APIResponse(
      responseCode = "201",
      description = "Done, as one change of the version",
      content =
          @Content(
              schema = @Schema(implementation = Recorded.class),
              examples = @ExampleObject(name = "asker", ref = "Recorded")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "409", ref = ProblemResponses.CONFLICT)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  public Response rephase(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @PathParam("project") String project,
      @NotNull @Valid Rephasing body) {
    return created(operations.rephase(versions.get(municipality, plan, version), project, body));
  }

  @POST
  @Path("/halvings")
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(
      operationId = "halveProject",
      summary = "Halve what a project has in some years",
      description = "Halvering av en pott: half an øre is rounded up.")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "asker", ref = "Halving")))
  @APIResponse(
      responseCode = "201",
      description = "Done, as one change of the version",
      content =
          @Content(
              schema = @Schema(implementation = Recorded.class),
              examples = @ExampleObject(name = "asker", ref = "Recorded")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "409", ref = ProblemResponses.CONFLICT)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  public Response halve(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @PathParam("project") String project,
      @NotNull @Valid Halving body) {
    return created(operations.halve(versions.get(municipality, plan, version), project, body));
  }

  @POST
  @Path("/splits")
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(
      operationId = "splitProject",
      summary = "Make parts of a project projects of their own",
      description =
          "Deling: the rest stays; earmarked money stays with the project that is"
              + " split. The parts inherit its place in the statements.")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "asker", ref = "Split")))
  @APIResponse(
      responseCode = "201",
      description = "Done, as one change of the version",
      content =
          @Content(
              schema = @Schema(implementation = Recorded.class),
              examples = @ExampleObject(name = "asker", ref = "Recorded")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "409", ref = ProblemResponses.CONFLICT)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  public Response split(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @PathParam("project") String project,
      @NotNull @Valid Split body) {
    return created(operations.split(versions.get(municipality, plan, version), project, body));
  }

  @POST
  @Path("/mergers")
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(
      operationId = "mergeProjects",
      summary = "Let a project take others over",
      description =
          "Sammenslåing: all their money, grants and decisions; the gross costs are"
              + " added up where all are known, and the last completion counts. What was"
              + " taken over stays in the register without money and names the project that"
              + " took it over.")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "asker", ref = "Merger")))
  @APIResponse(
      responseCode = "201",
      description = "Done, as one change of the version",
      content =
          @Content(
              schema = @Schema(implementation = Recorded.class),
              examples = @ExampleObject(name = "asker", ref = "Recorded")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "409", ref = ProblemResponses.CONFLICT)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  public Response merge(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @PathParam("project") String project,
      @NotNull @Valid Merger body) {
    return created(operations.merge(versions.get(municipality, plan, version), project, body));
  }

  private static Response created(LedgerHead head) {
    return Response.status(Response.Status.CREATED).entity(Recorded.of(head)).build();
  }
}
