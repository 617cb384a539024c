package no.handlingsrom.budget.rolling;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import no.handlingsrom.budget.change.PostedChange;
import no.handlingsrom.budget.plan.PlanVersionRepository;
import no.handlingsrom.budget.plan.VersionAnswer;
import no.handlingsrom.budget.plan.VersionLifeCycle;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.validation.Slug;
import no.handlingsrom.kit.idempotency.Idempotent;
import no.handlingsrom.kit.table.TableAnswer;
import no.handlingsrom.kit.table.TableFormat;
import no.handlingsrom.kit.tenancy.Municipality;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Rolling of plans over HTTP. */
@Path("/municipalities/{municipality}/plans/{plan}/versions/{version}/rolling")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Rolling", description = "Rullering: next year's plan starts from this one")
public class RollingResource {

  private final PlanVersionRepository versions;
  private final VersionLifeCycle lifeCycle;
  private final Deflators deflators;
  private final Rollings rollings;
  private final RollingRepository repository;
  private final RollingReportComposer composer;
  private final AmendmentCarrying carrying;

  RollingResource(
      PlanVersionRepository versions,
      VersionLifeCycle lifeCycle,
      Deflators deflators,
      Rollings rollings,
      RollingRepository repository,
      RollingReportComposer composer,
      AmendmentCarrying carrying) {
    this.versions = versions;
    this.lifeCycle = lifeCycle;
    this.deflators = deflators;
    this.rollings = rollings;
    this.repository = repository;
    this.composer = composer;
    this.carrying = carrying;
  }

  /** A plan and its first draft, as they came to be. */
  @Schema(
      name = "Rolled",
      requiredProperties = {"plan", "version"})
  record Rolled(@Schema(examples = "2025-2028") String plan, VersionAnswer version) {}

  /** An amendment to take up. */
  @Schema(name = "AmendmentToCarry")
  record AmendmentToCarry(
      @NotNull @Slug @Schema(description = "The plan that was amended", examples = "2024-2027")
          String plan,
      @NotNull @Slug @Schema(examples = "tertial-2-skole") String amendment) {}

  @POST
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(
      operationId = "rollPlan",
      summary = "Roll an adopted plan into the first draft of the next",
      description =
          "Rullering of the adopted or the amended version. The new plan begins a year later and is"
              + " as long, with prices of the next year. Its draft is made of one change each for"
              + " the opening budget (the adopted level of the old plan's second year), amendments"
              + " (those that name years of the new plan, and lasting ones), what was adopted for"
              + " later years, with the last year going on, and the price lift, which adds up to"
              + " the øre in each year. The old plan stays as it is; investment-service follows.")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "asker", ref = "NewRolling")))
  @APIResponse(
      responseCode = "201",
      description = "The new plan and its draft",
      content =
          @Content(
              schema = @Schema(implementation = Rolled.class),
              examples = @ExampleObject(name = "asker", ref = "Rolled")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "409", ref = ProblemResponses.CONFLICT)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  public Response roll(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @NotNull @Valid NewRolling body,
      @Context UriInfo uri) {
    VersionKey from = versions.get(municipality, plan, version).key();
    PriceLift lift = body.priceLift() == null ? deflators.of(from) : body.priceLift().toDomain();
    VersionKey draft =
        rollings
            .roll(from, body.plan().toDomain(), body.draft().toDomain(), body.terms(lift))
            .draft();
    VersionAnswer answer =
        VersionAnswer.of(
            lifeCycle.standing(versions.get(municipality, draft.plan(), draft.version())));
    return Response.created(
            uri.getBaseUriBuilder()
                .path("municipalities/{municipality}/plans/{plan}/versions/{version}")
                .build(municipality, draft.plan(), draft.version()))
        .entity(new Rolled(draft.plan(), answer))
        .build();
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, TableFormat.CSV, TableFormat.XLSX})
  @Transactional
  @Operation(
      operationId = "getRolling",
      summary = "How the figures of a rolled draft came out of the old ones",
      description =
          "Every service area, line of § 5-6 and year from the old figure to the new, step by step,"
              + " adding up exactly. It tells of the rolling alone; what was changed in the draft"
              + " afterwards is not in it.")
  @APIResponse(
      responseCode = "200",
      description = "The report",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = RollingReport.class),
            examples = @ExampleObject(name = "asker", ref = "RollingReport")),
        @Content(mediaType = TableFormat.CSV, schema = @Schema(type = SchemaType.STRING)),
        @Content(
            mediaType = TableFormat.XLSX,
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  public Response report(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @Context HttpHeaders headers) {
    VersionKey draft = versions.get(municipality, plan, version).key();
    RollingReport report = composer.compose(repository.get(draft));
    return TableAnswer.of(headers, report, report::asSpreadsheet);
  }

  @POST
  @Path("/amendments")
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(
      operationId = "carryAmendment",
      summary = "Take an amendment of an earlier plan up in a draft",
      description =
          "For an amendment that was posted after the plan was rolled, or a draft that was not"
              + " rolled. What it comes to in the years of the draft is posted as changes during"
              + " the current year, with its decision and where it came from; in a rolled draft"
              + " with the same price lift. Each amendment is taken up once.")
  @RequestBody(
      content = @Content(examples = @ExampleObject(name = "asker", ref = "AmendmentToCarry")))
  @APIResponse(
      responseCode = "201",
      description = "It is part of the draft",
      content =
          @Content(
              schema = @Schema(implementation = PostedChange.class),
              examples = @ExampleObject(name = "asker", ref = "PostedChange")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "409", ref = ProblemResponses.CONFLICT)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  public Response carry(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @NotNull @Valid AmendmentToCarry body) {
    VersionKey draft = versions.get(municipality, plan, version).key();
    return Response.status(Response.Status.CREATED)
        .entity(PostedChange.of(carrying.carry(draft, body.plan(), body.amendment())))
        .build();
  }
}
