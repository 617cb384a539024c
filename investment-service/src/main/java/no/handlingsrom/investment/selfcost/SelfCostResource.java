package no.handlingsrom.investment.selfcost;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.position.AsOf;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.investment.plan.Recorded;
import no.handlingsrom.investment.plan.Snapshots;
import no.handlingsrom.kit.idempotency.Idempotent;
import no.handlingsrom.kit.ledger.LedgerHead;
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

/** The self-cost services of a municipality over HTTP. */
@Path("/municipalities/{municipality}/self-cost")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Self-cost", description = "Selvkost: what services cost that fees pay for")
public class SelfCostResource {

  private final SelfCostPosting posting;
  private final SelfCostRepository repository;
  private final Ledgers ledgers;
  private final Snapshots snapshots;

  SelfCostResource(
      SelfCostPosting posting,
      SelfCostRepository repository,
      Ledgers ledgers,
      Snapshots snapshots) {
    this.posting = posting;
    this.repository = repository;
    this.ledgers = ledgers;
    this.snapshots = snapshots;
  }

  @POST
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(
      operationId = "stateSelfCost",
      summary = "State areas, swap rates, figures and fees of self-cost services",
      description =
          "All are taken, or none. What is stated again takes the place of the earlier statement,"
              + " which stays on record.")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "asker", ref = "NewSelfCost")))
  @APIResponse(
      responseCode = "201",
      description = "They count from now on",
      content =
          @Content(
              schema = @Schema(implementation = Recorded.class),
              examples = @ExampleObject(name = "recorded", ref = "Recorded")))
  @APIResponse(responseCode = "409", ref = ProblemResponses.CONFLICT)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  public Response state(
      @PathParam("municipality") @Municipality String municipality,
      @NotNull @Valid NewSelfCost body) {
    LedgerHead head = posting.post(municipality, body.title(), body.toDomain());
    return Response.status(Response.Status.CREATED).entity(Recorded.of(head)).build();
  }

  @GET
  @Transactional
  @Parameter(ref = "AsOf")
  @Operation(
      operationId = "getSelfCostFacts",
      summary = "Everything that is stated of the self-cost services")
  @APIResponse(
      responseCode = "200",
      description = "Empty before the first is stated",
      content =
          @Content(
              schema = @Schema(implementation = SelfCostList.class),
              examples = @ExampleObject(name = "asker", ref = "SelfCostList")))
  public SelfCostList all(
      @PathParam("municipality") @Municipality String municipality,
      @Parameter(hidden = true) @QueryParam(AsOf.PARAMETER) String asOf) {
    LedgerKey ledger = SelfCostPosting.ledger(municipality);
    long upTo = snapshots.upTo(ledger, AsOf.parse(asOf)).orElse(0L);
    return SelfCostList.of(
        repository.latest(ledger, upTo),
        Math.min(upTo, ledgers.head(ledger).map(LedgerHead::sequence).orElse(0L)));
  }

  @GET
  @Path("/{area}")
  @Transactional
  @Parameter(ref = "AsOf")
  @Operation(
      operationId = "getSelfCost",
      summary = "Cost, fund and fee of one service, year by year",
      description =
          "Selvkost, kommuneloven § 15-1: direct and indirect cost, depreciation, and interest on the"
              + " average residual value at the calculation rate. A surplus goes to the fund"
              + " (selvkostfond) and is given back within five years, oldest first; a deficit is"
              + " covered within five. What is not stated is named, and what rests on it is null.")
  @APIResponse(
      responseCode = "200",
      description = "The service",
      content =
          @Content(
              schema = @Schema(implementation = SelfCostBody.class),
              examples = @ExampleObject(name = "asker", ref = "SelfCost")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  public SelfCostBody get(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("area") String area,
      @Parameter(hidden = true) @QueryParam(AsOf.PARAMETER) String asOf) {
    LedgerKey ledger = SelfCostPosting.ledger(municipality);
    SelfCostFacts facts =
        repository.latest(ledger, snapshots.upTo(ledger, AsOf.parse(asOf)).orElse(0L));
    return SelfCostBody.of(
        facts.area(area).orElseThrow(() -> ProblemException.notFound("self-cost area " + area)),
        new SelfCostAccount(facts, area));
  }
}
