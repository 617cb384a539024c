package no.handlingsrom.kit.imports;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import no.handlingsrom.http.imports.ImportProfile;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.kit.tenancy.Municipality;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Profiles over HTTP, the same at every service that takes files. */
public abstract class ProfileResource {

  /** Where the profiles are kept. */
  protected abstract Profiles profiles();

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @Transactional
  @Operation(
      operationId = "addImportProfile",
      summary = "Tell how the files of a source are read",
      description =
          "Importprofil: layout, signs, periods, and what the source's accounts and dimensions are"
              + " here. It never changes; the same once more has no effect, so that a request may be"
              + " repeated.")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "csv", ref = "ImportProfile")))
  @APIResponse(
      responseCode = "201",
      description = "Files can be read by it",
      content =
          @Content(
              schema = @Schema(implementation = ImportProfile.class),
              examples = @ExampleObject(name = "csv", ref = "ImportProfile")))
  @APIResponse(responseCode = "409", ref = ProblemResponses.CONFLICT)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  public Response add(
      @PathParam("municipality") @Municipality String municipality,
      @NotNull @Valid ImportProfile profile,
      @Context UriInfo uri) {
    profiles().add(municipality, profile);
    return Response.created(uri.getAbsolutePathBuilder().path(profile.id()).build())
        .entity(profile)
        .build();
  }

  @GET
  @Path("/{profile}")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "getImportProfile", summary = "How the files of a source are read")
  @APIResponse(
      responseCode = "200",
      description = "The profile",
      content =
          @Content(
              schema = @Schema(implementation = ImportProfile.class),
              examples = @ExampleObject(name = "csv", ref = "ImportProfile")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  public ImportProfile get(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("profile") String id) {
    return profiles()
        .find(municipality, id)
        .orElseThrow(() -> ProblemException.notFound("profile " + id));
  }
}
