package no.handlingsrom.indicator.exchange;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.List;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.position.After;
import no.handlingsrom.http.precondition.EntityTag;
import no.handlingsrom.indicator.api.Code;
import no.handlingsrom.indicator.change.IndicatorLedger;
import no.handlingsrom.indicator.observation.Imported;
import no.handlingsrom.indicator.observation.ObservationImports;
import no.handlingsrom.kit.idempotency.Idempotent;
import no.handlingsrom.kit.tenancy.Municipality;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Mappings from statistical tables to indicators over HTTP, and imports through them. */
@Path("/municipalities/{municipality}/table-mappings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Exchange", description = "Import and export of observations")
public class TableMappingResource {

  private final TableMappings mappings;
  private final ObservationImports imports;
  private final IndicatorLedger ledger;

  TableMappingResource(TableMappings mappings, ObservationImports imports, IndicatorLedger ledger) {
    this.mappings = mappings;
    this.imports = imports;
    this.ledger = ledger;
  }

  /** All mappings. */
  @Schema(name = "TableMappings")
  record ListAnswer(
      List<KeptMapping> items,
      @Schema(description = "The list holds all changes up to this number") long sequence) {}

  @PUT
  @Path("/{code}")
  @Transactional
  @Parameter(ref = "IfMatch")
  @Operation(
      operationId = "putTableMapping",
      summary = "Define or replace a mapping",
      description = "The mapping becomes the next revision; earlier ones stay on record.")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "ssb", ref = "TableMapping")))
  @APIResponse(
      responseCode = "200",
      description = "The mapping as recorded",
      headers = @Header(name = "ETag", schema = @Schema(implementation = String.class)),
      content =
          @Content(
              schema = @Schema(implementation = KeptMapping.class),
              examples = @ExampleObject(name = "ssb", ref = "KeptTableMapping")))
  @APIResponse(responseCode = "412", ref = ProblemResponses.PRECONDITION_FAILED)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  @APIResponse(responseCode = "428", ref = ProblemResponses.PRECONDITION_REQUIRED)
  public Response put(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("code") @Code String code,
      @Parameter(hidden = true) @HeaderParam(EntityTag.IF_MATCH) String ifMatch,
      @NotNull @Valid TableMapping body) {
    return answer(mappings.put(municipality, code, body, ifMatch));
  }

  @GET
  @Operation(operationId = "listTableMappings", summary = "All mappings, by code")
  @APIResponse(
      responseCode = "200",
      description = "The mappings",
      content =
          @Content(
              schema = @Schema(implementation = ListAnswer.class),
              examples = @ExampleObject(name = "ssb", ref = "TableMappings")))
  @APIResponse(responseCode = "504", ref = ProblemResponses.NOT_REACHED)
  public ListAnswer list(
      @PathParam("municipality") @Municipality String municipality,
      @Parameter(ref = "After") @QueryParam(After.PARAMETER) String after) {
    long sequence = ledger.await(municipality, after);
    return new ListAnswer(mappings.all(municipality), sequence);
  }

  @GET
  @Path("/{code}")
  @Operation(operationId = "getTableMapping", summary = "One mapping")
  @APIResponse(
      responseCode = "200",
      description = "The mapping",
      headers = @Header(name = "ETag", schema = @Schema(implementation = String.class)),
      content =
          @Content(
              schema = @Schema(implementation = KeptMapping.class),
              examples = @ExampleObject(name = "ssb", ref = "KeptTableMapping")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "504", ref = ProblemResponses.NOT_REACHED)
  public Response get(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("code") String code,
      @Parameter(ref = "After") @QueryParam(After.PARAMETER) String after) {
    ledger.await(municipality, after);
    return answer(mappings.get(municipality, code));
  }

  @POST
  @Path("/{code}/imports")
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(
      operationId = "importStatisticalTable",
      summary = "Import a statistical table",
      description =
          "JSON-stat 2 as PxWebApi v2 of Statistics Norway (SSB) answers it. Every mapped cell"
              + " becomes a booked observation of its indicator, published when the table was"
              + " updated; a symbol in place of a value becomes the reason why there is none. All"
              + " is imported, or nothing; what is known already adds nothing.")
  @RequestBody(
      content =
          @Content(
              schema = @Schema(type = SchemaType.OBJECT),
              examples = @ExampleObject(name = "ssb", ref = "StatisticalTable")))
  @APIResponse(
      responseCode = "201",
      description = "What the import came to",
      content =
          @Content(
              schema = @Schema(implementation = Imported.class),
              examples = @ExampleObject(name = "ssb", ref = "ObservationsImported")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "409", ref = ProblemResponses.CONFLICT)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  public Response importTable(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("code") String code,
      @NotNull JsonNode body) {
    MappedTable table =
        MappedTable.read(mappings.get(municipality, code).mapping(), new JsonStatCube(body));
    return Response.status(Response.Status.CREATED)
        .entity(imports.take(municipality, table.observations(), table))
        .build();
  }

  private static Response answer(KeptMapping mapping) {
    return Response.ok(mapping).header(HttpHeaders.ETAG, mapping.tag().header()).build();
  }
}
