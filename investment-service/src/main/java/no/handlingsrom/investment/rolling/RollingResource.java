package no.handlingsrom.investment.rolling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.investment.plan.PlanVersionRepository;
import no.handlingsrom.kit.table.TableAnswer;
import no.handlingsrom.kit.table.TableFormat;
import no.handlingsrom.kit.tenancy.Municipality;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Rolled investments over HTTP. */
@Path("/municipalities/{municipality}/plans/{plan}/versions/{version}/investment/rolling")
@Produces({MediaType.APPLICATION_JSON, TableFormat.CSV, TableFormat.XLSX})
@ApplicationScoped
@Tag(name = "Rolling", description = "Rullering av investeringsplanen")
public class RollingResource {

  private final PlanVersionRepository versions;
  private final RollingRepository rollings;
  private final RollingReportComposer composer;

  RollingResource(
      PlanVersionRepository versions, RollingRepository rollings, RollingReportComposer composer) {
    this.versions = versions;
    this.rollings = rollings;
    this.composer = composer;
  }

  @GET
  @Transactional
  @Operation(
      operationId = "getInvestmentRolling",
      summary = "How the investments of a rolled draft came out of the old ones",
      description =
          "The years that both plans have are as they were; rolling projects (løpende) go on in the"
              + " new last year, others have nothing there. What was left of the closed year is"
              + " carried to the first year with its financing, where spending is known and some of"
              + " December was told of; what is not known is not zero, and nothing is carried. Debt"
              + " opens with the closing balance before, where that is known.")
  @APIResponse(
      responseCode = "200",
      description = "The report",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = RollingReport.class),
            examples = @ExampleObject(name = "asker", ref = "RollingReport")),
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
      @Context HttpHeaders headers) {
    RollingReport report =
        composer.compose(rollings.get(versions.get(municipality, plan, version).key()));
    return TableAnswer.of(headers, report, report::asSpreadsheet);
  }
}
