package no.handlingsrom.investment.project;

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
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.position.AsOf;
import no.handlingsrom.investment.plan.Snapshots;
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

/** The portfolio of a plan version for front ends, over HTTP. */
@Path("/municipalities/{municipality}/plans/{plan}/versions/{version}/investment/portfolio")
@Produces({MediaType.APPLICATION_JSON, TableFormat.CSV, TableFormat.XLSX})
@ApplicationScoped
@Tag(name = "Projects", description = "Investeringsprosjekter and their yearly appropriations")
public class PortfolioResource {

  private final Snapshots snapshots;
  private final ProjectListing listing;

  PortfolioResource(Snapshots snapshots, ProjectListing listing) {
    this.snapshots = snapshots;
    this.listing = listing;
  }

  @GET
  @Transactional
  @Parameter(ref = "AsOf")
  @Operation(
      operationId = "viewPortfolio",
      summary = "The projects on a time line",
      description =
          "Start, end and yearly amounts of every project, searched and filtered, with its place on"
              + " the map where that is known; as JSON, CSV or XLSX. What other projects took over is"
              + " left out. The same by service area and year is …/breakdown/area.")
  @APIResponse(
      responseCode = "200",
      description = "All projects that match, in order of registration",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = PortfolioView.class),
            examples = @ExampleObject(name = "asker", ref = "PortfolioView")),
        @Content(mediaType = TableFormat.CSV, schema = @Schema(type = SchemaType.STRING)),
        @Content(
            mediaType = TableFormat.XLSX,
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  public Response view(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @Parameter(description = "Part of the name, an alias or the id", example = "skole")
          @QueryParam("q")
          String text,
      @Parameter(example = "oppvekst") @QueryParam("area") String area,
      @Parameter(example = "skole") @QueryParam("programmeArea") String programmeArea,
      @QueryParam("selfCost") Boolean selfCost,
      @QueryParam("rolling") Boolean rolling,
      @Parameter(example = "2025") @QueryParam("completionFrom") Integer completionFrom,
      @Parameter(example = "2027") @QueryParam("completionTo") Integer completionTo,
      @Parameter(hidden = true) @QueryParam(AsOf.PARAMETER) String asOf,
      @Context HttpHeaders headers) {
    PortfolioView view =
        listing.view(
            snapshots.of(municipality, plan, version, asOf),
            new ProjectFilter(
                text, area, programmeArea, selfCost, rolling, completionFrom, completionTo));
    return TableAnswer.of(headers, view, view::asSpreadsheet);
  }
}
