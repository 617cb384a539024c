package no.handlingsrom.investment.following;

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

/** Spending on projects and reports about them, over HTTP. */
@Path("/municipalities/{municipality}/actuals/investment")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Following projects", description = "Prosjektoppfølging: budget, spending, progress")
public class FollowUpResource {

  private final FollowUpPosting posting;

  FollowUpResource(FollowUpPosting posting) {
    this.posting = posting;
  }

  @POST
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(
      operationId = "postProjectSpending",
      summary = "Tell what was spent on projects",
      description =
          "By project and month; all or none. What was told is never edited: a correction is a"
              + " further amount.")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "asker", ref = "Spending")))
  @APIResponse(
      responseCode = "201",
      description = "The spending is recorded",
      content =
          @Content(
              schema = @Schema(implementation = Recorded.class),
              examples = @ExampleObject(name = "asker", ref = "Recorded")))
  @APIResponse(responseCode = "409", ref = ProblemResponses.CONFLICT)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  public Response spend(
      @PathParam("municipality") @Municipality String municipality,
      @NotNull @Valid NewSpending body) {
    return Response.status(Response.Status.CREATED)
        .entity(Recorded.of(posting.spend(municipality, body)))
        .build();
  }

  @POST
  @Path("/reports")
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(
      operationId = "postProjectReports",
      summary = "Tell how projects stand at a report date",
      description =
          "Progress (framdrift), forecast of the total and milestones; all or none. Of several"
              + " reports of a project for the same date the last one counts.")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "asker", ref = "Reports")))
  @APIResponse(
      responseCode = "201",
      description = "The reports are recorded",
      content =
          @Content(
              schema = @Schema(implementation = Recorded.class),
              examples = @ExampleObject(name = "asker", ref = "Recorded")))
  @APIResponse(responseCode = "409", ref = ProblemResponses.CONFLICT)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  public Response report(
      @PathParam("municipality") @Municipality String municipality,
      @NotNull @Valid NewReports body) {
    return Response.status(Response.Status.CREATED)
        .entity(Recorded.of(posting.report(municipality, body)))
        .build();
  }
}
