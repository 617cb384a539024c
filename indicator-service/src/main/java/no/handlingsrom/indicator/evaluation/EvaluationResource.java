package no.handlingsrom.indicator.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.ZoneOffset;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.position.After;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.indicator.api.Moment;
import no.handlingsrom.indicator.change.IndicatorLedger;
import no.handlingsrom.indicator.indicator.DefinedIndicator;
import no.handlingsrom.indicator.indicator.IndicatorRepository;
import no.handlingsrom.indicator.observation.ObservationRepository;
import no.handlingsrom.indicator.observation.Subject;
import no.handlingsrom.indicator.observation.View;
import no.handlingsrom.kit.tenancy.Municipality;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Judged indicators over HTTP. */
@Path("/municipalities/{municipality}")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Evaluation", description = "Måloppnåelse og utvikling")
public class EvaluationResource {

  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2200, 12, 31);

  private final IndicatorRepository indicators;
  private final ObservationRepository observations;
  private final OverdueValues overdueValues;
  private final IndicatorLedger ledger;

  EvaluationResource(
      IndicatorRepository indicators,
      ObservationRepository observations,
      OverdueValues overdueValues,
      IndicatorLedger ledger) {
    this.indicators = indicators;
    this.observations = observations;
    this.overdueValues = overdueValues;
    this.ledger = ledger;
  }

  @GET
  @Path("/indicators/{code}/evaluation")
  @Operation(
      operationId = "evaluateIndicator",
      summary = "How each value of an indicator stands to its target, and where it is heading",
      description =
          "Judged by the newest definition. Every verdict and every trend has a reason; the method"
              + " is told in docs/rules/indicator-evaluation.md.")
  @APIResponse(
      responseCode = "200",
      description = "The values with verdicts and trends",
      content =
          @Content(
              schema = @Schema(implementation = EvaluationAnswer.class),
              examples = @ExampleObject(name = "asker", ref = "Evaluation")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "504", ref = ProblemResponses.NOT_REACHED)
  public EvaluationAnswer evaluate(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("code") String code,
      @Parameter(
              description =
                  "The plan whose values go on where nothing was measured; none when left out",
              example = "2024-2027")
          @QueryParam("plan")
          String plan,
      @Parameter(ref = "AsOf") @QueryParam("asOf") String asOf,
      @Parameter(ref = "RecordedBy") @QueryParam("recordedBy") String recordedBy,
      @Parameter(ref = "After") @QueryParam(After.PARAMETER) String after) {
    View view = View.parse(asOf, recordedBy);
    long sequence = ledger.await(municipality, after);
    DefinedIndicator defined = indicators.get(municipality, code);
    Series series =
        Series.of(observations.counting(municipality, Subject.ofIndicator(code), view), plan);
    return EvaluationAnswer.of(defined, series, sequence);
  }

  @GET
  @Path("/observations/overdue")
  @Operation(
      operationId = "listOverdueValues",
      summary = "Values that are late by frequency and lag",
      description =
          "Periods with a reason other than pending are not late; an indicator that is measured"
              + " every n-th period is expected n periods after its last value.")
  @APIResponse(
      responseCode = "200",
      description = "All late values",
      content =
          @Content(
              schema = @Schema(implementation = OverdueAnswer.class),
              examples = @ExampleObject(name = "asker", ref = "OverdueValues")))
  @APIResponse(responseCode = "504", ref = ProblemResponses.NOT_REACHED)
  public OverdueAnswer overdue(
      @PathParam("municipality") @Municipality String municipality,
      @Parameter(
              description = "The day that is meant; today when left out",
              schema = @Schema(implementation = LocalDate.class),
              example = "2024-01-01")
          @QueryParam("on")
          String on,
      @Parameter(ref = "AsOf") @QueryParam("asOf") String asOf,
      @Parameter(ref = "RecordedBy") @QueryParam("recordedBy") String recordedBy,
      @Parameter(ref = "After") @QueryParam(After.PARAMETER) String after) {
    LocalDate day = Moment.parseDay("on", on, LocalDate.now(ZoneOffset.UTC));
    if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
      throw ProblemException.malformed("on", "must be from " + EARLIEST + " to " + LATEST);
    }
    View view = View.parse(asOf, recordedBy);
    long sequence = ledger.await(municipality, after);
    return new OverdueAnswer(day, overdueValues.on(municipality, day, view), sequence);
  }
}
