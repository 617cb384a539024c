package no.handlingsrom.indicator.population;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.handlingsrom.fiscal.demography.Coverage;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.position.After;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.indicator.api.PageRequest;
import no.handlingsrom.indicator.change.IndicatorLedger;
import no.handlingsrom.kit.idempotency.Idempotent;
import no.handlingsrom.kit.tenancy.Municipality;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Population and coverage over HTTP. */
@Path("/municipalities/{municipality}/population")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Population", description = "Befolkning by age group, year and prognosis variant")
public class PopulationResource {

  private final Populations populations;
  private final PopulationRepository repository;
  private final IndicatorLedger ledger;

  PopulationResource(
      Populations populations, PopulationRepository repository, IndicatorLedger ledger) {
    this.populations = populations;
    this.repository = repository;
    this.ledger = ledger;
  }

  @POST
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(
      operationId = "publishPopulation",
      summary = "Publish prognosis variants, population figures and care capacities",
      description = "All is published, or nothing. A figure is restated by publishing it again.")
  @RequestBody(
      content = @Content(examples = @ExampleObject(name = "asker", ref = "PopulationEntries")))
  @APIResponse(
      responseCode = "201",
      description = "Everything is published",
      content =
          @Content(
              schema = @Schema(implementation = PopulationAnswer.Published.class),
              examples = @ExampleObject(name = "asker", ref = "PopulationPublished")))
  @APIResponse(responseCode = "409", ref = ProblemResponses.CONFLICT)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  public Response publish(
      @PathParam("municipality") @Municipality String municipality,
      @NotNull @Valid PopulationEntries body) {
    return Response.status(Response.Status.CREATED)
        .entity(PopulationAnswer.Published.of(populations.publish(municipality, body)))
        .build();
  }

  @GET
  @Operation(
      operationId = "listPopulation",
      summary = "The population figures",
      description = "In the order they were published, restated ones left out.")
  @APIResponse(
      responseCode = "200",
      description = "The variants, and a part of the list of figures",
      content =
          @Content(
              schema = @Schema(implementation = PopulationAnswer.class),
              examples = @ExampleObject(name = "asker", ref = "Population")))
  @APIResponse(responseCode = "504", ref = ProblemResponses.NOT_REACHED)
  public PopulationAnswer list(
      @PathParam("municipality") @Municipality String municipality,
      @Parameter(description = "Only of this variant; of all when left out", example = "medium")
          @QueryParam("variant")
          String variant,
      @Parameter(ref = "Cursor") @QueryParam("cursor") String cursor,
      @Parameter(ref = "Limit") @QueryParam("limit") @DefaultValue(PageRequest.USUAL) String limit,
      @Parameter(ref = "After") @QueryParam(After.PARAMETER) String after) {
    PageRequest request = PageRequest.parse(cursor, limit);
    long sequence = ledger.await(municipality, after);
    return PopulationAnswer.of(
        repository.variants(municipality),
        repository.page(municipality, variant, request),
        sequence);
  }

  @GET
  @Path("/coverage/{service}")
  @Operation(
      operationId = "getCoverage",
      summary = "Places per inhabitant, year by year",
      description =
          "The newest capacity of each year over the newest population of the age group it serves."
              + " A year without population has no rate.")
  @APIResponse(
      responseCode = "200",
      description = "The coverage rate of each year with a capacity",
      content =
          @Content(
              schema = @Schema(implementation = CoverageAnswer.class),
              examples = @ExampleObject(name = "asker", ref = "Coverage")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "504", ref = ProblemResponses.NOT_REACHED)
  public CoverageAnswer coverage(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("service") String service,
      @Parameter(description = "The prognosis variant", example = "medium", required = true)
          @QueryParam("variant")
          @NotNull
          String variant,
      @Parameter(ref = "After") @QueryParam(After.PARAMETER) String after) {
    long sequence = ledger.await(municipality, after);
    List<CapacityFigure> capacities = repository.capacities(municipality, service);
    if (capacities.isEmpty()) {
      throw ProblemException.notFound("capacity " + service);
    }
    if (repository.variants(municipality).stream().noneMatch(v -> v.code().equals(variant))) {
      throw ProblemException.notFound("population variant " + variant);
    }
    CapacityFigure newest = capacities.get(capacities.size() - 1);
    Map<Integer, Integer> persons = new TreeMap<>();
    repository.series(municipality, variant, newest.fromAge(), newest.toAge()).stream()
        .filter(figure -> figure.persons() != null)
        .forEach(figure -> persons.put(figure.year(), figure.persons()));
    Map<Integer, Integer> places = new TreeMap<>();
    capacities.forEach(capacity -> places.put(capacity.year(), capacity.places()));
    return new CoverageAnswer(
        service,
        newest.names(),
        newest.fromAge(),
        newest.toAge(),
        variant,
        Coverage.of(places, persons).stream().map(CoverageAnswer.Year::of).toList(),
        sequence);
  }
}
