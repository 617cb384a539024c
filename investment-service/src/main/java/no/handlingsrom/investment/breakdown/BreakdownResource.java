package no.handlingsrom.investment.breakdown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import no.handlingsrom.http.language.AcceptLanguage;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.position.AsOf;
import no.handlingsrom.investment.plan.Snapshot;
import no.handlingsrom.investment.plan.Snapshots;
import no.handlingsrom.investment.plan.YearSet;
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

/** Breakdowns of the investments of a plan version over HTTP. */
@Path("/municipalities/{municipality}/plans/{plan}/versions/{version}/investment/breakdown")
@Produces({MediaType.APPLICATION_JSON, TableFormat.CSV, TableFormat.XLSX})
@ApplicationScoped
@Tag(name = "Statements", description = "Bevilgningsoversikt investering")
public class BreakdownResource {

  private final Snapshots snapshots;
  private final Breakdowns breakdowns;

  BreakdownResource(Snapshots snapshots, Breakdowns breakdowns) {
    this.snapshots = snapshots;
    this.breakdowns = breakdowns;
  }

  @GET
  @Path("/{by}")
  @Transactional
  @Parameter(ref = "AsOf")
  @Operation(
      operationId = "breakDownInvestment",
      summary = "The investments of any years, parted",
      description =
          "By service area, self-cost or project: all outlay, which adds up to the sum of the parts"
              + " of § 5-5 andre ledd. By source: income and financing, and on-lending. All years"
              + " of the investment plan unless asked for some.")
  @APIResponse(
      responseCode = "200",
      description = "The breakdown",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = BreakdownBody.class),
            examples = @ExampleObject(name = "asker", ref = "Breakdown")),
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
      @Parameter(
              schema = @Schema(enumeration = {"area", "self-cost", "project", "source"}),
              example = "area")
          @PathParam("by")
          String by,
      @Parameter(description = "Like 2024-2027 or 2025,2028", example = "2024-2027")
          @QueryParam(YearSet.PARAMETER)
          String years,
      @Parameter(hidden = true) @QueryParam(AsOf.PARAMETER) String asOf,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage,
      @Context HttpHeaders headers) {
    Snapshot snapshot = snapshots.of(municipality, plan, version, asOf);
    BreakdownBody body =
        breakdowns.of(
            snapshot,
            BreakdownKind.of(by),
            YearSet.parse(years, snapshot.version(), snapshot.version().investmentYears()),
            AcceptLanguage.of(acceptLanguage));
    return TableAnswer.of(headers, body, body::asSpreadsheet);
  }
}
