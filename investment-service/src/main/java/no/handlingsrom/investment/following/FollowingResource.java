package no.handlingsrom.investment.following;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.investment.plan.PlanVersionRepository;
import no.handlingsrom.investment.plan.Snapshot;
import no.handlingsrom.kit.tenancy.Municipality;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How a project goes, over HTTP. */
@Path(
    "/municipalities/{municipality}/plans/{plan}/versions/{version}/investment/projects/{project}/following")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Following projects", description = "Prosjektoppfølging: budget, spending, progress")
public class FollowingResource {

  private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

  private final PlanVersionRepository versions;
  private final Followings followings;

  FollowingResource(PlanVersionRepository versions, Followings followings) {
    this.versions = versions;
    this.followings = followings;
  }

  @GET
  @Transactional
  @Operation(
      operationId = "followProject",
      summary = "Everything about how a project goes",
      description =
          "Original and revised budget, spending and rest of each year; frame, forecast and progress"
              + " with milestones per report date; and how frame and completion moved from version to"
              + " version. Spending of a month counts from its first day.")
  @APIResponse(
      responseCode = "200",
      description = "The project as of the day",
      content =
          @Content(
              schema = @Schema(implementation = Following.class),
              examples = @ExampleObject(name = "asker", ref = "Following")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  public Following get(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @PathParam("project") String project,
      @Parameter(
              description = "The day, today if left out",
              schema = @Schema(format = "date"),
              example = "2024-04-30")
          @QueryParam("until")
          String until) {
    return followings.of(
        Snapshot.now(versions.get(municipality, plan, version)), project, day(until));
  }

  private static LocalDate day(String until) {
    try {
      return until == null ? LocalDate.now(NORWAY) : LocalDate.parse(until);
    } catch (DateTimeParseException e) {
      throw ProblemException.malformed("until", "must be a day like 2024-04-30");
    }
  }
}
