package no.handlingsrom.investment.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.investment.plan.PlanVersionRepository;
import no.handlingsrom.investment.plan.Recorded;
import no.handlingsrom.kit.idempotency.Idempotent;
import no.handlingsrom.kit.table.Table;
import no.handlingsrom.kit.table.TableFormat;
import no.handlingsrom.kit.tenancy.Municipality;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Project lists as files over HTTP. */
@Path("/municipalities/{municipality}/plans/{plan}/versions/{version}/investment/project-lists")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Projects", description = "Investeringsprosjekter and their yearly appropriations")
public class ProjectListResource {

  private final PlanVersionRepository versions;
  private final ProjectTable projects;

  ProjectListResource(PlanVersionRepository versions, ProjectTable projects) {
    this.versions = versions;
    this.projects = projects;
  }

  @POST
  @Consumes({TableFormat.CSV, TableFormat.XLSX})
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(
      operationId = "importProjectList",
      summary = "Register the projects of a file",
      description =
          "One row per project, all or none. Columns id, name, area, line, selfCost and rolling must"
              + " be there; aliases, programmeArea, purpose, completionYear, grossCost, source,"
              + " estimateStatus, priceYear, includesPriceGrowth, spentBefore, postponedYears, vatShare,"
              + " assetClass, latitude, longitude, externalFinancing (financier:status), decisions and one per year of the investment plan may be."
              + " Amounts are NOK; an empty cell is not known. Several aliases, decisions or"
              + " financings are parted by |. What is refused names line, column, value and reason.")
  @RequestBody(
      required = true,
      content = {
        @Content(
            mediaType = TableFormat.CSV,
            schema = @Schema(type = SchemaType.STRING),
            examples = @ExampleObject(name = "asker", ref = "ProjectList")),
        @Content(
            mediaType = TableFormat.XLSX,
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  @APIResponse(
      responseCode = "201",
      description = "The projects are part of the version",
      content =
          @Content(
              schema = @Schema(implementation = Recorded.class),
              examples = @ExampleObject(name = "asker", ref = "Recorded")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "409", ref = ProblemResponses.CONFLICT)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  public Response register(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @NotNull Table table) {
    return Response.status(Response.Status.CREATED)
        .entity(Recorded.of(projects.register(versions.get(municipality, plan, version), table)))
        .build();
  }
}
