package no.handlingsrom.budget.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Adopting a version over HTTP. */
@Path("/municipalities/{municipality}/plans/{plan}/versions/{version}/adopt")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Plans")
public class AdoptionResource {

  private final PlanVersionRepository versions;
  private final AdoptionAuthority authority;
  private final Attempts attempts;

  AdoptionResource(PlanVersionRepository versions, AdoptionAuthority authority, Attempts attempts) {
    this.versions = versions;
    this.authority = authority;
    this.attempts = attempts;
  }

  @POST
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(
      operationId = "adoptVersion",
      summary = "Adopt a proposed version",
      description =
          "Carries out the decision of the council (vedtak, KL § 14-3); another body cannot decide"
              + " it, and kommunestyret is there without being added. The version is adopted, and"
              + " never changes again, when every owner of its figures has voted yes; until then"
              + " its status is adopting. A no or the deadline makes it proposed again; its"
              + " attempts say why. A rule of law that is broken, or neither assessable nor"
              + " overridden, is refused at once (see legality). Adoption opens the version amended, which holds the budget as"
              + " amended through the year and takes posted amendments only.")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "asker", ref = "NewAdoption")))
  @APIResponse(
      responseCode = "202",
      description = "The owners vote",
      content =
          @Content(
              schema = @Schema(implementation = VersionAnswer.class),
              examples = @ExampleObject(name = "asker", ref = "AdoptingVersion")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "409", ref = ProblemResponses.CONFLICT)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  public Response adopt(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @NotNull @Valid DecisionBody body) {
    VersionKey key = versions.get(municipality, plan, version).key();
    authority.check(municipality, body.body());
    return Response.accepted(VersionAnswer.of(attempts.adopt(key, body.toDomain()))).build();
  }
}
