package no.handlingsrom.indicator.indicator;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.position.After;
import no.handlingsrom.http.precondition.EntityTag;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.indicator.api.Page;
import no.handlingsrom.indicator.api.PageRequest;
import no.handlingsrom.indicator.change.IndicatorLedger;
import no.handlingsrom.kit.idempotency.Idempotent;
import no.handlingsrom.kit.ledger.LedgerHead;
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

/** Indicators over HTTP. */
@Path("/municipalities/{municipality}/indicators")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Indicators", description = "Indikatorer")
public class IndicatorResource {

  private final IndicatorCatalogue catalogue;
  private final IndicatorRepository indicators;
  private final IndicatorLedger ledger;

  IndicatorResource(
      IndicatorCatalogue catalogue, IndicatorRepository indicators, IndicatorLedger ledger) {
    this.catalogue = catalogue;
    this.indicators = indicators;
    this.ledger = ledger;
  }

  @POST
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(operationId = "defineIndicator", summary = "Define an indicator")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "asker", ref = "Indicator")))
  @APIResponse(
      responseCode = "201",
      description = "The indicator; it has no observations yet",
      content =
          @Content(
              schema = @Schema(implementation = IndicatorAnswer.class),
              examples = @ExampleObject(name = "asker", ref = "DefinedIndicator")))
  @APIResponse(responseCode = "409", ref = ProblemResponses.CONFLICT)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  public Response define(
      @PathParam("municipality") @Municipality String municipality,
      @NotNull @Valid IndicatorBody body,
      @Context UriInfo uri) {
    DefinedIndicator defined = catalogue.define(municipality, body.toDomain());
    return Response.created(uri.getAbsolutePathBuilder().path(body.code()).build())
        .entity(IndicatorAnswer.of(defined))
        .build();
  }

  @POST
  @Path("/batch")
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(
      operationId = "defineIndicators",
      summary = "Define several indicators",
      description = "All are defined, or none. They may replace each other.")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "asker", ref = "Indicators")))
  @APIResponse(
      responseCode = "201",
      description = "The indicators are defined",
      content =
          @Content(
              schema = @Schema(implementation = IndicatorAnswer.Defined.class),
              examples = @ExampleObject(name = "asker", ref = "IndicatorsDefined")))
  @APIResponse(responseCode = "409", ref = ProblemResponses.CONFLICT)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  public Response defineAll(
      @PathParam("municipality") @Municipality String municipality,
      @NotNull @Valid IndicatorsBody body) {
    List<Indicator> indicators = body.toDomain();
    LedgerHead change = catalogue.defineAll(municipality, indicators);
    return Response.status(Response.Status.CREATED)
        .entity(IndicatorAnswer.Defined.of(indicators.size(), change))
        .build();
  }

  @PUT
  @Path("/{code}")
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Parameter(ref = "IfMatch")
  @Operation(
      operationId = "reviseIndicator",
      summary = "Add a definition to an indicator",
      description =
          "Nothing is edited: the definition becomes the next revision, and the newest counts. An"
              + " indicator is retired by a revision that says from which year.")
  @RequestBody(
      content = @Content(examples = @ExampleObject(name = "asker", ref = "RevisedIndicator")))
  @APIResponse(
      responseCode = "200",
      description = "The definition as recorded",
      headers = @Header(name = "ETag", schema = @Schema(implementation = String.class)),
      content =
          @Content(
              schema = @Schema(implementation = IndicatorAnswer.class),
              examples = @ExampleObject(name = "asker", ref = "RevisedIndicatorRevision")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "409", ref = ProblemResponses.CONFLICT)
  @APIResponse(responseCode = "412", ref = ProblemResponses.PRECONDITION_FAILED)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  @APIResponse(responseCode = "428", ref = ProblemResponses.PRECONDITION_REQUIRED)
  public Response revise(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("code") String code,
      @Parameter(hidden = true) @HeaderParam(EntityTag.IF_MATCH) String ifMatch,
      @NotNull @Valid IndicatorBody body) {
    if (!body.code().equals(code)) {
      throw ProblemException.broken("code", "must be " + code + ", the indicator that is revised");
    }
    DefinedIndicator revised = catalogue.revise(municipality, body.toDomain(), ifMatch);
    return answer(revised);
  }

  @GET
  @Operation(
      operationId = "listIndicators",
      summary = "The indicators",
      description = "The newest definitions of those in use, in the order they were defined.")
  @APIResponse(
      responseCode = "200",
      description = "A part of the list",
      content =
          @Content(
              schema = @Schema(implementation = IndicatorAnswer.ListAnswer.class),
              examples = @ExampleObject(name = "asker", ref = "DefinedIndicators")))
  @APIResponse(responseCode = "504", ref = ProblemResponses.NOT_REACHED)
  public IndicatorAnswer.ListAnswer list(
      @PathParam("municipality") @Municipality String municipality,
      @Parameter(
              description = "retired: retired indicators too; only those in use when left out",
              schema =
                  @Schema(
                      implementation = String.class,
                      enumeration = {"retired"}))
          @QueryParam("include")
          String include,
      @Parameter(ref = "Cursor") @QueryParam("cursor") String cursor,
      @Parameter(ref = "Limit") @QueryParam("limit") @DefaultValue(PageRequest.USUAL) String limit,
      @Parameter(ref = "After") @QueryParam(After.PARAMETER) String after) {
    Inclusion inclusion = Inclusion.parse(include);
    PageRequest request = PageRequest.parse(cursor, limit);
    long sequence = ledger.await(municipality, after);
    Page<DefinedIndicator> page = indicators.page(municipality, inclusion, request);
    return IndicatorAnswer.ListAnswer.of(page, sequence);
  }

  @GET
  @Path("/{code}")
  @Operation(operationId = "getIndicator", summary = "One indicator")
  @APIResponse(
      responseCode = "200",
      description = "The indicator",
      headers = @Header(name = "ETag", schema = @Schema(implementation = String.class)),
      content =
          @Content(
              schema = @Schema(implementation = IndicatorAnswer.class),
              examples = @ExampleObject(name = "asker", ref = "DefinedIndicator")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "504", ref = ProblemResponses.NOT_REACHED)
  public Response get(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("code") String code,
      @Parameter(ref = "After") @QueryParam(After.PARAMETER) String after) {
    ledger.await(municipality, after);
    return answer(indicators.get(municipality, code));
  }

  private static Response answer(DefinedIndicator defined) {
    return Response.ok(IndicatorAnswer.of(defined))
        .header(HttpHeaders.ETAG, defined.tag().header())
        .build();
  }

  @GET
  @Path("/{code}/revisions")
  @Operation(
      operationId = "listIndicatorRevisions",
      summary = "Every definition of an indicator",
      description = "Oldest first, each as it was recorded.")
  @APIResponse(
      responseCode = "200",
      description = "All definitions",
      content =
          @Content(
              schema = @Schema(implementation = IndicatorAnswer.ListAnswer.class),
              examples = @ExampleObject(name = "asker", ref = "DefinedIndicators")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "504", ref = ProblemResponses.NOT_REACHED)
  public IndicatorAnswer.ListAnswer revisions(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("code") String code,
      @Parameter(ref = "After") @QueryParam(After.PARAMETER) String after) {
    long sequence = ledger.await(municipality, after);
    List<DefinedIndicator> revisions = indicators.revisions(municipality, code);
    return IndicatorAnswer.ListAnswer.of(new Page<>(revisions, null), sequence);
  }
}
