package no.handlingsrom.budget.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import no.handlingsrom.budget.plan.PlanVersionRepository;
import no.handlingsrom.budget.plan.VersionAnswer;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.kit.idempotency.Idempotent;
import no.handlingsrom.kit.tenancy.Municipality;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Proposing a version over HTTP. */
@Path("/municipalities/{municipality}/plans/{plan}/versions/{version}/propose")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Plans")
public class ProposalResource {

  private final PlanVersionRepository versions;
  private final Attempts attempts;

  ProposalResource(PlanVersionRepository versions, Attempts attempts) {
    this.versions = versions;
    this.attempts = attempts;
  }

  @POST
  @Consumes(MediaType.WILDCARD)
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(
      operationId = "proposeVersion",
      summary = "Propose a draft",
      description =
          "Freezes the version (legger fram forslag). It is proposed when every owner of its"
              + " figures has voted yes; until then its status is proposing. A no or the deadline"
              + " makes it a draft again.")
  @APIResponse(
      responseCode = "202",
      description = "The version is frozen here and on its way",
      content =
          @Content(
              schema = @Schema(implementation = VersionAnswer.class),
              examples = @ExampleObject(name = "asker", ref = "ProposingVersion")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "409", ref = ProblemResponses.CONFLICT)
  public Response propose(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version) {
    VersionKey key = versions.get(municipality, plan, version).key();
    return Response.accepted(VersionAnswer.of(attempts.propose(key))).build();
  }
}
