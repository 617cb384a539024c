package no.handlingsrom.budget.change;

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
import no.handlingsrom.budget.plan.PlanVersionRepository;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.page.Cursor;
import no.handlingsrom.http.position.AsOf;
import no.handlingsrom.kit.idempotency.Idempotent;
import no.handlingsrom.kit.ledger.LedgerChangePage;
import no.handlingsrom.kit.ledger.LedgerKey;
import no.handlingsrom.kit.ledger.Ledgers;
import no.handlingsrom.kit.tenancy.Municipality;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Changes to the operating budget of a plan version over HTTP. */
@Path("/municipalities/{municipality}/plans/{plan}/versions/{version}/operating/changes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Operating budget", description = "Driftsbudsjett: changes and their entries")
public class OperatingChangeResource {

  private final PlanVersionRepository versions;
  private final ChangePosting posting;
  private final Ledgers ledgers;
  private final OperatingEntries entries;

  OperatingChangeResource(
      PlanVersionRepository versions,
      ChangePosting posting,
      Ledgers ledgers,
      OperatingEntries entries) {
    this.versions = versions;
    this.posting = posting;
    this.ledgers = ledgers;
    this.entries = entries;
  }

  @POST
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(
      operationId = "postOperatingChange",
      summary = "Post a change to a draft",
      description =
          "Adds the entries to the version; all or none. Amounts are NOK in KOSTRA sign. What was"
              + " posted is never edited: a correction is a further change.")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "asker", ref = "NewChange")))
  @APIResponse(
      responseCode = "201",
      description = "The change is part of the version",
      content =
          @Content(
              schema = @Schema(implementation = PostedChange.class),
              examples = @ExampleObject(name = "asker", ref = "PostedChange")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "409", ref = ProblemResponses.CONFLICT)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  public Response post(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @NotNull @Valid NewChange body,
      @Context UriInfo uri) {
    VersionKey key = versions.get(municipality, plan, version).key();
    PostedChange posted = PostedChange.of(posting.post(key, body.toDomain()));
    String sequence = Long.toString(posted.sequence());
    return Response.created(uri.getAbsolutePathBuilder().path(sequence).build())
        .entity(posted)
        .build();
  }

  @GET
  @Parameter(ref = "AsOf")
  @Operation(
      operationId = "listOperatingChanges",
      summary = "The version's own changes, oldest first",
      description = "What the version holds from its parent is listed at the parent.")
  @APIResponse(
      responseCode = "200",
      description = "A page of changes",
      content =
          @Content(
              schema = @Schema(implementation = LedgerChangePage.class),
              examples = @ExampleObject(name = "asker", ref = "ChangePage")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  public LedgerChangePage all(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @Parameter(ref = "Cursor") @QueryParam(Cursor.PARAMETER) String cursor,
      @Parameter(hidden = true) @QueryParam(AsOf.PARAMETER) String asOf) {
    LedgerKey ledger = LedgerKey.of(versions.get(municipality, plan, version).key());
    return ledgers.page(ledger, Cursor.parse(cursor), AsOf.parse(asOf));
  }

  @GET
  @Path("/{sequence}")
  @Transactional
  @Operation(operationId = "getOperatingChange", summary = "One change with its entries")
  @APIResponse(
      responseCode = "200",
      description = "The change",
      content =
          @Content(
              schema = @Schema(implementation = ChangeBody.class),
              examples = @ExampleObject(name = "asker", ref = "Change")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  public ChangeBody get(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @PathParam("sequence") long sequence) {
    LedgerKey ledger = LedgerKey.of(versions.get(municipality, plan, version).key());
    return ChangeBody.of(ledgers.change(ledger, sequence), entries.of(ledger, sequence));
  }
}
