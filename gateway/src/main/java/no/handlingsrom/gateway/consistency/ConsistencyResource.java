package no.handlingsrom.gateway.consistency;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CompletionStage;
import no.handlingsrom.gateway.answer.ReadyAnswers;
import no.handlingsrom.gateway.answer.VersionAnswers;
import no.handlingsrom.gateway.answer.VersionRead;
import no.handlingsrom.gateway.view.VersionView;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether the operating and the investment budget of a version agree. */
@Path("/municipalities/{municipality}/plans/{plan}/versions/{version}/consistency")
@Tag(name = "Consistency", description = "Avstemming: figures that two services state")
class ConsistencyResource {

  private final VersionAnswers versions;
  private final ReadyAnswers answers;

  ConsistencyResource(VersionAnswers versions, ObjectMapper mapper) {
    this.versions = versions;
    this.answers = new ReadyAnswers(mapper, Consistency::of);
  }

  void prepare(@Observes VersionView view) {
    answers.prepare(view);
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Do operating and investment budget agree",
      description =
          "Transfer to investment (overføring til investering) in operations must equal transfer"
              + " from operations in the investment budget, and loan instalments (avdrag) must be"
              + " the same in both. A difference is reported, never repaired.")
  @APIResponse(
      responseCode = "200",
      description = "The findings, as the events received say",
      headers = @Header(name = "ETag", schema = @Schema(implementation = String.class)),
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Consistency.class),
              examples = @ExampleObject(name = "asker", ref = "Consistency")))
  @APIResponse(responseCode = "304", description = "The client already has this answer")
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(
      responseCode = "503",
      description = "The version is not known and the events of the services cannot be read now",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @APIResponse(responseCode = "504", ref = ProblemResponses.NOT_REACHED)
  public CompletionStage<Response> getConsistency(
      @BeanParam VersionRead read, @Context Request request) {
    return versions.answer(read, answers, request);
  }
}
