package no.handlingsrom.budget.consequence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import no.handlingsrom.budget.plan.PlanRepository;
import no.handlingsrom.budget.plan.PlanVersionRepository;
import no.handlingsrom.budget.total.LineTotals;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.kit.ledger.LedgerKey;
import no.handlingsrom.kit.tenancy.Municipality;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The consequences of investments for the operations of a plan version, over HTTP. */
@Path(
    "/municipalities/{municipality}/plans/{plan}/versions/{version}/operating/investment-consequences")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(
    name = "Investment consequences",
    description = "Driftskonsekvenser av investeringer, beside the operating budget")
public class ConsequenceResource {

  private final PlanRepository plans;
  private final PlanVersionRepository versions;
  private final LineTotals totals;
  private final ConsequenceRepository consequences;

  ConsequenceResource(
      PlanRepository plans,
      PlanVersionRepository versions,
      LineTotals totals,
      ConsequenceRepository consequences) {
    this.plans = plans;
    this.versions = versions;
    this.totals = totals;
    this.consequences = consequences;
  }

  @GET
  @Transactional
  @Operation(
      operationId = "getInvestmentConsequences",
      summary = "What the investments mean for operations, beside the operating budget",
      description =
          "Renter, avdrag, avskrivninger and FDV-kostnader as investment-service makes them out, and"
              + " the lines of the operating budget. The budget stays the official figure: a"
              + " difference is shown with its amount, nothing is overwritten.")
  @APIResponse(
      responseCode = "200",
      description = "Each kind in each operating year",
      content =
          @Content(
              schema = @Schema(implementation = ConsequencesBody.class),
              examples = @ExampleObject(name = "asker", ref = "InvestmentConsequences")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  public ConsequencesBody get(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version) {
    VersionKey key = versions.get(municipality, plan, version).key();
    return ConsequencesBody.of(
        consequences.of(key),
        totals.of(LedgerKey.of(key)),
        plans.get(municipality, plan).operatingYears());
  }
}
