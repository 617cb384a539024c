package no.handlingsrom.indicator.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.position.After;
import no.handlingsrom.indicator.change.IndicatorLedger;
import no.handlingsrom.indicator.observation.Imported;
import no.handlingsrom.indicator.observation.Observation;
import no.handlingsrom.indicator.observation.ObservationImports;
import no.handlingsrom.indicator.observation.ObservationRepository;
import no.handlingsrom.indicator.observation.View;
import no.handlingsrom.kit.idempotency.Idempotent;
import no.handlingsrom.kit.table.Table;
import no.handlingsrom.kit.table.TableFormat;
import no.handlingsrom.kit.tenancy.Municipality;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Observations as files over HTTP. */
@Path("/municipalities/{municipality}/observations")
@ApplicationScoped
@Tag(name = "Exchange", description = "Import and export of observations")
public class ObservationFileResource {

  private static final List<Variant> FORMATS =
      Variant.mediaTypes(
              MediaType.valueOf(TableFormat.CSV),
              MediaType.valueOf(TableFormat.XLSX),
              MediaType.valueOf(JsonStatDataset.MEDIA_TYPE))
          .build();

  private final ObservationImports imports;
  private final ObservationRepository observations;
  private final IndicatorLedger ledger;
  private final Validator validator;
  private final ObjectMapper mapper;

  ObservationFileResource(
      ObservationImports imports,
      ObservationRepository observations,
      IndicatorLedger ledger,
      Validator validator,
      ObjectMapper mapper) {
    this.imports = imports;
    this.observations = observations;
    this.ledger = ledger;
    this.validator = validator;
    this.mapper = mapper;
  }

  @POST
  @Path("/imports")
  @Consumes({TableFormat.CSV, TableFormat.XLSX})
  @Produces(MediaType.APPLICATION_JSON)
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(
      operationId = "importObservations",
      summary = "Import observations from a table file",
      description =
          "One observation per row, in the columns that docs/api/observation-csv.md tells. All is"
              + " imported, or nothing: a refusal names line, column, value and reason. The same"
              + " content takes effect once, and a row that says what is known already adds"
              + " nothing.")
  @RequestBody(
      content =
          @Content(
              mediaType = TableFormat.CSV,
              schema = @Schema(implementation = String.class),
              examples = @ExampleObject(name = "asker", ref = "ObservationCsv")))
  @APIResponse(
      responseCode = "201",
      description = "What the import came to",
      content =
          @Content(
              schema = @Schema(implementation = Imported.class),
              examples = @ExampleObject(name = "asker", ref = "ObservationsImported")))
  @APIResponse(responseCode = "409", ref = ProblemResponses.CONFLICT)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  public Response importFile(
      @PathParam("municipality") @Municipality String municipality, @NotNull Table body) {
    ObservationTable table = new ObservationTable(body, validator);
    return Response.status(Response.Status.CREATED)
        .entity(imports.take(municipality, table.observations(), table))
        .build();
  }

  @GET
  @Path("/export")
  @Produces({TableFormat.CSV, TableFormat.XLSX, JsonStatDataset.MEDIA_TYPE})
  @Operation(
      operationId = "exportObservations",
      summary = "The observations that count, as a file",
      description =
          "CSV or XLSX in the columns of the import, or JSON-stat 2, as the header Accept asks."
              + " Counts below the limit of their indicator are left out with their reason.")
  @APIResponse(
      responseCode = "200",
      description = "All of them",
      content = {
        @Content(
            mediaType = TableFormat.CSV,
            schema = @Schema(implementation = String.class),
            examples = @ExampleObject(name = "asker", ref = "ObservationCsv")),
        @Content(mediaType = TableFormat.XLSX, schema = @Schema(format = "binary")),
        @Content(
            mediaType = JsonStatDataset.MEDIA_TYPE,
            schema = @Schema(implementation = JsonStatDataset.class),
            examples = @ExampleObject(name = "asker", ref = "JsonStatDataset"))
      })
  @APIResponse(responseCode = "504", ref = ProblemResponses.NOT_REACHED)
  public Response export(
      @PathParam("municipality") @Municipality String municipality,
      @Parameter(
              description = "Only of this rule or indicator; of all when left out",
              example = "indicator:building-maintenance")
          @QueryParam("subject")
          String subject,
      @Parameter(ref = "AsOf") @QueryParam("asOf") String asOf,
      @Parameter(ref = "RecordedBy") @QueryParam("recordedBy") String recordedBy,
      @Parameter(ref = "After") @QueryParam(After.PARAMETER) String after,
      @Context Request request)
      throws JsonProcessingException {
    View view = View.parse(asOf, recordedBy);
    ledger.await(municipality, after);
    List<Observation> counting = observations.counting(municipality, subject, view);
    MediaType format = request.selectVariant(FORMATS).getMediaType();
    Object file =
        format.isCompatible(MediaType.valueOf(JsonStatDataset.MEDIA_TYPE))
            ? mapper.writeValueAsString(JsonStatDataset.of(municipality, counting))
            : ObservationTable.of(counting);
    return Response.ok(file, format).header(HttpHeaders.VARY, HttpHeaders.ACCEPT).build();
  }
}
