package no.handlingsrom.indicator.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.position.After;
import no.handlingsrom.indicator.api.PageRequest;
import no.handlingsrom.indicator.change.IndicatorLedger;
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

  @GET
  @Operation(
      operationId = "listIndicators",
      summary = "The indicators",
      description = "In the order they were defined.")
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
      @Parameter(ref = "Cursor") @QueryParam("cursor") String cursor,
      @Parameter(ref = "Limit") @QueryParam("limit") @DefaultValue(PageRequest.USUAL) String limit,
      @Parameter(ref = "After") @QueryParam(After.PARAMETER) String after) {
    PageRequest request = PageRequest.parse(cursor, limit);
    long sequence = ledger.await(municipality, after);
    return IndicatorAnswer.ListAnswer.of(indicators.page(municipality, request), sequence);
  }

  @GET
  @Path("/{code}")
  @Operation(operationId = "getIndicator", summary = "One indicator")
  @APIResponse(
      responseCode = "200",
      description = "The indicator",
      content =
          @Content(
              schema = @Schema(implementation = IndicatorAnswer.class),
              examples = @ExampleObject(name = "asker", ref = "DefinedIndicator")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "504", ref = ProblemResponses.NOT_REACHED)
  public IndicatorAnswer get(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("code") String code,
      @Parameter(ref = "After") @QueryParam(After.PARAMETER) String after) {
    ledger.await(municipality, after);
    return IndicatorAnswer.of(indicators.get(municipality, code));
  }
}
