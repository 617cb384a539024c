package no.handlingsrom.gateway.comparison;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import no.handlingsrom.fiscal.Language;
import no.handlingsrom.gateway.view.MaterialisedView;
import no.handlingsrom.http.language.AcceptLanguage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The fiscal rules of the plans of a municipality. */
@Path("/municipalities/{municipality}/fiscal-rules/history")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Fiscal rules", description = "Handlingsregler: is the room for manoeuvre kept")
class PlanHistoryResource {

  private final MaterialisedView view;

  PlanHistoryResource(MaterialisedView view) {
    this.view = view;
  }

  @GET
  @Operation(
      operationId = "listFiscalRuleHistory",
      summary = "The fiscal rules of all plans over time",
      description =
          "The status of the version that counts of each plan: the one that last got beyond"
              + " drafting. Plans of which there are drafts only are left out."
              + " Plans that began under an earlier number of the municipality are among them and"
              + " say so.")
  @APIResponse(
      responseCode = "200",
      description = "The status per plan, oldest plan first",
      content = @Content(schema = @Schema(implementation = PlanHistory.class)))
  public PlanHistory history(
      @PathParam("municipality") @Parameter(example = "3203") String municipality,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
          @Parameter(description = "en for English; Norwegian otherwise", example = "en")
          String acceptLanguage) {
    Language language = AcceptLanguage.of(acceptLanguage);
    return PlanHistory.of(municipality, view.ofHistory(municipality), language);
  }
}
