package no.handlingsrom.gateway.overview;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.fiscal.metric.Owner;
import no.handlingsrom.gateway.answer.VersionAnswers;
import no.handlingsrom.gateway.answer.VersionRead;
import no.handlingsrom.gateway.door.OwnerReads;
import no.handlingsrom.gateway.view.VersionView;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.ProblemKind;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The key figures of a plan version for a start page. */
@Path("/municipalities/{municipality}/plans/{plan}/versions/{version}/overview")
@Tag(name = "Overview", description = "Nøkkeltall for budsjettåret")
class OverviewResource {

  private final VersionAnswers versions;
  private final OwnerReads reads;

  OverviewResource(VersionAnswers versions, OwnerReads reads) {
    this.versions = versions;
    this.reads = reads;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "getOverview",
      summary = "The key figures of the budget year",
      description =
          "What a start page shows of the first year of the plan (nøkkeltall), rounded as documents"
              + " print it. What stands in no event is asked of its owner; a figure that nobody"
              + " keeps, or whose owner does not answer, says so.")
  @APIResponse(
      responseCode = "200",
      description = "The key figures, in the order they are shown",
      content =
          @Content(
              schema = @Schema(implementation = Overview.class),
              examples = @ExampleObject(name = "asker", ref = "Overview")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "504", ref = ProblemResponses.NOT_REACHED)
  public CompletionStage<Overview> get(@BeanParam VersionRead read, @Context HttpHeaders headers) {
    Map<String, String> passedOn = OwnerReads.passedOn(headers::getHeaderString);
    return versions
        .find(read)
        .thenCompose(
            view -> {
              refuseUnlessPlanIsKnown(view);
              return figures(view.version(), passedOn)
                  .thenApply(owners -> Overview.of(view, owners, read.language()));
            });
  }

  private static void refuseUnlessPlanIsKnown(VersionView view) {
    if (view.budget() == null) {
      throw new ProblemException(
          ProblemKind.NOT_FOUND, "nothing has been heard of the plan of the version yet");
    }
  }

  private CompletionStage<OwnerFigures> figures(VersionKey version, Map<String, String> headers) {
    String municipality = "/municipalities/" + version.municipality();
    String path =
        "%s/plans/%s/versions/%s".formatted(municipality, version.plan(), version.version());
    CompletionStage<Optional<JsonNode>> frames =
        reads.readIfPossible(Owner.BUDGET, path + "/operating/frames", headers, JsonNode.class);
    CompletionStage<Optional<JsonNode>> funds =
        reads.readIfPossible(Owner.BUDGET, municipality + "/funds", headers, JsonNode.class);
    CompletionStage<Optional<JsonNode>> interest =
        reads.readIfPossible(
            Owner.INVESTMENT, path + "/investment/interest", headers, JsonNode.class);
    return frames
        .thenCombine(
            funds, (table, balances) -> new OwnerFigures(table, balances, Optional.empty()))
        .thenCombine(
            interest, (known, rates) -> new OwnerFigures(known.frames(), known.funds(), rates));
  }
}
