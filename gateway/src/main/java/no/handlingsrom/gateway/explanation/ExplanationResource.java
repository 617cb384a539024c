package no.handlingsrom.gateway.explanation;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import no.handlingsrom.fiscal.Language;
import no.handlingsrom.fiscal.rule.FiscalRule;
import no.handlingsrom.fiscal.rule.RuleResult;
import no.handlingsrom.gateway.answer.VersionAnswers;
import no.handlingsrom.gateway.answer.VersionRead;
import no.handlingsrom.gateway.door.OwnerReads;
import no.handlingsrom.gateway.view.VersionView;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Why a fiscal rule comes to what it does in a year or over a period. */
@Path(
    "/municipalities/{municipality}/plans/{plan}/versions/{version}/fiscal-rules/{rule}/results"
        + "/{period}")
@Tag(name = "Fiscal rules", description = "Handlingsregler: is the room for manoeuvre kept")
class ExplanationResource {

  private record Judged(FiscalRule rule, RuleResult result) {}

  private final VersionAnswers versions;
  private final Movements movements;

  ExplanationResource(VersionAnswers versions, Movements movements) {
    this.versions = versions;
    this.movements = movements;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "explainFiscalRule",
      summary = "Why a rule comes to what it does",
      description =
          "The formula in words, the figures it is made of with owner and event, the margins, the"
              + " years in which the rule first breaks, and what each change moved since the parent"
              + " version. What moved it is fetched from the owners; when one does not answer, that"
              + " part says so and the rest is answered. Planned interest, depreciation and running"
              + " cost are not traced: what moved a rule about them is not told, and the reason is.")
  @APIResponse(
      responseCode = "200",
      description = "The explanation",
      content =
          @Content(
              schema = @Schema(implementation = RuleExplanation.class),
              examples = @ExampleObject(name = "asker", ref = "RuleExplanation")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "504", ref = ProblemResponses.NOT_REACHED)
  public CompletionStage<RuleExplanation> explain(
      @BeanParam VersionRead read,
      @PathParam("rule")
          @Parameter(description = "Code of the rule", example = "net-operating-result")
          String rule,
      @PathParam("period")
          @Parameter(description = "A year, or first and last year of a period", example = "2025")
          String period,
      @Context HttpHeaders headers) {
    Map<String, String> passedOn = OwnerReads.passedOn(headers::getHeaderString);
    Language language = read.language();
    return versions
        .find(read)
        .thenCompose(
            view -> {
              Judged judged = judged(view, rule, period);
              return movements
                  .of(view, judged.rule(), period, passedOn, language)
                  .thenApply(
                      moved ->
                          RuleExplanation.of(
                              view, judged.rule(), judged.result(), moved, language));
            });
  }

  private static Judged judged(VersionView view, String code, String period) {
    List<FiscalRule> rules =
        view.indicator() == null
            ? List.of()
            : view.indicator().rules().stream().filter(rule -> rule.code().equals(code)).toList();
    if (rules.isEmpty()) {
      throw ProblemException.notFound("rule " + code);
    }
    return rules.stream()
        .flatMap(rule -> view.figures().judge(rule).stream().map(r -> new Judged(rule, r)))
        .filter(judged -> Periods.of(judged.result()).equals(period))
        .findFirst()
        .orElseThrow(() -> ProblemException.notFound("result of rule " + code + " for " + period));
  }
}
