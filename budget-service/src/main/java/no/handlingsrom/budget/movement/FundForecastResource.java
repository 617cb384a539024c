package no.handlingsrom.budget.movement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import no.handlingsrom.budget.plan.PlanVersionRepository;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.position.AsOf;
import no.handlingsrom.kit.table.TableAnswer;
import no.handlingsrom.kit.table.TableFormat;
import no.handlingsrom.kit.tenancy.Municipality;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the funds hold in a plan version, over HTTP. */
@Path("/municipalities/{municipality}/plans/{plan}/versions/{version}/funds")
@Produces({MediaType.APPLICATION_JSON, TableFormat.CSV, TableFormat.XLSX})
@ApplicationScoped
@Tag(name = "Funds", description = "Fond, e.g. disposisjonsfond, and their balances")
public class FundForecastResource {

  private final PlanVersionRepository versions;
  private final Forecasts forecasts;

  FundForecastResource(PlanVersionRepository versions, Forecasts forecasts) {
    this.versions = versions;
    this.forecasts = forecasts;
  }

  @GET
  @Transactional
  @Parameter(ref = "AsOf")
  @Operation(
      operationId = "getFundForecast",
      summary = "What each fund holds at the end of each year of the version",
      description =
          "Fondsoversikt: opening, allocations, uses and closing per fund, part and year. The"
              + " entries of the operating budget on art 540, 550, 940 and 950 (or their lines) are"
              + " the movements; an entry may name its fund, and what names none belongs to the"
              + " only whole fund of its kind. Market values are not part of it. As JSON, CSV or"
              + " XLSX.")
  @APIResponse(
      responseCode = "200",
      description = "All funds, ordered by code",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = FundForecastBody.class),
            examples = @ExampleObject(name = "asker", ref = "FundForecast")),
        @Content(mediaType = TableFormat.CSV, schema = @Schema(type = SchemaType.STRING)),
        @Content(
            mediaType = TableFormat.XLSX,
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  public Response get(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @Parameter(hidden = true) @QueryParam(AsOf.PARAMETER) String asOf,
      @Context HttpHeaders headers) {
    VersionKey key = versions.get(municipality, plan, version).key();
    FundForecastBody body = FundForecastBody.of(forecasts.of(key, AsOf.parse(asOf)));
    return TableAnswer.of(headers, body, body::asSpreadsheet);
  }
}
