package no.handlingsrom.budget.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import no.handlingsrom.budget.lineage.Lineage;
import no.handlingsrom.budget.plan.PlanVersionRepository;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.kit.idempotency.Idempotent;
import no.handlingsrom.kit.ledger.LedgerHead;
import no.handlingsrom.kit.tenancy.Municipality;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Merges into a draft over HTTP. */
@Path("/municipalities/{municipality}/plans/{plan}/versions/{version}/operating/merges")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Versions compared")
public class MergeResource {

  private final PlanVersionRepository versions;
  private final Merges merges;

  MergeResource(PlanVersionRepository versions, Merges merges) {
    this.versions = versions;
    this.merges = merges;
  }

  @Schema(name = "NewMerge")
  record NewMerge(
      @NotNull @Schema(description = "A version of the same plan", examples = "party-alternative")
          String from,
      @Size(max = 200) @Schema(description = "Body and case number of the decision (vedtak)")
          String decision,
      @Size(max = 10_000) @Schema(description = "How conflicts are settled, all of them or none")
          List<@NotNull @Valid Resolution> resolutions) {}

  /** A point in the history of a version. */
  @Schema(
      name = "MergePoint",
      requiredProperties = {"ledger", "sequence"})
  record Point(
      @Schema(examples = "plan/2024-2027/director-proposal") String ledger, long sequence) {

    static Point of(Lineage lineage) {
      return new Point(lineage.tip().ledger(), lineage.tip().upTo());
    }
  }

  @Schema(
      name = "Merge",
      requiredProperties = {"sequence", "merged", "base", "from"})
  record Merge(
      @Schema(description = "Where the draft stands now; a token for after=budget:…") long sequence,
      @Schema(description = "Whether there was anything to merge; if not, nothing was recorded")
          boolean merged,
      @Schema(description = "What both sides were compared from") Point base,
      @Schema(description = "The merged version as it stood") Point from) {}

  @Schema(
      name = "MergePreview",
      requiredProperties = {"base", "from", "measures", "amounts", "conflicts"})
  record Preview(
      Point base,
      Point from,
      @Schema(description = "Fields of measures that would be taken") int measures,
      @Schema(description = "Accounts outside measures that would be moved") int amounts,
      List<Dispute> conflicts) {}

  @POST
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(
      operationId = "mergeVersion",
      summary = "Merge a version into this draft",
      description =
          "Three-way, from the last merge of the two, else from the nearest cut that both continue."
              + " Measures are compared by attribute and by the level of each year; amounts outside"
              + " measures by account and year. What only the other version altered is taken. What"
              + " both altered is a conflict, unless a measure came to the same on both sides; two"
              + " movements of one account are a conflict even when they are equal. Conflicts are"
              + " answered 409 with base and both sides until the request settles every one. The"
              + " merge is one change.")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "asker", ref = "NewMerge")))
  @APIResponse(
      responseCode = "201",
      description = "The version is merged",
      content =
          @Content(
              schema = @Schema(implementation = Merge.class),
              examples = @ExampleObject(name = "asker", ref = "Merge")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "409", ref = ProblemResponses.CONFLICT)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  public Response merge(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @NotNull @Valid NewMerge body) {
    VersionKey into = versions.get(municipality, plan, version).key();
    VersionKey from = versions.get(municipality, plan, body.from()).key();
    List<Resolution> resolutions = body.resolutions() == null ? List.of() : body.resolutions();
    Merges.Merged merged = merges.merge(into, from, body.decision(), resolutions);
    long sequence =
        merged.change().map(LedgerHead::sequence).orElse(merged.sides().ours().tip().upTo());
    Merge answer =
        new Merge(
            sequence,
            merged.change().isPresent(),
            Point.of(merged.sides().base()),
            Point.of(merged.sides().theirs()));
    return Response.status(Response.Status.CREATED).entity(answer).build();
  }

  @GET
  @Path("/preview")
  @Transactional
  @Operation(
      operationId = "previewMerge",
      summary = "What a merge would do, and its conflicts",
      description = "Nothing is recorded. Conflicts are told with base and both sides.")
  @APIResponse(
      responseCode = "200",
      description = "What would be taken, and what must be settled",
      content =
          @Content(
              schema = @Schema(implementation = Preview.class),
              examples = @ExampleObject(name = "asker", ref = "MergePreview")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  public Preview preview(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @Parameter(description = "A version of the same plan", required = true) @QueryParam("from")
          String from) {
    if (from == null) {
      throw ProblemException.malformed("from", "must name a version");
    }
    Merges.Sides sides =
        merges.sides(
            versions.get(municipality, plan, version).key(),
            versions.get(municipality, plan, from).key());
    MergePlan merge = merges.plan(sides);
    return new Preview(
        Point.of(sides.base()),
        Point.of(sides.theirs()),
        merge.measures().taken().size(),
        merge.amounts().taken().size(),
        merge.disputes());
  }
}
