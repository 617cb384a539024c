package no.handlingsrom.investment.following;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.position.AsOf;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.investment.plan.Snapshots;
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

  private final Snapshots snapshots;
  private final Followings followings;

  FollowingResource(Snapshots snapshots, Followings followings) {
    this.snapshots = snapshots;
    this.followings = followings;
  }

  @GET
  @Transactional
  @Parameter(ref = "AsOf")
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
              description = "The day; if left out that of asOf, or today",
              schema = @Schema(format = "date"),
              example = "2024-04-30")
          @QueryParam("until")
          String until,
      @Parameter(hidden = true) @QueryParam(AsOf.PARAMETER) String asOf) {
    Optional<AsOf> at = AsOf.parse(asOf);
    return followings.of(
        snapshots.of(municipality, plan, version, asOf), at, project, day(until, at));
  }

  private static LocalDate day(String until, Optional<AsOf> asOf) {
    try {
      return until == null
          ? asOf.map(AsOf::instant).orElseGet(Instant::now).atZone(NORWAY).toLocalDate()
          : LocalDate.parse(until);
    } catch (DateTimeParseException e) {
      throw ProblemException.malformed("until", "must be a day like 2024-04-30");
    }
  }
}
