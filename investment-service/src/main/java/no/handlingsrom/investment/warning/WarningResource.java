package no.handlingsrom.investment.warning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.position.AsOf;
import no.handlingsrom.investment.plan.Snapshots;
import no.handlingsrom.kit.tenancy.Municipality;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The warnings of a plan version over HTTP. */
@Path("/municipalities/{municipality}/plans/{plan}/versions/{version}/investment/warnings")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(
    name = "Warnings",
    description = "Where a project contradicts itself, or the text of the plan contradicts it")
public class WarningResource {

  private final Snapshots snapshots;
  private final Warnings warnings;

  WarningResource(Snapshots snapshots, Warnings warnings) {
    this.snapshots = snapshots;
    this.warnings = warnings;
  }

  @Schema(
      name = "Warnings",
      requiredProperties = {"items"})
  record WarningList(List<Warning> items) {}

  @GET
  @Transactional
  @Parameter(ref = "AsOf")
  @Operation(
      operationId = "listInvestmentWarnings",
      summary = "What should be looked at in the projects of a version",
      description =
          "Money after the completion year, last money before it, a rolling project with a gross"
              + " cost, and stated facts that disagree with the register. Nothing is refused for"
              + " them. All at once, by project in order of registration.")
  @APIResponse(
      responseCode = "200",
      description = "The warnings; none is an empty list",
      content =
          @Content(
              schema = @Schema(implementation = WarningList.class),
              examples = @ExampleObject(name = "asker", ref = "Warnings")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  public WarningList all(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @Parameter(hidden = true) @QueryParam(AsOf.PARAMETER) String asOf) {
    return new WarningList(warnings.of(snapshots.of(municipality, plan, version, asOf)));
  }
}
