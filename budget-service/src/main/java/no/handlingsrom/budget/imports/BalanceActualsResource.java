package no.handlingsrom.budget.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.position.AsOf;
import no.handlingsrom.http.validation.Slug;
import no.handlingsrom.kit.imports.ActualsBody;
import no.handlingsrom.kit.imports.ActualsLedgers;
import no.handlingsrom.kit.imports.ActualsPart;
import no.handlingsrom.kit.tenancy.Municipality;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What imported files tell of the balance. */
@Path("/municipalities/{municipality}/actuals/balance/{year}")
@ApplicationScoped
@Tag(name = "Actuals", description = "Regnskapstall: what imported files tell")
public class BalanceActualsResource {

  private final ActualsLedgers actuals;

  BalanceActualsResource(ActualsLedgers actuals) {
    this.actuals = actuals;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Parameter(ref = "AsOf")
  @Operation(
      operationId = "getBalanceActuals",
      summary = "What a source tells of the balance",
      description =
          "Balanseregnskap; assets positive, debt and equity negative. Figures of different"
              + " sources are never added.")
  @APIResponse(
      responseCode = "200",
      description = "Chapters that do not come to zero",
      content =
          @Content(
              schema = @Schema(implementation = ActualsBody.class),
              examples = @ExampleObject(name = "balance", ref = "BalanceActuals")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  public ActualsBody get(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("year") @Min(1900) @Max(2200) int year,
      @Parameter(description = "Where the figures come from", example = "kostra")
          @QueryParam("source")
          @NotNull
          @Slug
          String source,
      @Parameter(
              description =
                  "What to divide by, parted by commas: account, function, art, unit,"
                      + " responsibility, project, period; function,art,period when left out",
              example = "unit,art,period")
          @QueryParam("by")
          String by,
      @Parameter(hidden = true) @QueryParam(AsOf.PARAMETER) String asOf) {
    return actuals.read(municipality, ActualsPart.BALANCE, source, year, by, AsOf.parse(asOf));
  }
}
