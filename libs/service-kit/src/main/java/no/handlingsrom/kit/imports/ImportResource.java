package no.handlingsrom.kit.imports;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import no.handlingsrom.http.imports.ImportBody;
import no.handlingsrom.http.imports.ImportFormat;
import no.handlingsrom.http.imports.ImportKind;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.problem.Problem;
import no.handlingsrom.http.validation.Slug;
import no.handlingsrom.kit.tenancy.Municipality;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/**
 * Imports of accounts over HTTP, the same at every service that takes them; each has a subclass
 * with the address.
 */
public abstract class ImportResource {

  /** Where the files go. */
  protected abstract Imports imports();

  @POST
  @Consumes(MediaType.WILDCARD)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "importActuals",
      summary = "Import a file with actual accounts",
      description =
          "The file is kept and carried out afterwards, all of it or nothing; Location tells how it"
              + " goes. The same file declared the same is the same import, so that a request may"
              + " be repeated; one that was refused is tried again. A gzip body is unpacked.")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary"),
              examples = @ExampleObject(name = "kostra", ref = "KostraFile")))
  @APIResponse(
      responseCode = "202",
      description = "The file is kept; or was before, and this is what became of it",
      content =
          @Content(
              schema = @Schema(implementation = ImportBody.class),
              examples = @ExampleObject(name = "received", ref = "ImportReceived")))
  @APIResponse(responseCode = "409", ref = ProblemResponses.CONFLICT)
  @APIResponse(
      responseCode = "413",
      description = "The file is larger than is taken",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  public Response importFile(
      @PathParam("municipality") @Municipality String municipality,
      @Parameter(
              description = "Form of the file (filformat)",
              schema = @Schema(implementation = ImportFormat.class),
              required = true)
          @QueryParam(ImportFormat.PARAMETER)
          String format,
      @Parameter(
              description =
                  "snapshot: the year so far, takes the place of what came before from the source;"
                      + " increment: comes beside it",
              schema = @Schema(implementation = ImportKind.class),
              required = true)
          @QueryParam(ImportKind.PARAMETER)
          String kind,
      @Parameter(description = "Where the figures come from", example = "kostra")
          @QueryParam("source")
          @NotNull
          @Slug
          String source,
      @Parameter(description = "Accounting year (regnskapsår)", example = "2024")
          @QueryParam("year")
          @NotNull
          @Min(1900)
          @Max(2200)
          Integer year,
      @Parameter(
              description = "Last period in the file: 1 to 12, or 13 for the closed year",
              example = "13")
          @QueryParam("through")
          @NotNull
          @Min(1)
          @Max(13)
          Integer through,
      @Parameter(
              description = "Profile that the file is read by; none for kostra",
              example = "visma-2024")
          @QueryParam("profile")
          @Slug
          String profile,
      @NotNull InputStream file,
      @Context UriInfo uri)
      throws IOException {
    ImportBody received =
        imports()
            .receive(
                new ImportDeclaration(
                    municipality,
                    ImportFormat.parse(format),
                    ImportKind.parse(kind),
                    source,
                    year,
                    through,
                    profile),
                file);
    return Response.accepted(received)
        .location(uri.getAbsolutePathBuilder().path(received.id()).build())
        .build();
  }

  @GET
  @Path("/{import}")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "getImport", summary = "What became of an import")
  @APIResponse(
      responseCode = "200",
      description = "How far it has come; what was wrong, where it was refused",
      content =
          @Content(
              schema = @Schema(implementation = ImportBody.class),
              examples = {
                @ExampleObject(name = "completed", ref = "ImportCompleted"),
                @ExampleObject(name = "failed", ref = "ImportFailed")
              }))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  public ImportBody get(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("import") String id) {
    return imports().get(municipality, id);
  }
}
