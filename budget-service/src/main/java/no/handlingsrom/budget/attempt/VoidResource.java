package no.handlingsrom.budget.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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

/** Voiding a running attempt over HTTP. */
@Path("/municipalities/{municipality}/plans/{plan}/versions/{version}/void")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Plans")
public class VoidResource {

  private final PlanVersionRepository versions;
  private final Attempts attempts;

  VoidResource(PlanVersionRepository versions, Attempts attempts) {
    this.versions = versions;
    this.attempts = attempts;
  }

  @POST
  @Consumes(MediaType.WILDCARD)
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(
      operationId = "voidAttempt",
      summary = "Void the running attempt to propose or adopt",
      description =
          "The version is a draft, or proposed, again; votes that arrive later do nothing.")
  @APIResponse(
      responseCode = "200",
      description = "The version as it was before the attempt",
      content =
          @Content(
              schema = @Schema(implementation = VersionAnswer.class),
              examples = @ExampleObject(name = "asker", ref = "Version")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "409", ref = ProblemResponses.CONFLICT)
  public VersionAnswer voidRunning(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version) {
    VersionKey key = versions.get(municipality, plan, version).key();
    return VersionAnswer.of(attempts.voidRunning(key));
  }
}
