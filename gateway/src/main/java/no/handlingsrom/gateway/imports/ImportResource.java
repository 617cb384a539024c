package no.handlingsrom.gateway.imports;

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
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;
import no.handlingsrom.gateway.door.OwnerCalls.Answer;
import no.handlingsrom.gateway.door.OwnerReads;
import no.handlingsrom.http.imports.ImportBody;
import no.handlingsrom.http.imports.ImportFormat;
import no.handlingsrom.http.imports.ImportKind;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.problem.Problem;
import no.handlingsrom.http.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One file for two owners. */
@Path("/municipalities/{municipality}/imports")
@Tag(name = "Imports", description = "Regnskapsimport: files with actual accounts")
class ImportResource {

  private static final int ACCEPTED = 202;
  private static final int OK = 200;
  private static final int NOT_FOUND = 404;

  private final ImportOwners owners;

  ImportResource(ImportOwners owners) {
    this.owners = owners;
  }

  @POST
  @Consumes(MediaType.WILDCARD)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "importActuals",
      summary = "Import a file with actual accounts at both owners",
      description =
          "The whole file goes to budget-service and to investment-service; each takes its account"
              + " class and counts the rest, all of it or nothing. When one cannot be reached the"
              + " answer is 503: send the same file again, it has no effect where it is already. A"
              + " gzip body is unpacked.")
  @Parameter(
      name = ImportFormat.PARAMETER,
      in = ParameterIn.QUERY,
      required = true,
      description = "Form of the file (filformat)",
      schema = @Schema(implementation = ImportFormat.class))
  @Parameter(
      name = ImportKind.PARAMETER,
      in = ParameterIn.QUERY,
      required = true,
      description =
          "snapshot: the year so far, takes the place of what came before from the source;"
              + " increment: comes beside it",
      schema = @Schema(implementation = ImportKind.class))
  @Parameter(
      name = "source",
      in = ParameterIn.QUERY,
      required = true,
      description = "Where the figures come from",
      schema = @Schema(implementation = String.class),
      example = "kostra")
  @Parameter(
      name = "year",
      in = ParameterIn.QUERY,
      required = true,
      description = "Accounting year (regnskapsår)",
      schema = @Schema(implementation = Integer.class),
      example = "2024")
  @Parameter(
      name = "profile",
      in = ParameterIn.QUERY,
      description = "Profile that the file is read by; none for kostra",
      schema = @Schema(implementation = String.class),
      example = "visma-2024")
  @Parameter(
      name = "through",
      in = ParameterIn.QUERY,
      required = true,
      description = "Last period in the file: 1 to 12, or 13 for the closed year",
      schema = @Schema(implementation = Integer.class, minimum = "1", maximum = "13"),
      example = "13")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary"),
              examples = @ExampleObject(name = "kostra", ref = "KostraFile")))
  @APIResponse(
      responseCode = "202",
      description = "Both owners have the file",
      headers = @Header(name = "Location", schema = @Schema(implementation = String.class)),
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = JointImport.class),
              examples = @ExampleObject(name = "received", ref = "JointImport")))
  @APIResponse(responseCode = "409", ref = ProblemResponses.CONFLICT)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  @APIResponse(
      responseCode = "503",
      description = "An owner cannot be reached; the other may have the file",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  public Response importFile(
      @PathParam("municipality") String municipality,
      @NotNull InputStream file,
      @Context UriInfo uri,
      @Context HttpHeaders headers)
      throws IOException {
    java.nio.file.Path spool = Files.createTempFile("import-", ".spool");
    try {
      Files.copy(file, spool, StandardCopyOption.REPLACE_EXISTING);
      String query = uri.getRequestUri().getRawQuery();
      String path = pathOf(uri) + (query == null ? "" : "?" + query);
      List<Answer> answers =
          owners.send(path, OwnerReads.passedOn(headers::getHeaderString), spool);
      return answer(answers, uri);
    } finally {
      Files.deleteIfExists(spool);
    }
  }

  private Response answer(List<Answer> answers, UriInfo uri) {
    ImportOwners.refuseSilence(answers, "send the same file again: it counts once");
    for (Answer answer : answers) {
      if (answer.status() != ACCEPTED) {
        return Response.status(answer.status())
            .type(Problem.MEDIA_TYPE)
            .entity(answer.body())
            .build();
      }
    }
    JointImport joint = joint(answers, ACCEPTED);
    return Response.accepted(joint)
        .location(uri.getAbsolutePathBuilder().path(joint.id()).build())
        .build();
  }

  @GET
  @Path("/{import}")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "getImport", summary = "What became of an import at both owners")
  @APIResponse(
      responseCode = "200",
      description = "How far it has come; what was wrong, where it was refused",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = JointImport.class),
              examples = @ExampleObject(name = "completed", ref = "JointImport")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(
      responseCode = "503",
      description = "An owner cannot be reached",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  public JointImport get(
      @PathParam("municipality") String municipality,
      @PathParam("import") String id,
      @Context UriInfo uri,
      @Context HttpHeaders headers) {
    List<Answer> answers = owners.ask(pathOf(uri), OwnerReads.passedOn(headers::getHeaderString));
    ImportOwners.refuseSilence(answers, "ask again");
    if (answers.stream().allMatch(answer -> answer.status() == NOT_FOUND)) {
      throw ProblemException.notFound("import " + id);
    }
    return joint(answers, OK);
  }

  private JointImport joint(List<Answer> answers, int status) {
    ImportBody budget = owners.read(answers.get(0), status, ImportBody.class).orElse(null);
    ImportBody investment = owners.read(answers.get(1), status, ImportBody.class).orElse(null);
    return JointImport.of(budget, investment);
  }

  private static String pathOf(UriInfo uri) {
    return uri.getRequestUri().getRawPath();
  }
}
