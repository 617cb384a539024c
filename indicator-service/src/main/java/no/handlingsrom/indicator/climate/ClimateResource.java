package no.handlingsrom.indicator.climate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import no.handlingsrom.http.position.After;
import no.handlingsrom.http.precondition.EntityTag;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.indicator.api.PageRequest;
import no.handlingsrom.indicator.change.IndicatorLedger;
import no.handlingsrom.kit.idempotency.Idempotent;
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

/** The climate budget over HTTP. */
@Path("/municipalities/{municipality}/climate")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Climate budget", description = "Klimabudsjett: targets, sectors, measures, figures")
public class ClimateResource {

  private final ClimateBook book;
  private final ClimateRepository climate;
  private final IndicatorLedger ledger;

  ClimateResource(ClimateBook book, ClimateRepository climate, IndicatorLedger ledger) {
    this.book = book;
    this.climate = climate;
    this.ledger = ledger;
  }

  @POST
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(
      operationId = "enterClimateBudget",
      summary = "Enter targets, sectors, measure groups, measures and figures",
      description =
          "All is entered, or nothing. A figure that a source stated before is restated by entering"
              + " it again with the same source; figures of other sources stand beside it.")
  @RequestBody(
      content = @Content(examples = @ExampleObject(name = "asker", ref = "ClimateEntries")))
  @APIResponse(
      responseCode = "201",
      description = "Everything is entered",
      content =
          @Content(
              schema = @Schema(implementation = ClimateAnswer.Entered.class),
              examples = @ExampleObject(name = "asker", ref = "ClimateEntered")))
  @APIResponse(responseCode = "409", ref = ProblemResponses.CONFLICT)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  public Response enter(
      @PathParam("municipality") @Municipality String municipality,
      @NotNull @Valid ClimateEntries body) {
    return Response.status(Response.Status.CREATED)
        .entity(ClimateAnswer.Entered.of(book.enter(municipality, body)))
        .build();
  }

  @PUT
  @Path("/measures/{code}")
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Parameter(ref = "IfMatch")
  @Operation(
      operationId = "reviseClimateMeasure",
      summary = "Say anew who answers for a measure, its status, cost and goals",
      description = "Adds a revision; the earlier ones stay.")
  @RequestBody(
      content = @Content(examples = @ExampleObject(name = "asker", ref = "ClimateMeasure")))
  @APIResponse(
      responseCode = "200",
      description = "The measure as it stands now",
      headers = @Header(name = "ETag", schema = @Schema(implementation = String.class)),
      content =
          @Content(
              schema = @Schema(implementation = ClimateAnswer.Measure.class),
              examples = @ExampleObject(name = "asker", ref = "ClimateMeasureAnswer")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "409", ref = ProblemResponses.CONFLICT)
  @APIResponse(responseCode = "412", ref = ProblemResponses.PRECONDITION_FAILED)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  @APIResponse(responseCode = "428", ref = ProblemResponses.PRECONDITION_REQUIRED)
  public Response revise(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("code") String code,
      @Parameter(hidden = true) @HeaderParam(EntityTag.IF_MATCH) String ifMatch,
      @NotNull @Valid ClimateMeasure body) {
    if (!code.equals(body.code())) {
      throw ProblemException.broken("code", "must be the one in the address: " + code);
    }
    return answer(municipality, book.revise(municipality, body, ifMatch));
  }

  @GET
  @Operation(operationId = "getClimateBudget", summary = "What is aimed at and where")
  @APIResponse(
      responseCode = "200",
      description = "Targets, sectors and measure groups",
      content =
          @Content(
              schema = @Schema(implementation = ClimateAnswer.class),
              examples = @ExampleObject(name = "asker", ref = "ClimateOverview")))
  @APIResponse(responseCode = "504", ref = ProblemResponses.NOT_REACHED)
  public ClimateAnswer overview(
      @PathParam("municipality") @Municipality String municipality,
      @Parameter(ref = "After") @QueryParam(After.PARAMETER) String after) {
    long sequence = ledger.await(municipality, after);
    return ClimateAnswer.of(climate.budget(municipality), sequence);
  }

  @GET
  @Path("/measures")
  @Operation(operationId = "listClimateMeasures", summary = "The measures")
  @APIResponse(
      responseCode = "200",
      description = "In the order they were entered, with or without numbers",
      content =
          @Content(
              schema = @Schema(implementation = ClimateAnswer.Measures.class),
              examples = @ExampleObject(name = "asker", ref = "ClimateMeasures")))
  @APIResponse(responseCode = "504", ref = ProblemResponses.NOT_REACHED)
  public ClimateAnswer.Measures measures(
      @PathParam("municipality") @Municipality String municipality,
      @Parameter(ref = "After") @QueryParam(After.PARAMETER) String after) {
    long sequence = ledger.await(municipality, after);
    return ClimateAnswer.Measures.of(municipality, climate.budget(municipality), sequence);
  }

  @GET
  @Path("/measures/{code}")
  @Operation(operationId = "getClimateMeasure", summary = "Kroner, tonnes and goals of one measure")
  @APIResponse(
      responseCode = "200",
      description = "The newest revision of the measure",
      headers = @Header(name = "ETag", schema = @Schema(implementation = String.class)),
      content =
          @Content(
              schema = @Schema(implementation = ClimateAnswer.Measure.class),
              examples = @ExampleObject(name = "asker", ref = "ClimateMeasureAnswer")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "504", ref = ProblemResponses.NOT_REACHED)
  public Response measure(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("code") String code,
      @Parameter(ref = "After") @QueryParam(After.PARAMETER) String after) {
    ledger.await(municipality, after);
    return answer(municipality, climate.measure(municipality, code));
  }

  private Response answer(String municipality, MeasureRevision revision) {
    return Response.ok(
            ClimateAnswer.Measure.of(municipality, climate.budget(municipality), revision))
        .header(HttpHeaders.ETAG, revision.tag().header())
        .build();
  }

  @GET
  @Path("/figures")
  @Operation(
      operationId = "listClimateFigures",
      summary = "The figures",
      description = "The newest figure of each source; restated ones are left out.")
  @APIResponse(
      responseCode = "200",
      description = "A part of the list, in the order the figures were entered",
      content =
          @Content(
              schema = @Schema(implementation = ClimateAnswer.Figures.class),
              examples = @ExampleObject(name = "asker", ref = "ClimateFigures")))
  @APIResponse(responseCode = "504", ref = ProblemResponses.NOT_REACHED)
  public ClimateAnswer.Figures figures(
      @PathParam("municipality") @Municipality String municipality,
      @Parameter(
              description = "Only about this subject; about all when left out",
              example = "sector:road-traffic")
          @QueryParam("subject")
          String subject,
      @Parameter(ref = "Cursor") @QueryParam("cursor") String cursor,
      @Parameter(ref = "Limit") @QueryParam("limit") @DefaultValue(PageRequest.USUAL) String limit,
      @Parameter(ref = "After") @QueryParam(After.PARAMETER) String after) {
    PageRequest request = PageRequest.parse(cursor, limit);
    long sequence = ledger.await(municipality, after);
    return ClimateAnswer.Figures.of(climate.figures(municipality, subject, request), sequence);
  }

  @GET
  @Path("/path")
  @Operation(
      operationId = "getClimatePath",
      summary = "Emissions against target and reference, per sector and year")
  @APIResponse(
      responseCode = "200",
      description = "The path of each scope and sector that has figures",
      content =
          @Content(
              schema = @Schema(implementation = ClimateAnswer.Paths.class),
              examples = @ExampleObject(name = "asker", ref = "ClimatePaths")))
  @APIResponse(responseCode = "504", ref = ProblemResponses.NOT_REACHED)
  public ClimateAnswer.Paths path(
      @PathParam("municipality") @Municipality String municipality,
      @Parameter(ref = "After") @QueryParam(After.PARAMETER) String after) {
    long sequence = ledger.await(municipality, after);
    return new ClimateAnswer.Paths(ClimatePath.all(climate.budget(municipality)), sequence);
  }

  @GET
  @Path("/consistency")
  @Operation(
      operationId = "getClimateConsistency",
      summary = "Whether the stated figures agree with each other",
      description =
          "Sums, percentages against tonnes and base year, shares, gaps, years, and figures of two sources. A difference that rounding explains passes.")
  @APIResponse(
      responseCode = "200",
      description = "What each check found, agreement included",
      content =
          @Content(
              schema = @Schema(implementation = ClimateAnswer.Consistency.class),
              examples = @ExampleObject(name = "asker", ref = "ClimateConsistency")))
  @APIResponse(responseCode = "504", ref = ProblemResponses.NOT_REACHED)
  public ClimateAnswer.Consistency consistency(
      @PathParam("municipality") @Municipality String municipality,
      @Parameter(ref = "After") @QueryParam(After.PARAMETER) String after) {
    long sequence = ledger.await(municipality, after);
    return ClimateAnswer.Consistency.of(
        ClimateChecks.findings(climate.budget(municipality)), sequence);
  }
}
