package no.handlingsrom.gateway.imports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import no.handlingsrom.gateway.door.OwnerCalls.Answer;
import no.handlingsrom.gateway.door.OwnerReads;
import no.handlingsrom.http.imports.ImportProfile;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.problem.Problem;
import no.handlingsrom.http.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One profile for two owners. */
@Path("/municipalities/{municipality}/imports/profiles")
@Tag(name = "Imports", description = "Regnskapsimport: files with actual accounts")
class ImportProfileResource {

  private static final int CREATED = 201;
  private static final int OK = 200;

  private final ImportOwners owners;

  ImportProfileResource(ImportOwners owners) {
    this.owners = owners;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "addImportProfile",
      summary = "Tell both owners how the files of a source are read",
      description =
          "Importprofil: layout, signs, periods, and what the source's accounts and dimensions are"
              + " here. It never changes; the same once more has no effect, so that a request may be"
              + " repeated, also after a 503.")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "csv", ref = "ImportProfile")))
  @APIResponse(
      responseCode = "201",
      description = "Files can be read by it",
      headers = @Header(name = "Location", schema = @Schema(implementation = String.class)),
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ImportProfile.class),
              examples = @ExampleObject(name = "csv", ref = "ImportProfile")))
  @APIResponse(responseCode = "409", ref = ProblemResponses.CONFLICT)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  @APIResponse(
      responseCode = "503",
      description = "An owner cannot be reached; the other may have the profile",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  public Response add(
      @PathParam("municipality") String municipality,
      @NotNull @Valid ImportProfile profile,
      @Context UriInfo uri,
      @Context HttpHeaders headers) {
    List<Answer> answers =
        owners.send(
            uri.getRequestUri().getRawPath(),
            OwnerReads.passedOn(headers::getHeaderString),
            profile);
    ImportOwners.refuseSilence(answers, "send the same profile again");
    for (Answer answer : answers) {
      if (answer.status() != CREATED) {
        return Response.status(answer.status())
            .type(Problem.MEDIA_TYPE)
            .entity(answer.body())
            .build();
      }
    }
    return Response.created(uri.getAbsolutePathBuilder().path(profile.id()).build())
        .entity(profile)
        .build();
  }

  @GET
  @Path("/{profile}")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "getImportProfile",
      summary = "How the files of a source are read",
      description = "A profile that only one of the owners has is not there yet: send it again.")
  @APIResponse(
      responseCode = "200",
      description = "The profile",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ImportProfile.class),
              examples = @ExampleObject(name = "csv", ref = "ImportProfile")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(
      responseCode = "503",
      description = "An owner cannot be reached",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  public ImportProfile get(
      @PathParam("municipality") String municipality,
      @PathParam("profile") String id,
      @Context UriInfo uri,
      @Context HttpHeaders headers) {
    List<Answer> answers =
        owners.ask(uri.getRequestUri().getRawPath(), OwnerReads.passedOn(headers::getHeaderString));
    ImportOwners.refuseSilence(answers, "ask again");
    if (!answers.stream().allMatch(answer -> answer.status() == OK)) {
      throw ProblemException.notFound("profile " + id + " at both owners");
    }
    return owners.read(answers.get(0), OK, ImportProfile.class).orElseThrow();
  }
}
