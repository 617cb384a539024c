package no.handlingsrom.investment.interest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.position.AsOf;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.investment.appropriation.AppropriationTotals;
import no.handlingsrom.investment.debt.LoanDebts;
import no.handlingsrom.investment.plan.Snapshot;
import no.handlingsrom.investment.plan.Snapshots;
import no.handlingsrom.kit.tenancy.Municipality;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What another interest rate would cost, over HTTP. */
@Path("/municipalities/{municipality}/plans/{plan}/versions/{version}/investment/debt/sensitivity")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Interest", description = "Renter: assumptions, limits and what the debt costs")
public class SensitivityResource {

  private static final String STEP = "step";

  private final Snapshots snapshots;
  private final AppropriationTotals totals;
  private final LoanDebts debts;
  private final DebtInterests interests;

  SensitivityResource(
      Snapshots snapshots, AppropriationTotals totals, LoanDebts debts, DebtInterests interests) {
    this.snapshots = snapshots;
    this.totals = totals;
    this.debts = debts;
    this.interests = interests;
  }

  @GET
  @Transactional
  @Parameter(ref = "AsOf")
  @Operation(
      operationId = "getInterestSensitivity",
      summary = "What interest changes by when rates move a step up or down",
      description =
          "Rentefølsomhet: only debt whose interest floats moves, on its average balance.")
  @APIResponse(
      responseCode = "200",
      description = "One item for each investment year",
      content =
          @Content(
              schema = @Schema(implementation = SensitivityBody.class),
              examples = @ExampleObject(name = "asker", ref = "InterestSensitivity")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  public SensitivityBody get(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @Parameter(hidden = true) @QueryParam(AsOf.PARAMETER) String asOf,
      @Parameter(
              description = "Percentage points, above 0, at most 20; 1 when left out",
              schema = @Schema(type = SchemaType.NUMBER, examples = "1.0"))
          @QueryParam(STEP)
          @DefaultValue("1")
          String step) {
    BigDecimal percentagePoints = parse(step);
    Snapshot found = snapshots.of(municipality, plan, version, asOf);
    return SensitivityBody.of(
        interests.of(found, debts.of(found, totals.financialYears(found))),
        percentagePoints,
        found.version().investmentYears());
  }

  private static BigDecimal parse(String step) {
    if (!step.matches("\\d{1,2}(\\.\\d{1,4})?")) {
      throw ProblemException.malformed(STEP, "must be a number with at most four decimals");
    }
    BigDecimal value = new BigDecimal(step);
    if (value.signum() == 0 || value.compareTo(BigDecimal.valueOf(20)) > 0) {
      throw ProblemException.malformed(STEP, "must be above 0 and at most 20");
    }
    return value;
  }
}
