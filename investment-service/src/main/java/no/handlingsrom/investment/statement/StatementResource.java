package no.handlingsrom.investment.statement;

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
import java.util.List;
import java.util.Set;
import no.handlingsrom.fiscal.statement.StatementCode;
import no.handlingsrom.http.language.AcceptLanguage;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.position.AsOf;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.statement.AmountUnit;
import no.handlingsrom.http.statement.StatementBody;
import no.handlingsrom.investment.plan.PlanVersion;
import no.handlingsrom.investment.plan.Snapshots;
import no.handlingsrom.investment.plan.YearSet;
import no.handlingsrom.kit.succession.Keepers;
import no.handlingsrom.kit.tenancy.Municipality;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The investment statements of a plan version over HTTP. */
@Path("/municipalities/{municipality}/plans/{plan}/versions/{version}/statements")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Statements", description = "Bevilgningsoversikt investering")
public class StatementResource {

  private static final Set<StatementCode> OWN =
      EnumSet.of(
          StatementCode.INVESTMENT_FIRST_PARAGRAPH, StatementCode.INVESTMENT_SECOND_PARAGRAPH);

  private final Snapshots snapshots;
  private final StatementComposer composer;
  private final Keepers keepers;

  StatementResource(Snapshots snapshots, StatementComposer composer, Keepers keepers) {
    this.snapshots = snapshots;
    this.composer = composer;
    this.keepers = keepers;
  }

  @GET
  @Path("/{statement}")
  @Transactional
  @Parameter(ref = "AsOf")
  @Operation(
      operationId = "getInvestmentStatement",
      summary = "A statutory investment statement",
      description =
          "Bevilgningsoversikt investering § 5-5 første (5-5-1) og andre ledd (5-5-2): comparison"
              + " columns, then the years of the economic plan; the second paragraph ends with their"
              + " sum. Sums are added in øre and each figure is rounded alone. A column without any"
              + " entry has null amounts, and so has the sum while one of its years has none. Columns of years"
              + " that the council does not adopt are named forecast-<year>.")
  @APIResponse(
      responseCode = "200",
      description = "The statement",
      content =
          @Content(
              schema = @Schema(implementation = StatementBody.class),
              examples = @ExampleObject(name = "asker", ref = "Statement")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  public StatementBody get(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @Parameter(schema = @Schema(enumeration = {"5-5-1", "5-5-2"}), example = "5-5-1")
          @PathParam("statement")
          String statement,
      @Parameter(description = "NOK unless asked", schema = @Schema(enumeration = {"NOK", "kNOK"}))
          @QueryParam("unit")
          String unit,
      @Parameter(
              description =
                  "Years of the investment plan in place of the usual columns, like 2024-2033 or"
                      + " 2025,2028; their sum is the last column",
              example = "2024-2033")
          @QueryParam(YearSet.PARAMETER)
          String years,
      @Parameter(hidden = true) @QueryParam(AsOf.PARAMETER) String asOf,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
    AmountUnit chosenUnit = AmountUnit.parse(unit);
    PlanVersion found = snapshots.of(municipality, plan, version, asOf).version();
    StatementCode code =
        StatementCode.of(statement)
            .filter(OWN::contains)
            .orElseThrow(() -> ProblemException.notFound("statement " + statement));
    List<Column> columns =
        years == null
            ? Column.of(found, code, keepers)
            : Column.of(found, YearSet.parse(years, found, List.of()));
    return composer.compose(
        municipality,
        code,
        columns,
        AsOf.parse(asOf),
        chosenUnit,
        AcceptLanguage.of(acceptLanguage));
  }
}
