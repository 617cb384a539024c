package no.handlingsrom.budget.explain;

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
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import no.handlingsrom.budget.lineage.Lineages;
import no.handlingsrom.budget.plan.PlanRepository;
import no.handlingsrom.budget.plan.PlanVersionRepository;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.fiscal.statement.StatementCode;
import no.handlingsrom.http.language.AcceptLanguage;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.position.AsOf;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.kit.ledger.LedgerKey;
import no.handlingsrom.kit.tenancy.Municipality;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Explanations of printed figures over HTTP. */
@Path("/municipalities/{municipality}/plans/{plan}/versions/{version}/operating/explain")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Statements")
public class ExplainResource {

  private static final Set<StatementCode> OPERATING =
      EnumSet.of(
          StatementCode.OPERATIONS_FIRST_PARAGRAPH,
          StatementCode.OPERATIONS_SECOND_PARAGRAPH,
          StatementCode.OPERATIONS_BY_KIND);

  private final PlanRepository plans;
  private final PlanVersionRepository versions;
  private final Lineages lineages;
  private final Explainer explainer;

  ExplainResource(
      PlanRepository plans,
      PlanVersionRepository versions,
      Lineages lineages,
      Explainer explainer) {
    this.plans = plans;
    this.versions = versions;
    this.lineages = lineages;
    this.explainer = explainer;
  }

  @GET
  @Transactional
  @Parameter(ref = "AsOf")
  @Operation(
      operationId = "explainFigure",
      summary = "What a figure of a statement is made of",
      description =
          "From the line of a statement (§§ 5-4, 5-6) in a year of the plan to service areas, to"
              + " measures and changes, and to the change and decision (vedtak) of each, through the"
              + " parents up to every cut. The amounts of each level sum to the one above exactly."
              + " What only moved to finer keys (fordeling) is shown where the line tells the keys"
              + " apart, and not where it comes to nothing.")
  @APIResponse(
      responseCode = "200",
      description = "The figure and its parts",
      content =
          @Content(
              schema = @Schema(implementation = Explanation.class),
              examples = @ExampleObject(name = "asker", ref = "Explanation")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  public Explanation get(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @Parameter(
              schema = @Schema(enumeration = {"5-4-1", "5-4-2", "5-6"}),
              example = "5-4-1",
              required = true)
          @QueryParam("statement")
          String statement,
      @Parameter(
              description = "Code of the line",
              example = "net-appropriations-operations",
              required = true)
          @QueryParam("line")
          String line,
      @Parameter(description = "A year of the plan", example = "2024", required = true)
          @QueryParam("year")
          Integer year,
      @Parameter(hidden = true) @QueryParam(AsOf.PARAMETER) String asOf,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
    VersionKey key = versions.get(municipality, plan, version).key();
    if (year == null || !plans.get(municipality, plan).operatingYears().contains(year)) {
      throw ProblemException.malformed("year", "must be a year of the plan");
    }
    if (line == null) {
      throw ProblemException.malformed("line", "must be given");
    }
    StatementCode code =
        StatementCode.of(statement == null ? "" : statement)
            .filter(OPERATING::contains)
            .orElseThrow(
                () -> ProblemException.malformed("statement", "must be 5-4-1, 5-4-2 or 5-6"));
    Optional<AsOf> at = AsOf.parse(asOf);
    return explainer.explain(
        lineages.of(LedgerKey.of(key), at),
        at,
        code,
        line,
        year,
        AcceptLanguage.of(acceptLanguage));
  }
}
