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
import java.time.Instant;
import java.util.List;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.position.After;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.indicator.api.Cursor;
import no.handlingsrom.indicator.api.Moment;
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
              + " it again: the newest vintage counts, the older ones stay. A value must lie on the"
              + " scale of its indicator, and a vintage can be published once only.")
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
    List<Observed> values = body.toDomain();
    LedgerHead change = publication.publish(municipality, values, Origin.REQUEST);
    return Response.status(Response.Status.CREATED)
        .entity(ObservationAnswer.Published.of(values.size(), change))
        .build();
  }

  @GET
  @Operation(
      operationId = "listObservations",
      summary = "The observations",
      description = "In the order they were recorded.")
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
                  "latest: of several about the same subject, period, kind and plan the newest, which"
                      + " counts; all: restated ones too",
              schema =
                  @Schema(
                      implementation = String.class,
                      enumeration = {"latest", "all"}))
          @QueryParam("vintages")
          @DefaultValue("latest")
          String vintages,
      @Parameter(ref = "AsOf") @QueryParam("asOf") String asOf,
      @Parameter(ref = "RecordedBy") @QueryParam("recordedBy") String recordedBy,
      @Parameter(ref = "Cursor") @QueryParam("cursor") String cursor,
      @Parameter(ref = "Limit") @QueryParam("limit") @DefaultValue(PageRequest.USUAL) String limit,
      @Parameter(ref = "After") @QueryParam(After.PARAMETER) String after) {
    Vintages wanted = Vintages.parse(vintages);
    View view = View.parse(asOf, recordedBy);
    PageRequest request = PageRequest.parse(cursor, limit);
    long sequence = ledger.await(municipality, after);
    Page<Observation> page = observations.page(municipality, subject, wanted, view, request);
    return ObservationAnswer.ListAnswer.of(page, sequence);
  }

  @GET
  @Path("/restatements")
  @Operation(
      operationId = "listRestatements",
      summary = "What changed between two vintages",
      description =
          "Compares what counted as of the first instant with what counted as of the second, in"
              + " the order the later observations were recorded.")
  @APIResponse(
      responseCode = "200",
      description = "A part of the report",
      content =
          @Content(
              schema = @Schema(implementation = RestatementAnswer.ListAnswer.class),
              examples = @ExampleObject(name = "asker", ref = "Restatements")))
  @APIResponse(responseCode = "504", ref = ProblemResponses.NOT_REACHED)
  public RestatementAnswer.ListAnswer restatements(
      @PathParam("municipality") @Municipality String municipality,
      @Parameter(
              description = "The earlier vintage",
              required = true,
              example = "2023-10-24T08:00:00Z")
          @QueryParam("from")
          String from,
      @Parameter(
              description = "The later vintage; now when left out",
              example = "2024-10-24T08:00:00Z")
          @QueryParam("to")
          String to,
      @Parameter(
              description = "Only of this rule or indicator; of all when left out",
              example = "indicator:building-maintenance")
          @QueryParam("subject")
          String subject,
      @Parameter(ref = "RecordedBy") @QueryParam("recordedBy") String recordedBy,
      @Parameter(ref = "Cursor") @QueryParam("cursor") String cursor,
      @Parameter(ref = "Limit") @QueryParam("limit") @DefaultValue(PageRequest.USUAL) String limit,
      @Parameter(ref = "After") @QueryParam(After.PARAMETER) String after) {
    if (from == null) {
      throw ProblemException.malformed("from", "must be given");
    }
    Instant begin = Moment.parse("from", from);
    View later =
        new View(Moment.parseOrNever("to", to), Moment.parseOrNever("recordedBy", recordedBy));
    if (later.asOf().isBefore(begin)) {
      throw ProblemException.malformed("to", "must not be before from");
    }
    PageRequest request = PageRequest.parse(cursor, limit);
    long sequence = ledger.await(municipality, after);
    List<Restatement> all =
        Restatement.between(
            observations.counting(municipality, subject, new View(begin, later.recordedBy())),
            observations.counting(municipality, subject, later));
    return RestatementAnswer.ListAnswer.of(part(all, request), sequence);
  }

  private static Page<Restatement> part(List<Restatement> all, PageRequest request) {
    List<Restatement> found =
        all.stream()
            .filter(restatement -> cursor(restatement).compareTo(request.after()) > 0)
            .limit(request.limit() + 1L)
            .toList();
    return Page.of(found, request, ObservationResource::cursor);
  }

  private static Cursor cursor(Restatement restatement) {
    return new Cursor(restatement.after().sequence(), restatement.after().position());
  }
}
