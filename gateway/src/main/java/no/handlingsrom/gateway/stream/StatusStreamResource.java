package no.handlingsrom.gateway.stream;

import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.util.Map;
import no.handlingsrom.fiscal.metric.Owner;
import no.handlingsrom.gateway.answer.VersionAnswers;
import no.handlingsrom.gateway.answer.VersionRead;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.position.After;
import no.handlingsrom.http.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;

/** The fiscal-rule status of a plan version as it changes. */
@Path("/municipalities/{municipality}/plans/{plan}/versions/{version}/fiscal-rules/stream")
@Tag(name = "Fiscal rules", description = "Handlingsregler: is the room for manoeuvre kept")
class StatusStreamResource {

  private static final String LAST_EVENT_ID = "Last-Event-ID";

  private final VersionAnswers versions;
  private final StatusStreams streams;

  StatusStreamResource(VersionAnswers versions, StatusStreams streams) {
    this.versions = versions;
    this.streams = streams;
  }

  @GET
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
  @ResponseHeader(name = "X-Accel-Buffering", value = "no")
  @Operation(
      operationId = "followFiscalRules",
      summary = "The fiscal-rule status as it changes",
      description =
          "Server-Sent Events: status (the whole status) first, then change for each change of the"
              + " version or of the rules, with its cause, the results it moved and the whole"
              + " status it led to. The id of an event is the position it rests on; a client that"
              + " returns with Last-Event-ID is sent the changes it missed, or the whole status"
              + " when there are none or it was away too long. A comment is sent when nothing"
              + " happens. A client that does not keep up is let go.")
  @APIResponse(
      responseCode = "200",
      description = "Events without end",
      content =
          @Content(
              mediaType = MediaType.SERVER_SENT_EVENTS,
              schema = @Schema(implementation = StatusChange.class),
              examples = @ExampleObject(name = "asker", ref = "StatusChange")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  public Multi<OutboundSseEvent> follow(
      @PathParam("municipality")
          @Parameter(description = "Municipality number (kommunenummer)", example = "3203")
          String municipality,
      @PathParam("plan") @Parameter(description = "Plan id", example = "2024-2027") String plan,
      @PathParam("version") @Parameter(description = "Version id", example = "director-proposal")
          String version,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
          @Parameter(description = "en for English; Norwegian otherwise", example = "en")
          String acceptLanguage,
      @HeaderParam(LAST_EVENT_ID)
          @Parameter(
              description = "The id of the last event received; an id that is not known is ignored",
              example = "budget:42,investment:7,indicator:3")
          String lastEventId) {
    VersionRead read = new VersionRead(municipality, plan, version, null, acceptLanguage);
    return streams.follow(versions.present(read).version(), read.language(), position(lastEventId));
  }

  /**
   * Browsers send back what they were given, without end: an id they got from another release must
   * not lock them out.
   */
  private static Map<Owner, Long> position(String lastEventId) {
    try {
      return After.parse(lastEventId).sequences();
    } catch (ProblemException e) {
      return Map.of();
    }
  }
}
