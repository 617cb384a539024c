package no.handlingsrom.indicator.comparison;

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

/** Comparisons over HTTP. */
@Path("/municipalities/{municipality}/comparisons")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(
    name = "Comparison",
    description = "Sammenligning with neighbours, ASSS, KOSTRA group, country")
public class ComparisonResource {

  private final Comparisons comparisons;
  private final ComparisonRepository repository;
  private final IndicatorLedger ledger;

  ComparisonResource(
      Comparisons comparisons, ComparisonRepository repository, IndicatorLedger ledger) {
    this.comparisons = comparisons;
    this.repository = repository;
    this.ledger = ledger;
  }

  @POST
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(
      operationId = "publishComparison",
      summary = "Publish comparison units, compared indicators and their values",
      description =
          "All is published, or nothing. A value of the same unit and year is restated by publishing it again.")
  @RequestBody(
      content = @Content(examples = @ExampleObject(name = "asker", ref = "ComparisonEntries")))
  @APIResponse(
      responseCode = "201",
      description = "Everything is published",
      content =
          @Content(
              schema = @Schema(implementation = ComparisonAnswer.Published.class),
              examples = @ExampleObject(name = "asker", ref = "ComparisonPublished")))
  @APIResponse(responseCode = "409", ref = ProblemResponses.CONFLICT)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  public Response publish(
      @PathParam("municipality") @Municipality String municipality,
      @NotNull @Valid ComparisonEntries body) {
    return Response.status(Response.Status.CREATED)
        .entity(ComparisonAnswer.Published.of(comparisons.publish(municipality, body)))
        .build();
  }

  @GET
  @Operation(
      operationId = "listComparisons",
      summary = "What is compared with whom",
      description = "In the order it was published.")
  @APIResponse(
      responseCode = "200",
      description = "The units, and a part of the list of indicators",
      content =
          @Content(
              schema = @Schema(implementation = ComparisonAnswer.ListAnswer.class),
              examples = @ExampleObject(name = "asker", ref = "Comparisons")))
  @APIResponse(responseCode = "504", ref = ProblemResponses.NOT_REACHED)
  public ComparisonAnswer.ListAnswer list(
      @PathParam("municipality") @Municipality String municipality,
      @Parameter(ref = "Cursor") @QueryParam("cursor") String cursor,
      @Parameter(ref = "Limit") @QueryParam("limit") @DefaultValue(PageRequest.USUAL) String limit,
      @Parameter(ref = "After") @QueryParam(After.PARAMETER) String after) {
    PageRequest request = PageRequest.parse(cursor, limit);
    long sequence = ledger.await(municipality, after);
    return ComparisonAnswer.ListAnswer.of(
        repository.units(municipality), repository.page(municipality, request), sequence);
  }

  @GET
  @Path("/{code}")
  @Operation(
      operationId = "getComparison",
      summary = "Ranking and distance of one indicator",
      description =
          "Averages have a distance but no rank. A missing value has neither; zero has both.")
  @APIResponse(
      responseCode = "200",
      description = "Where every unit stands",
      content =
          @Content(
              schema = @Schema(implementation = ComparisonAnswer.class),
              examples = @ExampleObject(name = "asker", ref = "Comparison")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "504", ref = ProblemResponses.NOT_REACHED)
  public ComparisonAnswer get(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("code") String code,
      @Parameter(description = "The year to compare; the newest when left out", example = "2022")
          @QueryParam("year")
          Integer year,
      @Parameter(ref = "After") @QueryParam(After.PARAMETER) String after) {
    long sequence = ledger.await(municipality, after);
    ComparedIndicator indicator = repository.get(municipality, code);
    List<ComparedValue> values = repository.values(municipality, indicator);
    List<Integer> years = values.stream().map(ComparedValue::year).distinct().toList();
    if (years.isEmpty()) {
      return new ComparisonAnswer(indicator, null, years, List.of(), sequence);
    }
    int compared = year == null ? years.get(years.size() - 1) : year;
    if (!years.contains(compared)) {
      throw ProblemException.notFound("a value of " + code + " in " + compared);
    }
    return new ComparisonAnswer(
        indicator,
        compared,
        years,
        Standing.of(indicator.better(), repository.units(municipality), values, compared),
        sequence);
  }
}
