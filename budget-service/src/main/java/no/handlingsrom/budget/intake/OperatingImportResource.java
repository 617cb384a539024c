package no.handlingsrom.budget.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import no.handlingsrom.budget.change.EntryRules;
import no.handlingsrom.budget.organisation.OrganisationRepository;
import no.handlingsrom.budget.plan.PlanRepository;
import no.handlingsrom.budget.plan.PlanVersionRepository;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.position.AsOf;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.kit.idempotency.Idempotent;
import no.handlingsrom.kit.ledger.LedgerHead;
import no.handlingsrom.kit.ledger.LedgerKey;
import no.handlingsrom.kit.ledger.Ledgers;
import no.handlingsrom.kit.table.Table;
import no.handlingsrom.kit.table.TableFormat;
import no.handlingsrom.kit.tenancy.Municipality;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Account-level budgets as files over HTTP. */
@Path("/municipalities/{municipality}/plans/{plan}/versions/{version}/operating/imports")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Operating budget", description = "Driftsbudsjett: changes and their entries")
public class OperatingImportResource {

  private final PlanRepository plans;
  private final PlanVersionRepository versions;
  private final OrganisationRepository organisations;
  private final EntryRules rules;
  private final OperatingImports imports;
  private final Ledgers ledgers;

  OperatingImportResource(
      PlanRepository plans,
      PlanVersionRepository versions,
      OrganisationRepository organisations,
      EntryRules rules,
      OperatingImports imports,
      Ledgers ledgers) {
    this.plans = plans;
    this.versions = versions;
    this.organisations = organisations;
    this.rules = rules;
    this.imports = imports;
    this.ledgers = ledgers;
  }

  @Schema(
      name = "OperatingImports",
      requiredProperties = {"items"})
  record Imports(List<Imported> items) {}

  @POST
  @Consumes({TableFormat.CSV, TableFormat.XLSX})
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(
      operationId = "importOperatingBudget",
      summary = "Post an account-level budget from a file to a draft",
      description =
          "A line per amount with its own account (systemkonto), account class, KOSTRA function and"
              + " art, responsibility unit (ansvar), project, free dimensions and month, in the"
              + " columns that docs/api/operating-budget-csv.md tells; the file becomes one change."
              + " All is taken, or nothing: a refusal names line, column, value and reason. The same"
              + " content takes effect once.")
  @RequestBody(
      required = true,
      content = {
        @Content(
            mediaType = TableFormat.CSV,
            schema = @Schema(type = SchemaType.STRING),
            examples = @ExampleObject(name = "lillevik", ref = "OperatingBudgetCsv")),
        @Content(
            mediaType = TableFormat.XLSX,
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  @APIResponse(
      responseCode = "201",
      description = "The budget is part of the draft",
      content =
          @Content(
              schema = @Schema(implementation = Imported.class),
              examples = @ExampleObject(name = "lillevik", ref = "OperatingImport")))
  @APIResponse(
      responseCode = "200",
      description = "The same content was posted before; what it came to then",
      content =
          @Content(
              schema = @Schema(implementation = Imported.class),
              examples = @ExampleObject(name = "lillevik", ref = "OperatingImport")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "409", ref = ProblemResponses.CONFLICT)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  public Response take(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @Parameter(
              description = "The year of all lines; from the column year when left out",
              example = "2026")
          @QueryParam("year")
          @Min(1900)
          @Max(2200)
          Integer year,
      @Parameter(
              description =
                  "How amounts are signed: expenditure positive (kostra, unless asked), or negative"
                      + " (reversed)",
              schema = @Schema(enumeration = {"kostra", "reversed"}))
          @QueryParam("sign")
          String sign,
      @Parameter(
              description =
                  "What becomes of lines of account class 0 (investment) and 2 (balance): the file is"
                      + " refused unless asked to count them, which leaves them out and says so",
              schema = @Schema(enumeration = {"refuse", "count"}))
          @QueryParam("others")
          String others,
      @Parameter(description = "What the change is called; a title of its own when left out")
          @QueryParam("title")
          @Size(min = 1, max = 200)
          String title,
      @Parameter(
              description = "Body and case number of the decision (vedtak)",
              example = "K-sak 91/25")
          @QueryParam("decision")
          @Size(max = 200)
          String decision,
      @Parameter(
              description = "Where the file comes from",
              example = "ERP, budget 2026, 12 December 2025")
          @QueryParam("source")
          @Size(max = 500)
          String source,
      @NotNull Table body) {
    VersionKey key = versions.get(municipality, plan, version).key();
    BudgetTable table =
        new BudgetTable(
            body,
            new BudgetTable.Terms(year, SignConvention.parse(sign), counts(others)),
            rules,
            organisations.of(municipality),
            plans.get(municipality, plan).operatingYears());
    OperatingImports.Taken taken =
        imports.take(
            key, table.read(), title == null ? "Budget from a file" : title, decision, source);
    return Response.status(taken.repeated() ? Response.Status.OK : Response.Status.CREATED)
        .entity(taken.imported())
        .build();
  }

  private static boolean counts(String others) {
    if (others == null || others.equals("refuse")) {
      return false;
    }
    if (others.equals("count")) {
      return true;
    }
    throw ProblemException.malformed("others", "must be refuse or count");
  }

  @GET
  @Transactional
  @Parameter(ref = "AsOf")
  @Operation(
      operationId = "listOperatingImports",
      summary = "The files posted to a version",
      description = "To the version itself, oldest first; each is a change.")
  @APIResponse(
      responseCode = "200",
      description = "What each came to",
      content =
          @Content(
              schema = @Schema(implementation = Imports.class),
              examples = @ExampleObject(name = "lillevik", ref = "OperatingImports")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  public Imports all(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @Parameter(hidden = true) @QueryParam(AsOf.PARAMETER) String asOf) {
    LedgerKey ledger = LedgerKey.of(versions.get(municipality, plan, version).key());
    long upTo =
        AsOf.parse(asOf)
            .map(at -> ledgers.sequenceAt(ledger, at))
            .orElseGet(() -> ledgers.head(ledger).map(LedgerHead::sequence).orElseThrow());
    return new Imports(imports.upTo(ledger, upTo));
  }
}
