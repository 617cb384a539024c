package no.handlingsrom.investment.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.position.AsOf;
import no.handlingsrom.http.validation.Slug;
import no.handlingsrom.kit.idempotency.Idempotent;
import no.handlingsrom.kit.imports.ActualsBody;
import no.handlingsrom.kit.imports.ActualsLedgers;
import no.handlingsrom.kit.imports.ActualsPart;
import no.handlingsrom.kit.imports.ClosedPeriods;
import no.handlingsrom.kit.imports.Closings;
import no.handlingsrom.kit.imports.NewClosing;
import no.handlingsrom.kit.tenancy.Municipality;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What imported files tell of the accounts of investment (kontoklasse 0). */
@Path("/municipalities/{municipality}/actuals/investment/{year}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Actuals", description = "Regnskapstall: what imported files tell")
public class ActualsResource {

  private final ActualsLedgers actuals;
  private final Closings closings;

  ActualsResource(ActualsLedgers actuals, Closings closings) {
    this.actuals = actuals;
    this.closings = closings;
  }

  @GET
  @Parameter(ref = "AsOf")
  @Operation(
      operationId = "getInvestmentActuals",
      summary = "What a source tells of a year",
      description = "Figures of different sources are never added.")
  @APIResponse(
      responseCode = "200",
      description = "Accounts that do not come to zero",
      content =
          @Content(
              schema = @Schema(implementation = ActualsBody.class),
              examples = @ExampleObject(name = "kostra", ref = "Actuals")))
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
    return actuals.read(municipality, ActualsPart.INVESTMENT, source, year, by, AsOf.parse(asOf));
  }

  @GET
  @Path("/closings")
  @Operation(operationId = "getInvestmentClosing", summary = "Which periods of a year are closed")
  @APIResponse(
      responseCode = "200",
      description = "Until where they are closed",
      content =
          @Content(
              schema = @Schema(implementation = ClosedPeriods.class),
              examples = @ExampleObject(name = "closed", ref = "ClosedPeriods")))
  public ClosedPeriods closed(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("year") @Min(1900) @Max(2200) int year) {
    return closings.of(municipality, year);
  }

  @POST
  @Path("/closings")
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(
      operationId = "closeInvestmentPeriods",
      summary = "Close periods of a year, or open them again",
      description = "Periodeavslutning: imports that end in a closed period are refused.")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "tertial", ref = "NewClosing")))
  @APIResponse(
      responseCode = "201",
      description = "It counts from now on",
      content =
          @Content(
              schema = @Schema(implementation = ClosedPeriods.class),
              examples = @ExampleObject(name = "closed", ref = "ClosedPeriods")))
  public Response close(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("year") @Min(1900) @Max(2200) int year,
      @NotNull @Valid NewClosing body) {
    return Response.status(Response.Status.CREATED)
        .entity(closings.close(municipality, year, body.through()))
        .build();
  }
}
