package no.handlingsrom.investment.interest;

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
import java.util.ArrayList;
import java.util.List;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.position.AsOf;
import no.handlingsrom.investment.appropriation.AppropriationTotals;
import no.handlingsrom.investment.debt.LoanDebts;
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

/** What the loan debt of a plan version costs, over HTTP. */
@Path("/municipalities/{municipality}/plans/{plan}/versions/{version}/investment/interest")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Interest", description = "Renter: assumptions, limits and what the debt costs")
public class InterestResource {

  private final PlanVersionRepository versions;
  private final Snapshots snapshots;
  private final PositionPosting posting;
  private final InterestRepository repository;
  private final AppropriationTotals totals;
  private final LoanDebts debts;
  private final DebtInterests interests;

  InterestResource(
      PlanVersionRepository versions,
      Snapshots snapshots,
      PositionPosting posting,
      InterestRepository repository,
      AppropriationTotals totals,
      LoanDebts debts,
      DebtInterests interests) {
    this.versions = versions;
    this.snapshots = snapshots;
    this.posting = posting;
    this.repository = repository;
    this.totals = totals;
    this.debts = debts;
    this.interests = interests;
  }

  @POST
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(
      operationId = "stateInterest",
      summary = "State interest assumptions and limits of a draft",
      description =
          "All are taken, or none. An assumption takes the place of an earlier one of its year, a"
              + " limit of one that holds from the same year.")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "asker", ref = "NewInterest")))
  @APIResponse(
      responseCode = "201",
      description = "They are part of the version",
      content =
          @Content(
              schema = @Schema(implementation = Recorded.class),
              examples = @ExampleObject(name = "recorded", ref = "Recorded")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "409", ref = ProblemResponses.CONFLICT)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  public Response state(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @NotNull @Valid NewInterest body) {
    PlanVersion draft = versions.get(municipality, plan, version);
    List<StatedInterest> assumptions = body.toAssumptions();
    List<StatedPolicy> limits = body.toLimits();
    List<Record> content = new ArrayList<>(assumptions);
    content.addAll(limits);
    LedgerHead head =
        posting.post(
            draft,
            body.title(),
            content,
            assumptions.stream().map(StatedInterest::year).toList(),
            change -> {
              body.check(draft);
              repository.add(change, assumptions, limits);
            });
    return Response.status(Response.Status.CREATED).entity(Recorded.of(head)).build();
  }

  @GET
  @Transactional
  @Parameter(ref = "AsOf")
  @Operation(
      operationId = "getInterest",
      summary = "What the debt costs, beside what the plan's document prints",
      description =
          "Interest on the average of opening and closing debt, start loans included. Where the"
              + " loans stated at …/investment/loans add up to the debt, each bears its bound or the"
              + " floating rate; otherwise the debt bears the assumed rate of the year. The printed"
              + " figure is the official one; the difference says how far the model is from it.")
  @APIResponse(
      responseCode = "200",
      description = "One item for each investment year",
      content =
          @Content(
              schema = @Schema(implementation = InterestBody.class),
              examples = @ExampleObject(name = "asker", ref = "Interest")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  public InterestBody get(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @Parameter(hidden = true) @QueryParam(AsOf.PARAMETER) String asOf) {
    Snapshot found = snapshots.of(municipality, plan, version, asOf);
    return InterestBody.of(
        interests.of(found, debts.of(found, totals.financialYears(found))),
        repository.assumptions(found),
        repository.policies(found),
        found.version().investmentYears());
  }
}
