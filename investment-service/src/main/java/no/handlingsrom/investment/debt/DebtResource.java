package no.handlingsrom.investment.debt;

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
import java.util.List;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.position.AsOf;
import no.handlingsrom.investment.appropriation.AppropriationTotals;
import no.handlingsrom.investment.plan.PlanVersion;
import no.handlingsrom.investment.plan.PlanVersionRepository;
import no.handlingsrom.investment.plan.Recorded;
import no.handlingsrom.investment.plan.Snapshot;
import no.handlingsrom.investment.plan.Snapshots;
import no.handlingsrom.investment.position.PositionPosting;
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

/** The loan debt of a plan version over HTTP. */
@Path("/municipalities/{municipality}/plans/{plan}/versions/{version}/investment/debt")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Debt", description = "Lånegjeld: opening balances, draws and instalments")
public class DebtResource {

  private final PlanVersionRepository versions;
  private final Snapshots snapshots;
  private final PositionPosting posting;
  private final DebtRepository positions;
  private final AppropriationTotals totals;
  private final LoanDebts debts;

  DebtResource(
      PlanVersionRepository versions,
      Snapshots snapshots,
      PositionPosting posting,
      DebtRepository positions,
      AppropriationTotals totals,
      LoanDebts debts) {
    this.versions = versions;
    this.snapshots = snapshots;
    this.posting = posting;
    this.positions = positions;
    this.totals = totals;
    this.debts = debts;
  }

  @POST
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(
      operationId = "postDebtPositions",
      summary = "State opening debt and planned instalments of a draft",
      description =
          "All positions are taken, or none. A position takes the place of an earlier one of the"
              + " same loan class, year and item; the earlier one stays on record.")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "asker", ref = "DebtPositions")))
  @APIResponse(
      responseCode = "201",
      description = "The positions are part of the version",
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
      @NotNull @Valid NewDebt body) {
    PlanVersion draft = versions.get(municipality, plan, version);
    List<DebtPosition> stated = body.toDomain();
    LedgerHead head =
        posting.post(
            draft,
            body.title(),
            stated,
            stated.stream().map(DebtPosition::year).toList(),
            change -> {
              DebtRules.check(draft, stated);
              positions.add(change, stated);
            });
    return Response.status(Response.Status.CREATED).entity(Recorded.of(head)).build();
  }

  @POST
  @Path("/terms")
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(
      operationId = "stateDebtTerms",
      summary = "Assume on which terms debt is repaid that no loan is registered for",
      description =
          "For years without planned instalments: what stands when these end is repaid over"
              + " standingYears, what is drawn after that over years. Registered loans keep their own"
              + " terms. Terms take the place of earlier ones of the same class; without any, such"
              + " years are not known.")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "asker", ref = "NewDebtTerms")))
  @APIResponse(
      responseCode = "201",
      description = "They are part of the version",
      content =
          @Content(
              schema = @Schema(implementation = Recorded.class),
              examples = @ExampleObject(name = "asker", ref = "Recorded")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "409", ref = ProblemResponses.CONFLICT)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  public Response assume(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @NotNull @Valid NewDebtTerms body) {
    PlanVersion draft = versions.get(municipality, plan, version);
    List<StatedTerms> stated = body.toDomain();
    LedgerHead head =
        posting.post(
            draft,
            body.title(),
            stated,
            draft.investmentYears(),
            change -> positions.addTerms(change, stated));
    return Response.status(Response.Status.CREATED).entity(Recorded.of(head)).build();
  }

  @GET
  @Transactional
  @Parameter(ref = "AsOf")
  @Operation(
      operationId = "getDebt",
      summary = "The loan debt of a version, year by year",
      description =
          "Closing debt (utgående gjeld) is opening debt plus loans drawn in the investment budget"
              + " minus planned instalments. Start loans take the loans for on-lending (bruk av lån"
              + " til videreutlån), the other classes together the use of loans (bruk av lån). Where"
              + " the loans stated at …/investment/loans add up to a balance, their instalments stand"
              + " in for those that are not planned; beyond both, assumed terms say what is repaid."
              + " What is not known is null, and a year of which"
              + " nothing is known is left out.")
  @APIResponse(
      responseCode = "200",
      description = "The debt",
      content =
          @Content(
              schema = @Schema(implementation = DebtBody.class),
              examples = @ExampleObject(name = "asker", ref = "Debt")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  public DebtBody get(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @Parameter(hidden = true) @QueryParam(AsOf.PARAMETER) String asOf) {
    Snapshot found = snapshots.of(municipality, plan, version, asOf);
    return DebtBody.of(debts.of(found, totals.financialYears(found)));
  }
}
