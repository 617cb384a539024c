package no.handlingsrom.investment.purpose;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.position.AsOf;
import no.handlingsrom.kit.idempotency.Idempotent;
import no.handlingsrom.kit.tenancy.Municipality;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The purposes of a municipality over HTTP. */
@Path("/municipalities/{municipality}/investment-purposes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(
    name = "Investment purposes",
    description = "Tilskuddsmottakere, aksjer og andeler, utlån: rows of § 5-5 andre ledd, del 2–4")
public class PurposeResource {

  private final PurposeRepository purposes;

  PurposeResource(PurposeRepository purposes) {
    this.purposes = purposes;
  }

  @Schema(
      name = "InvestmentPurposes",
      requiredProperties = {"items"})
  record PurposeList(List<PurposeBody> items) {}

  @Schema(
      name = "PurposeSequence",
      requiredProperties = {"sequence"})
  record Sequence(
      @Schema(description = "Number of the last change to the list", examples = "1")
          long sequence) {}

  @POST
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(
      operationId = "addInvestmentPurposes",
      summary = "Add grant recipients, shares and loans",
      description = "All purposes are added, or none.")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "asker", ref = "Purposes")))
  @APIResponse(
      responseCode = "201",
      description = "The purposes may be used from now on",
      content =
          @Content(
              schema = @Schema(implementation = Sequence.class),
              examples = @ExampleObject(name = "asker", ref = "PurposeSequence")))
  @APIResponse(responseCode = "409", ref = ProblemResponses.CONFLICT)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  public Response add(
      @PathParam("municipality") @Municipality String municipality,
      @NotNull @Valid NewPurposes body) {
    body.checkLines();
    long sequence = purposes.nextSequence(municipality);
    body.checkCodes(purposes.of(municipality).codes());
    purposes.persist(body.purposes().stream().map(purpose -> purpose.toRow(municipality)));
    purposes.flush();
    return Response.status(Response.Status.CREATED).entity(new Sequence(sequence)).build();
  }

  @GET
  @Transactional
  @Parameter(ref = "AsOf")
  @Operation(operationId = "listInvestmentPurposes", summary = "All purposes in their order")
  @APIResponse(
      responseCode = "200",
      description = "Empty before the first was added",
      content =
          @Content(
              schema = @Schema(implementation = PurposeList.class),
              examples = @ExampleObject(name = "asker", ref = "PurposeList")))
  public PurposeList all(
      @PathParam("municipality") @Municipality String municipality,
      @Parameter(hidden = true) @QueryParam(AsOf.PARAMETER) String asOf) {
    return new PurposeList(
        purposes.rows(municipality, AsOf.parse(asOf)).stream().map(PurposeBody::of).toList());
  }
}
