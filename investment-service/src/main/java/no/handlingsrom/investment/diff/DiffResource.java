package no.handlingsrom.investment.diff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.position.AsOf;
import no.handlingsrom.investment.plan.Snapshot;
import no.handlingsrom.investment.plan.Snapshots;
import no.handlingsrom.kit.tenancy.Municipality;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Differences between investment plans over HTTP. */
@Path("/municipalities/{municipality}/plans/{plan}/versions/{version}/investment/diff")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(
    name = "Investment budget",
    description = "Investeringsbudsjett: changes, their entries and their financing")
public class DiffResource {

  private final Snapshots snapshots;
  private final Diff diff;

  DiffResource(Snapshots snapshots, Diff diff) {
    this.snapshots = snapshots;
    this.diff = diff;
  }

  @GET
  @Transactional
  @Parameter(ref = "AsOf")
  @Operation(
      operationId = "diffInvestment",
      summary = "What makes this version out of another",
      description =
          "Amounts by project, service area, line and year, their sums, and what the register says"
              + " otherwise of projects. What is alike is not in it. As of an instant, both versions"
              + " stand as they stood then.")
  @APIResponse(
      responseCode = "200",
      description = "The difference",
      content =
          @Content(
              schema = @Schema(implementation = DiffBody.class),
              examples = @ExampleObject(name = "asker", ref = "Diff")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  public DiffBody get(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @Parameter(
              description = "A version of the same plan, or plan/version",
              example = "director-proposal")
          @QueryParam("against")
          @NotBlank
          String against,
      @Parameter(hidden = true) @QueryParam(AsOf.PARAMETER) String asOf) {
    int slash = against.indexOf('/');
    Snapshot before =
        snapshots.of(
            municipality,
            slash < 0 ? plan : against.substring(0, slash),
            against.substring(slash + 1),
            asOf);
    return diff.between(before, snapshots.of(municipality, plan, version, asOf));
  }
}
