package no.handlingsrom.budget.diff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import no.handlingsrom.budget.lineage.Lineages;
import no.handlingsrom.budget.plan.PlanVersionRepository;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.position.AsOf;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.kit.ledger.LedgerKey;
import no.handlingsrom.kit.tenancy.Municipality;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Differences between versions over HTTP. */
@Path("/municipalities/{municipality}/plans/{plan}/versions/{version}/operating/diff")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Versions compared", description = "Forskjell mellom versjoner, og fletting")
public class DiffResource {

  private final PlanVersionRepository versions;
  private final Lineages lineages;
  private final DiffComposer composer;

  DiffResource(PlanVersionRepository versions, Lineages lineages, DiffComposer composer) {
    this.versions = versions;
    this.lineages = lineages;
    this.composer = composer;
  }

  @GET
  @Transactional
  @Parameter(ref = "AsOf")
  @Operation(
      operationId = "diffVersions",
      summary = "What makes this version out of another",
      description =
          "Per account, service area, programme area, measure and year; added to the other version"
              + " it gives this one. Amounts that only moved to finer keys (fordeling) are left out"
              + " of accounts and programme areas unless asked for.")
  @APIResponse(
      responseCode = "200",
      description = "The difference; what is alike is not in it",
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
              example = "director-proposal",
              required = true)
          @QueryParam("against")
          String against,
      @Parameter(description = "Whether to show what only moved to finer keys")
          @QueryParam("distributions")
          @DefaultValue("false")
          boolean distributions,
      @Parameter(hidden = true) @QueryParam(AsOf.PARAMETER) String asOf) {
    VersionKey to = versions.get(municipality, plan, version).key();
    VersionKey from = against(municipality, plan, against);
    Optional<AsOf> at = AsOf.parse(asOf);
    return composer.compose(
        lineages.of(LedgerKey.of(from), at), lineages.of(LedgerKey.of(to), at), distributions);
  }

  private VersionKey against(String municipality, String plan, String against) {
    if (against == null || against.isBlank()) {
      throw ProblemException.malformed("against", "must name a version");
    }
    int slash = against.indexOf('/');
    return slash < 0
        ? versions.get(municipality, plan, against).key()
        : versions
            .get(municipality, against.substring(0, slash), against.substring(slash + 1))
            .key();
  }
}
