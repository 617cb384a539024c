package no.handlingsrom.indicator.observation;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import no.handlingsrom.contracts.indicator.ObservationValue;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.position.After;
import no.handlingsrom.indicator.api.Page;
import no.handlingsrom.indicator.api.PageRequest;
import no.handlingsrom.indicator.change.IndicatorLedger;
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

/** Observations over HTTP. */
@Path("/municipalities/{municipality}/observations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Observations", description = "Observasjoner of fiscal rules and indicators")
public class ObservationResource {

  private final Publication publication;
  private final ObservationRepository observations;
  private final IndicatorLedger ledger;

  ObservationResource(
      Publication publication, ObservationRepository observations, IndicatorLedger ledger) {
    this.publication = publication;
    this.observations = observations;
    this.ledger = ledger;
  }

  @POST
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(
      operationId = "publishObservations",
      summary = "Publish observations",
      description =
          "All are published, or none. A value that was published before is restated by publishing"
              + " it again: the newest vintage counts, the older ones stay.")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "asker", ref = "Observations")))
  @APIResponse(
      responseCode = "201",
      description = "The observations are published",
      content =
          @Content(
              schema = @Schema(implementation = ObservationAnswer.Published.class),
              examples = @ExampleObject(name = "asker", ref = "ObservationsPublished")))
  @APIResponse(responseCode = "409", ref = ProblemResponses.CONFLICT)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  public Response publish(
      @PathParam("municipality") @Municipality String municipality,
      @NotNull @Valid ObservationsBody body) {
    List<ObservationValue> values = body.toDomain();
    LedgerHead change = publication.publish(municipality, values);
    return Response.status(Response.Status.CREATED)
        .entity(ObservationAnswer.Published.of(values.size(), change))
        .build();
  }

  @GET
  @Operation(
      operationId = "listObservations",
      summary = "The observations",
      description = "In the order they were published.")
  @APIResponse(
      responseCode = "200",
      description = "A part of the list",
      content =
          @Content(
              schema = @Schema(implementation = ObservationAnswer.ListAnswer.class),
              examples = @ExampleObject(name = "asker", ref = "PublishedObservations")))
  @APIResponse(responseCode = "504", ref = ProblemResponses.NOT_REACHED)
  public ObservationAnswer.ListAnswer list(
      @PathParam("municipality") @Municipality String municipality,
      @Parameter(
              description = "Only of this rule or indicator; of all when left out",
              example = "indicator:building-maintenance")
          @QueryParam("subject")
          String subject,
      @Parameter(
              description =
                  "latest: of several about the same subject, year, kind and plan the newest, which"
                      + " counts; all: restated ones too",
              schema =
                  @Schema(
                      implementation = String.class,
                      enumeration = {"latest", "all"}))
          @QueryParam("vintages")
          @DefaultValue("latest")
          String vintages,
      @Parameter(ref = "Cursor") @QueryParam("cursor") String cursor,
      @Parameter(ref = "Limit") @QueryParam("limit") @DefaultValue(PageRequest.USUAL) String limit,
      @Parameter(ref = "After") @QueryParam(After.PARAMETER) String after) {
    Vintages wanted = Vintages.parse(vintages);
    PageRequest request = PageRequest.parse(cursor, limit);
    long sequence = ledger.await(municipality, after);
    Page<Observation> page = observations.page(municipality, subject, wanted, request);
    return ObservationAnswer.ListAnswer.of(page, sequence);
  }
}
