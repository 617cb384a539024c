package no.handlingsrom.indicator.goal;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.position.After;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.indicator.change.IndicatorLedger;
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

/** Goal trees over HTTP. */
@Path("/municipalities/{municipality}/goal-trees")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Goal trees", description = "Målhierarki of plans")
public class GoalTreeResource {

  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,5}");

  private final GoalTrees goalTrees;
  private final GoalTreeRepository trees;
  private final IndicatorLedger ledger;

  GoalTreeResource(GoalTrees goalTrees, GoalTreeRepository trees, IndicatorLedger ledger) {
    this.goalTrees = goalTrees;
    this.trees = trees;
    this.ledger = ledger;
  }

  @POST
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(operationId = "layGoalTree", summary = "Lay down the goal tree of a plan")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "asker", ref = "GoalTree")))
  @APIResponse(
      responseCode = "201",
      description = "The first revision",
      content =
          @Content(
              schema = @Schema(implementation = GoalTreeAnswer.Written.class),
              examples = @ExampleObject(name = "asker", ref = "GoalTreeRevision")))
  @APIResponse(responseCode = "409", ref = ProblemResponses.CONFLICT)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  public Response lay(
      @PathParam("municipality") @Municipality String municipality,
      @NotNull @Valid GoalTreeBody body,
      @Context UriInfo uri) {
    Revision first = goalTrees.lay(municipality, body);
    return Response.created(uri.getAbsolutePathBuilder().path(body.plan()).build())
        .entity(GoalTreeAnswer.Written.of(first))
        .build();
  }

  @POST
  @Path("/{plan}/changes")
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(
      operationId = "changeGoalTree",
      summary = "Place, move, retire or replace indicators of a plan",
      description =
          "All changes are made, or none; they become the next revision of this plan's tree. Other"
              + " plans keep theirs.")
  @RequestBody(
      content = @Content(examples = @ExampleObject(name = "asker", ref = "GoalTreeChanges")))
  @APIResponse(
      responseCode = "201",
      description = "The next revision",
      content =
          @Content(
              schema = @Schema(implementation = GoalTreeAnswer.Written.class),
              examples = @ExampleObject(name = "asker", ref = "GoalTreeRevision")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "409", ref = ProblemResponses.CONFLICT)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  public Response change(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @NotNull @Valid GoalTreeChangesBody body) {
    return Response.status(Response.Status.CREATED)
        .entity(GoalTreeAnswer.Written.of(goalTrees.change(municipality, plan, body)))
        .build();
  }

  @GET
  @Path("/{plan}")
  @Operation(operationId = "getGoalTree", summary = "The goal tree of a plan")
  @APIResponse(
      responseCode = "200",
      description = "The tree with its indicators",
      content =
          @Content(
              schema = @Schema(implementation = GoalTreeAnswer.class),
              examples = @ExampleObject(name = "asker", ref = "RecordedGoalTree")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "504", ref = ProblemResponses.NOT_REACHED)
  public GoalTreeAnswer get(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @Parameter(
              description = "The revision wanted; the newest when left out",
              schema = @Schema(implementation = Integer.class, minimum = "1"))
          @QueryParam("revision")
          String revision,
      @Parameter(ref = "After") @QueryParam(After.PARAMETER) String after) {
    if (revision != null && !NUMBER.matcher(revision).matches()) {
      throw ProblemException.malformed("revision", "must be a number from 1");
    }
    long sequence = ledger.await(municipality, after);
    Integer wanted = revision == null ? null : Integer.valueOf(revision);
    return GoalTreeAnswer.of(trees.tree(municipality, plan, wanted), sequence);
  }

  @GET
  @Path("/{plan}/changes")
  @Operation(
      operationId = "listPlacements",
      summary = "What happened to the indicators of a plan",
      description = "Who placed, moved, retired or replaced what, when, from where and to where.")
  @APIResponse(
      responseCode = "200",
      description = "Oldest first",
      content =
          @Content(
              schema = @Schema(implementation = GoalTreeAnswer.History.class),
              examples = @ExampleObject(name = "asker", ref = "RecordedPlacements")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "504", ref = ProblemResponses.NOT_REACHED)
  public GoalTreeAnswer.History changes(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @Parameter(ref = "After") @QueryParam(After.PARAMETER) String after) {
    long sequence = ledger.await(municipality, after);
    List<Revision> revisions = trees.revisions(municipality, plan);
    if (revisions.isEmpty()) {
      throw ProblemException.notFound("goal tree of " + plan);
    }
    Map<Integer, List<Placement>> history = trees.history(municipality, plan);
    return new GoalTreeAnswer.History(
        revisions.stream()
            .flatMap(
                revision ->
                    history.get(revision.revision()).stream()
                        .map(placement -> GoalTreeAnswer.Moved.of(revision, placement)))
            .toList(),
        sequence);
  }
}
