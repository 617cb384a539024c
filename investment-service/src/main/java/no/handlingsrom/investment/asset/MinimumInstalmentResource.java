package no.handlingsrom.investment.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import no.handlingsrom.http.language.AcceptLanguage;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.position.AsOf;
import no.handlingsrom.investment.appropriation.AppropriationTotals;
import no.handlingsrom.investment.appropriation.FinancialYears;
import no.handlingsrom.investment.debt.LoanDebts;
import no.handlingsrom.investment.plan.Snapshot;
import no.handlingsrom.investment.plan.Snapshots;
import no.handlingsrom.kit.tenancy.Municipality;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The minimum instalment of a plan version over HTTP. */
@Path(
    "/municipalities/{municipality}/plans/{plan}/versions/{version}/investment/debt/minimum-instalment")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Debt", description = "Lånegjeld: opening balances, draws and instalments")
public class MinimumInstalmentResource {

  private final Snapshots snapshots;
  private final AppropriationTotals totals;
  private final AssetBooks books;
  private final LoanDebts debts;

  MinimumInstalmentResource(
      Snapshots snapshots, AppropriationTotals totals, AssetBooks books, LoanDebts debts) {
    this.snapshots = snapshots;
    this.totals = totals;
    this.books = books;
    this.debts = debts;
  }

  @GET
  @Transactional
  @Parameter(ref = "AsOf")
  @Operation(
      operationId = "getMinimumInstalment",
      summary = "The least lawful instalments of each year",
      description =
          "Minimumsavdrag, kommuneloven § 14-18 første ledd: depreciation × loan debt ÷ book value of"
              + " depreciable assets, without on-lending (videreutlån) and church buildings. A book"
              + " value of zero has no answer, which is not zero; what is not known is not"
              + " assessable, with the reason.")
  @APIResponse(
      responseCode = "200",
      description = "One item for each investment year",
      content =
          @Content(
              schema = @Schema(implementation = MinimumInstalmentBody.class),
              examples = @ExampleObject(name = "asker", ref = "MinimumInstalments")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  public MinimumInstalmentBody get(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @Parameter(hidden = true) @QueryParam(AsOf.PARAMETER) String asOf,
      @Parameter(
              description = "Balances of 1 January (opening) or 31 December; opening when left out",
              schema = @Schema(enumeration = {"opening", "closing"}))
          @QueryParam(BalanceDate.PARAMETER)
          String balances,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
    BalanceDate date = BalanceDate.parse(balances);
    Snapshot found = snapshots.of(municipality, plan, version, asOf);
    FinancialYears financialYears = totals.financialYears(found);
    return MinimumInstalmentBody.of(
        books.of(found, financialYears),
        debts.of(found, financialYears),
        date,
        AcceptLanguage.of(acceptLanguage));
  }
}
