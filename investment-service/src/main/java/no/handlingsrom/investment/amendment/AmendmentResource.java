package no.handlingsrom.investment.amendment;

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
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.investment.plan.PlanVersionRepository;
import no.handlingsrom.investment.plan.Recorded;
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

/** Investment amendments of a plan version over HTTP. */
@Path("/municipalities/{municipality}/plans/{plan}/versions/{version}/investment/amendments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(
    name = "Investment budget",
    description = "Investeringsbudsjett: changes, their entries and their financing")
public class AmendmentResource {

  private final PlanVersionRepository versions;
  private final AmendmentPosting posting;

  AmendmentResource(PlanVersionRepository versions, AmendmentPosting posting) {
    this.versions = versions;
    this.posting = posting;
  }

  @POST
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(
      operationId = "postInvestmentAmendment",
      summary = "Post an investment amendment",
      description =
          "Budsjettendring i investeringsbudsjettet: cost and income of each block balance, or the"
              + " amendment is refused with the difference. VAT compensation and use of loans are"
              + " computed, or given and checked. A block changes the year, transfers money to the"
              + " next year, or forwards money from it, always with its financing.")
  @RequestBody(
      content = @Content(examples = @ExampleObject(name = "asker", ref = "InvestmentAmendment")))
  @APIResponse(
      responseCode = "201",
      description = "The amendment is part of the version",
      content =
          @Content(
              schema = @Schema(implementation = Recorded.class),
              examples = @ExampleObject(name = "asker", ref = "Recorded")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "409", ref = ProblemResponses.CONFLICT)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  public Response post(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @NotNull @Valid NewAmendment body) {
    return Response.status(Response.Status.CREATED)
        .entity(Recorded.of(posting.post(versions.get(municipality, plan, version), body)))
        .build();
  }
}
