package no.handlingsrom.budget.dividend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.handlingsrom.budget.change.EarlierTotals;
import no.handlingsrom.budget.lineage.Lineage;
import no.handlingsrom.budget.lineage.Lineages;
import no.handlingsrom.budget.plan.PlanRepository;
import no.handlingsrom.budget.plan.PlanVersionRepository;
import no.handlingsrom.budget.total.LineTotal;
import no.handlingsrom.budget.total.LineTotals;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.position.AsOf;
import no.handlingsrom.kit.ledger.LedgerKey;
import no.handlingsrom.kit.tenancy.Municipality;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Stated dividends beside what a version has of them, over HTTP. */
@Path("/municipalities/{municipality}/plans/{plan}/versions/{version}/dividends")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Dividends", description = "Utbytte from companies, as stated")
public class DividendComparisonResource {

  private static final String LINE = "dividends";

  private final PlanRepository plans;
  private final PlanVersionRepository versions;
  private final DividendRepository dividends;
  private final Lineages lineages;
  private final LineTotals totals;
  private final EarlierTotals earlier;

  DividendComparisonResource(
      PlanRepository plans,
      PlanVersionRepository versions,
      DividendRepository dividends,
      Lineages lineages,
      LineTotals totals,
      EarlierTotals earlier) {
    this.plans = plans;
    this.versions = versions;
    this.dividends = dividends;
    this.lineages = lineages;
    this.totals = totals;
    this.earlier = earlier;
  }

  @GET
  @Transactional
  @Parameter(ref = "AsOf")
  @Operation(
      operationId = "compareDividends",
      summary = "Stated dividends beside the line of the operating budget",
      description =
          "Per year what is stated, what the companies come to, and the line Utbytter of § 5-6."
              + " Where two statements disagree, or the line and the sum, both are told.")
  @APIResponse(
      responseCode = "200",
      description = "The years of the plan",
      content =
          @Content(
              schema = @Schema(implementation = DividendComparison.class),
              examples = @ExampleObject(name = "asker", ref = "DividendComparison")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  public DividendComparison compare(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @Parameter(hidden = true) @QueryParam(AsOf.PARAMETER) String asOf) {
    VersionKey key = versions.get(municipality, plan, version).key();
    Optional<AsOf> at = AsOf.parse(asOf);
    Lineage lineage = lineages.of(LedgerKey.of(key), at);
    List<LineTotal> amounts = at.isEmpty() ? totals.of(lineage.ledger()) : earlier.of(lineage);
    List<Dividend> stated = dividends.all(municipality, plan, at);
    return DividendComparison.of(
        plans.get(municipality, plan).operatingYears().stream()
            .map(year -> new DividendYear(year, budgeted(stated, year), ledger(amounts, year)))
            .toList());
  }

  private static List<Dividend> budgeted(List<Dividend> stated, int year) {
    return stated.stream()
        .filter(d -> d.year() == year && d.kind() == DividendKind.BUDGETED)
        .toList();
  }

  private static BigDecimal ledger(List<LineTotal> amounts, int year) {
    List<LineTotal> ofYear = amounts.stream().filter(total -> total.year() == year).toList();
    return ofYear.isEmpty()
        ? null
        : ofYear.stream()
            .filter(total -> LINE.equals(total.line()))
            .map(LineTotal::amount)
            .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
  }
}
