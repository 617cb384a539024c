package no.handlingsrom.gateway.directory;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import no.handlingsrom.gateway.view.MaterialisedView;
import no.handlingsrom.http.language.AcceptLanguage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The municipalities and plan versions that the gateway knows. */
@Path("/municipalities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Directory", description = "Kommuner og planversjoner som er kjent")
class DirectoryResource {

  private final MaterialisedView view;
  private final DirectoryConfig config;

  DirectoryResource(MaterialisedView view, DirectoryConfig config) {
    this.view = view;
    this.config = config;
  }

  @GET
  @Operation(
      operationId = "listMunicipalities",
      summary = "The municipalities that are known",
      description =
          "Every municipality (kommune) of which a plan version has been heard, and the one to show"
              + " when none is asked for.")
  @APIResponse(
      responseCode = "200",
      description = "The municipalities, by number",
      content =
          @Content(
              schema = @Schema(implementation = Municipalities.class),
              examples = @ExampleObject(name = "asker", ref = "Municipalities")))
  public Municipalities municipalities() {
    return Municipalities.of(view.municipalities(), config);
  }

  @GET
  @Path("/{municipality}/fiscal-rules/versions")
  @Operation(
      operationId = "listKnownVersions",
      summary = "The plan versions of which there is a status",
      description =
          "Every version of every plan that the gateway knows of a municipality, with name and"
              + " status. Rests on events alone: it is answered while the services are down.")
  @APIResponse(
      responseCode = "200",
      description = "The versions, by plan and id; none when nothing has been heard",
      content =
          @Content(
              schema = @Schema(implementation = KnownVersions.class),
              examples = @ExampleObject(name = "asker", ref = "KnownVersions")))
  public KnownVersions versions(
      @PathParam("municipality") @Parameter(example = "3203") String municipality,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
          @Parameter(description = "en for English; Norwegian otherwise", example = "en")
          String acceptLanguage) {
    return KnownVersions.of(view.ofMunicipality(municipality), AcceptLanguage.of(acceptLanguage));
  }
}
