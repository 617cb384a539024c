package no.handlingsrom.investment.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.validation.Slug;
import no.handlingsrom.investment.plan.PlanVersionRepository;
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

/** The investment legs of amendments to an adopted budget over HTTP. */
@Path("/municipalities/{municipality}/plans/{plan}/versions/{version}/investment/amendment-legs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Investment budget")
public class LegResource {

  private final PlanVersionRepository versions;
  private final LegRepository legs;
  private final Legs pending;

  LegResource(PlanVersionRepository versions, LegRepository legs, Legs pending) {
    this.versions = versions;
    this.legs = legs;
    this.pending = pending;
  }

  /** A leg as a client asks for it. */
  @Schema(name = "NewAmendmentLeg")
  record NewLeg(
      @NotNull
          @Slug
          @Schema(
              description = "Id of the amendment at budget-service",
              examples = "tertial-1-svommehall")
          String amendment,
      @NotNull @Valid NewAmendment content) {}

  /** A leg as it is answered. */
  @Schema(
      name = "AmendmentLeg",
      requiredProperties = {"amendment", "title", "status", "sequence"})
  record Leg(
      @Schema(examples = "tertial-1-svommehall") String amendment,
      String title,
      @Schema(description = "pending until budget-service posts or voids the amendment")
          LegStatus status,
      @Schema(
              description = "Number of its change in the amended version; null until it is posted",
              examples = "5",
              nullable = true)
          Long sequence) {}

  @Schema(
      name = "AmendmentLegs",
      requiredProperties = {"items"})
  record LegList(List<Leg> items) {}

  @POST
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(
      operationId = "registerAmendmentLeg",
      summary = "Register the investment leg of an amendment",
      description =
          "It moves nothing until budget-service posts the amendment of the same id; then both legs"
              + " are posted, or neither. What operations transfer must be what the leg receives.")
  @RequestBody(
      content = @Content(examples = @ExampleObject(name = "asker", ref = "NewAmendmentLeg")))
  @APIResponse(
      responseCode = "201",
      description = "The leg waits",
      content =
          @Content(
              schema = @Schema(implementation = Leg.class),
              examples = @ExampleObject(name = "asker", ref = "AmendmentLeg")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "409", ref = ProblemResponses.CONFLICT)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  public Response register(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @NotNull @Valid NewLeg body) {
    LegRow leg =
        pending.register(
            versions.get(municipality, plan, version), body.amendment(), body.content());
    return Response.status(Response.Status.CREATED).entity(answer(leg)).build();
  }

  @GET
  @Transactional
  @Operation(operationId = "listAmendmentLegs", summary = "The investment legs of all amendments")
  @APIResponse(
      responseCode = "200",
      description = "Ordered by amendment",
      content =
          @Content(
              schema = @Schema(implementation = LegList.class),
              examples = @ExampleObject(name = "asker", ref = "AmendmentLegs")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  public LegList all(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version) {
    return new LegList(
        legs.of(versions.get(municipality, plan, version).key()).stream()
            .map(this::answer)
            .toList());
  }

  private Leg answer(LegRow leg) {
    return new Leg(leg.amendment, legs.request(leg).title(), leg.status, leg.sequence);
  }
}
