package no.handlingsrom.investment.explain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import no.handlingsrom.fiscal.statement.StatementCode;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.position.AsOf;
import no.handlingsrom.http.problem.ProblemException;
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

/** Explanations of investment figures over HTTP. */
@Path("/municipalities/{municipality}/plans/{plan}/versions/{version}/investment/explain")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Statements", description = "Bevilgningsoversikt investering")
public class ExplainResource {

  private final Snapshots snapshots;
  private final Explanations explanations;

  ExplainResource(Snapshots snapshots, Explanations explanations) {
    this.snapshots = snapshots;
    this.explanations = explanations;
  }

  @GET
  @Transactional
  @Parameter(ref = "AsOf")
  @Operation(
      operationId = "explainInvestment",
      summary = "What a figure of § 5-5 is made of",
      description =
          "From the figure to service areas, projects, and the changes and decisions behind them, in"
              + " this version and those it was branched off. Unrounded: every level adds up to the"
              + " øre.")
  @APIResponse(
      responseCode = "200",
      description = "The explanation",
      content =
          @Content(
              schema = @Schema(implementation = Explanation.class),
              examples = @ExampleObject(name = "asker", ref = "Explanation")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  public Explanation get(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @Parameter(schema = @Schema(enumeration = {"5-5-1", "5-5-2"}), example = "5-5-1")
          @QueryParam("statement")
          @NotBlank
          String statement,
      @Parameter(
              description = "Code of a line of the statement",
              example = "investment-fixed-assets")
          @QueryParam("line")
          @NotBlank
          String line,
      @Parameter(example = "2024") @QueryParam("year") @NotNull Integer year,
      @Parameter(hidden = true) @QueryParam(AsOf.PARAMETER) String asOf) {
    Snapshot snapshot = snapshots.of(municipality, plan, version, asOf);
    StatementCode code =
        StatementCode.of(statement)
            .filter(c -> c.code().startsWith("5-5"))
            .orElseThrow(() -> ProblemException.malformed("statement", "must be 5-5-1 or 5-5-2"));
    if (!snapshot.version().investmentYears().contains(year)) {
      throw ProblemException.malformed(
          "year", "must be among " + snapshot.version().investmentYears());
    }
    return explanations.of(snapshot, code, line, year);
  }
}
