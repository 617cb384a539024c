package no.handlingsrom.gateway.comparison;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import no.handlingsrom.gateway.answer.VersionAnswers;
import no.handlingsrom.gateway.answer.VersionRead;
import no.handlingsrom.gateway.view.MaterialisedView;
import no.handlingsrom.gateway.view.VersionView;
import no.handlingsrom.http.language.AcceptLanguage;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The fiscal rules of several versions of a plan. */
@Path("/municipalities/{municipality}/plans/{plan}/fiscal-rules/compare")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Fiscal rules", description = "Handlingsregler: is the room for manoeuvre kept")
class ComparisonResource {

  private static final String VERSIONS = "versions";
  private static final int MOST_VERSIONS = 20;

  private final VersionAnswers versions;
  private final MaterialisedView view;

  ComparisonResource(VersionAnswers versions, MaterialisedView view) {
    this.versions = versions;
    this.view = view;
  }

  @GET
  @Operation(
      operationId = "compareFiscalRules",
      summary = "The fiscal rules of the versions of a plan in one table",
      description =
          "Value, verdict and difference from the first version for every rule and year. Without"
              + " versions, those the gateway knows of the plan, by id, the first 20.")
  @Parameter(
      name = VERSIONS,
      in = ParameterIn.QUERY,
      description = "Version ids, the one to compare with first, separated by commas",
      schema = @Schema(type = SchemaType.STRING),
      example = "director-proposal,more-tax")
  @APIResponse(
      responseCode = "200",
      description = "The table",
      content =
          @Content(
              schema = @Schema(implementation = Comparison.class),
              examples = @ExampleObject(name = "asker", ref = "VersionComparison")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  public Comparison compare(
      @PathParam("municipality") @Parameter(example = "3203") String municipality,
      @PathParam("plan") @Parameter(example = "2024-2027") String plan,
      @Context UriInfo uri,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
          @Parameter(description = "en for English; Norwegian otherwise", example = "en")
          String acceptLanguage) {
    // A declared parameter would not tell an empty value, which is refused, from none.
    String ids = uri.getQueryParameters().getFirst(VERSIONS);
    List<VersionView> compared =
        ids == null
            ? view.ofMunicipality(municipality).stream()
                .filter(candidate -> candidate.version().plan().equals(plan))
                .limit(MOST_VERSIONS)
                .toList()
            : asked(ids).stream()
                .map(id -> new VersionRead(municipality, plan, id, null, acceptLanguage))
                .map(versions::present)
                .toList();
    if (compared.isEmpty()) {
      throw ProblemException.notFound("plan %s/%s".formatted(municipality, plan));
    }
    return Comparison.of(municipality, plan, compared, AcceptLanguage.of(acceptLanguage));
  }

  private static List<String> asked(String ids) {
    List<String> asked = Arrays.stream(ids.split(",", -1)).toList();
    if (asked.contains("")
        || asked.size() > MOST_VERSIONS
        || asked.stream().distinct().count() < asked.size()) {
      throw ProblemException.malformed(
          VERSIONS, "must name 1 to " + MOST_VERSIONS + " different versions, joined by commas");
    }
    return asked;
  }
}
