package no.handlingsrom.investment.loan;

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

/** The loans of a plan version over HTTP. */
@Path("/municipalities/{municipality}/plans/{plan}/versions/{version}/investment/loans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Loans", description = "Lån, one by one, and where each of them goes")
public class LoanResource {

  private final PlanVersionRepository versions;
  private final Snapshots snapshots;
  private final PositionPosting posting;
  private final LoanRepository loans;

  LoanResource(
      PlanVersionRepository versions,
      Snapshots snapshots,
      PositionPosting posting,
      LoanRepository loans) {
    this.versions = versions;
    this.snapshots = snapshots;
    this.posting = posting;
    this.loans = loans;
  }

  @POST
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(
      operationId = "stateLoans",
      summary = "State loans of a draft",
      description =
          "All loans are taken, or none. A loan stated again takes the place of what was stated of"
              + " it; the earlier statement stays on record. A loan that is no more is stated with a"
              + " principal of 0.")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "loans", ref = "NewLoans")))
  @APIResponse(
      responseCode = "201",
      description = "The loans are part of the version",
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
      @NotNull @Valid NewLoans body) {
    PlanVersion draft = versions.get(municipality, plan, version);
    List<RegisteredLoan> stated = body.toDomain();
    LedgerHead head =
        posting.post(
            draft,
            body.title(),
            stated,
            stated.stream().map(loan -> loan.loan().year()).toList(),
            change -> {
              LoanRules.check(draft, stated);
              loans.add(change, stated);
            });
    return Response.status(Response.Status.CREATED).entity(Recorded.of(head)).build();
  }

  @GET
  @Transactional
  @Parameter(ref = "AsOf")
  @Operation(
      operationId = "getLoans",
      summary = "The loans of a version, each year by year",
      description =
          "Closing = opening + draws − instalments, to the øre, for each loan over the investment"
              + " years. What rounding leaves is in the last instalment. The debt of the version is"
              + " at …/investment/debt: where the loans of a class add up to its balance, their"
              + " instalments stand in for those that are not planned.")
  @APIResponse(
      responseCode = "200",
      description = "The loans; empty before the first is stated",
      content =
          @Content(
              schema = @Schema(implementation = LoanList.class),
              examples = @ExampleObject(name = "loans", ref = "LoanList")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  public LoanList get(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @Parameter(hidden = true) @QueryParam(AsOf.PARAMETER) String asOf) {
    Snapshot found = snapshots.of(municipality, plan, version, asOf);
    return LoanList.of(loans.latest(found), found.version().investmentYears());
  }
}
