package no.handlingsrom.budget.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import no.handlingsrom.budget.change.PostedChange;
import no.handlingsrom.budget.lineage.Lineage;
import no.handlingsrom.budget.lineage.Lineages;
import no.handlingsrom.budget.plan.PlanRepository;
import no.handlingsrom.budget.plan.PlanVersionRepository;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.position.AsOf;
import no.handlingsrom.http.precondition.EntityTag;
import no.handlingsrom.kit.idempotency.Idempotent;
import no.handlingsrom.kit.ledger.LedgerKey;
import no.handlingsrom.kit.tenancy.Municipality;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The measures of a plan version over HTTP. */
@Path("/municipalities/{municipality}/plans/{plan}/versions/{version}/operating/measures")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Measures", description = "Tiltak: levels per year against the base year")
public class MeasureResource {

  private final PlanRepository plans;
  private final PlanVersionRepository versions;
  private final Lineages lineages;
  private final MeasureRepository repository;
  private final Measures measures;

  MeasureResource(
      PlanRepository plans,
      PlanVersionRepository versions,
      Lineages lineages,
      MeasureRepository repository,
      Measures measures) {
    this.plans = plans;
    this.versions = versions;
    this.lineages = lineages;
    this.repository = repository;
    this.measures = measures;
  }

  @Schema(
      name = "Measures",
      requiredProperties = {"items"})
  record MeasureList(List<MeasureAnswer> items) {}

  @POST
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(
      operationId = "proposeMeasure",
      summary = "Add a measure to a draft",
      description =
          "Tiltak. Effects are levels against the base year. With fullYear and startDate the levels"
              + " are computed: nothing before the year of the start, in it the months from the"
              + " start to December (the first counted whole) over the months of a year, rounded to"
              + " øre, and the whole after.")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "asker", ref = "NewMeasure")))
  @APIResponse(
      responseCode = "201",
      description = "The measure is part of the version",
      content =
          @Content(
              schema = @Schema(implementation = PostedChange.class),
              examples = @ExampleObject(name = "asker", ref = "PostedChange")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "409", ref = ProblemResponses.CONFLICT)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  public Response propose(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @NotNull @Valid MeasureBody body,
      @Context UriInfo uri) {
    VersionKey key = versions.get(municipality, plan, version).key();
    Measure measure = body.toDomain(years(key));
    return Response.created(uri.getAbsolutePathBuilder().path(measure.id()).build())
        .entity(PostedChange.of(measures.propose(key, measure)))
        .build();
  }

  @PUT
  @Path("/{measure}")
  @Transactional
  @Parameter(ref = "IfMatch")
  @Operation(
      operationId = "reviseMeasure",
      summary = "Give a measure of a draft other levels or words",
      description =
          "The body says what the measure is to be as a whole. A change brings the ledger from the"
              + " old levels to the new; what was recorded before is kept. A withdrawn measure is"
              + " taken up again.")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "asker", ref = "NewMeasure")))
  @APIResponse(
      responseCode = "200",
      description = "The measure is revised",
      content =
          @Content(
              schema = @Schema(implementation = PostedChange.class),
              examples = @ExampleObject(name = "asker", ref = "PostedChange")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "409", ref = ProblemResponses.CONFLICT)
  @APIResponse(responseCode = "412", ref = ProblemResponses.PRECONDITION_FAILED)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  @APIResponse(responseCode = "428", ref = ProblemResponses.PRECONDITION_REQUIRED)
  public PostedChange revise(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @PathParam("measure") String measure,
      @Parameter(hidden = true) @HeaderParam(EntityTag.IF_MATCH) String ifMatch,
      @NotNull @Valid MeasureBody body) {
    VersionKey key = versions.get(municipality, plan, version).key();
    return PostedChange.of(measures.revise(key, body.toDomain(measure, years(key)), ifMatch));
  }

  @DELETE
  @Path("/{measure}")
  @Transactional
  @Parameter(ref = "IfMatch")
  @Operation(
      operationId = "withdrawMeasure",
      summary = "Withdraw a measure from a draft",
      description =
          "The contra of all it came to is posted, wherever it was distributed. The measure and its"
              + " history stay.")
  @APIResponse(
      responseCode = "200",
      description = "The measure has no effect any more",
      content =
          @Content(
              schema = @Schema(implementation = PostedChange.class),
              examples = @ExampleObject(name = "asker", ref = "PostedChange")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "409", ref = ProblemResponses.CONFLICT)
  @APIResponse(responseCode = "412", ref = ProblemResponses.PRECONDITION_FAILED)
  @APIResponse(responseCode = "428", ref = ProblemResponses.PRECONDITION_REQUIRED)
  public PostedChange withdraw(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @PathParam("measure") String measure,
      @Parameter(hidden = true) @HeaderParam(EntityTag.IF_MATCH) String ifMatch) {
    VersionKey key = versions.get(municipality, plan, version).key();
    return PostedChange.of(measures.withdraw(key, measure, ifMatch));
  }

  private List<Integer> years(VersionKey key) {
    return plans.get(key.municipality(), key.plan()).operatingYears();
  }

  @GET
  @Transactional
  @Parameter(ref = "AsOf")
  @Operation(
      operationId = "listMeasures",
      summary = "The measures that a version holds",
      description =
          "Its own and those of its parents up to the cut, withdrawn ones too, in the order they"
              + " came in.")
  @APIResponse(
      responseCode = "200",
      description = "The measures",
      content =
          @Content(
              schema = @Schema(implementation = MeasureList.class),
              examples = @ExampleObject(name = "asker", ref = "Measures")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  public MeasureList all(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @Parameter(hidden = true) @QueryParam(AsOf.PARAMETER) String asOf) {
    Lineage lineage = lineage(municipality, plan, version, asOf);
    return new MeasureList(
        repository.at(lineage).values().stream().map(MeasureAnswer::of).toList());
  }

  @GET
  @Path("/{measure}")
  @Transactional
  @Parameter(ref = "AsOf")
  @Operation(operationId = "getMeasure", summary = "One measure as it stands in a version")
  @APIResponse(
      responseCode = "200",
      description = "The measure",
      headers =
          @Header(
              name = HttpHeaders.ETAG,
              description = "Its revision, for If-Match",
              schema = @Schema(implementation = String.class)),
      content =
          @Content(
              schema = @Schema(implementation = MeasureAnswer.class),
              examples = @ExampleObject(name = "asker", ref = "Measure")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  public Response get(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @PathParam("measure") String measure,
      @Parameter(hidden = true) @QueryParam(AsOf.PARAMETER) String asOf) {
    Lineage lineage = lineage(municipality, plan, version, asOf);
    MeasureRevision last = Measures.find(repository.at(lineage), measure);
    return Response.ok(MeasureAnswer.of(last))
        .header(HttpHeaders.ETAG, new EntityTag(last.revision()).header())
        .build();
  }

  @GET
  @Path("/{measure}/history")
  @Transactional
  @Parameter(ref = "AsOf")
  @Operation(
      operationId = "getMeasureHistory",
      summary = "Every revision of a measure, oldest first",
      description = "In the version and its parents up to the cut.")
  @APIResponse(
      responseCode = "200",
      description = "The revisions",
      content =
          @Content(
              schema = @Schema(implementation = MeasureList.class),
              examples = @ExampleObject(name = "asker", ref = "Measures")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  public MeasureList history(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @PathParam("measure") String measure,
      @Parameter(hidden = true) @QueryParam(AsOf.PARAMETER) String asOf) {
    Lineage lineage = lineage(municipality, plan, version, asOf);
    Measures.find(repository.at(lineage), measure);
    return new MeasureList(
        repository.revisions(lineage).stream()
            .filter(revision -> revision.measure().id().equals(measure))
            .map(MeasureAnswer::of)
            .toList());
  }

  private Lineage lineage(String municipality, String plan, String version, String asOf) {
    VersionKey key = versions.get(municipality, plan, version).key();
    return lineages.of(LedgerKey.of(key), AsOf.parse(asOf));
  }
}
