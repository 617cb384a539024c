package no.handlingsrom.budget.statement;

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
import java.util.Set;
import no.handlingsrom.budget.plan.PlanVersionRepository;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.fiscal.statement.StatementCode;
import no.handlingsrom.http.language.AcceptLanguage;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.position.AsOf;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.statement.AmountUnit;
import no.handlingsrom.http.statement.StatementBody;
import no.handlingsrom.kit.tenancy.Municipality;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The operating statements of a plan version over HTTP. */
@Path("/municipalities/{municipality}/plans/{plan}/versions/{version}/statements")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Statements", description = "Bevilgningsoversikter og økonomiske oversikter")
public class StatementResource {

  private static final Set<StatementCode> OWN =
      EnumSet.of(
          StatementCode.OPERATIONS_FIRST_PARAGRAPH,
          StatementCode.OPERATIONS_SECOND_PARAGRAPH,
          StatementCode.OPERATIONS_BY_KIND);

  private final PlanVersionRepository versions;
  private final StatementComposer composer;

  StatementResource(PlanVersionRepository versions, StatementComposer composer) {
    this.versions = versions;
    this.composer = composer;
  }

  @GET
  @Path("/{statement}")
  @Transactional
  @Parameter(ref = "AsOf")
  @Operation(
      operationId = "getOperatingStatement",
      summary = "A statutory operating statement",
      description =
          "Bevilgningsoversikt drift § 5-4 første (5-4-1) og andre ledd (5-4-2), økonomisk oversikt"
              + " drift § 5-6 (5-6): comparison columns, then the years of the plan. Sums are added"
              + " in øre and each figure is rounded alone.")
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
      @Parameter(schema = @Schema(enumeration = {"5-4-1", "5-4-2", "5-6"}), example = "5-4-1")
          @PathParam("statement")
          String statement,
      @Parameter(description = "NOK unless asked", schema = @Schema(enumeration = {"NOK", "kNOK"}))
          @QueryParam("unit")
          String unit,
      @Parameter(hidden = true) @QueryParam(AsOf.PARAMETER) String asOf,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
    AmountUnit chosenUnit = AmountUnit.parse(unit);
    VersionKey key = versions.get(municipality, plan, version).key();
    StatementCode code =
        StatementCode.of(statement)
            .filter(OWN::contains)
            .orElseThrow(() -> ProblemException.notFound("statement " + statement));
    return composer.compose(
        key, code, AsOf.parse(asOf), chosenUnit, AcceptLanguage.of(acceptLanguage));
  }
}
