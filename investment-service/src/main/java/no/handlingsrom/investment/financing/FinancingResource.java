package no.handlingsrom.investment.financing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import no.handlingsrom.http.language.AcceptLanguage;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.position.AsOf;
import no.handlingsrom.investment.plan.PlanVersionRepository;
import no.handlingsrom.investment.plan.Recorded;
import no.handlingsrom.investment.plan.Snapshots;
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

/** The financing of a plan version over HTTP. */
@Path("/municipalities/{municipality}/plans/{plan}/versions/{version}/investment/financing")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Financing", description = "Finansiering av investeringer: who pays for what is built")
public class FinancingResource {

  private final PlanVersionRepository versions;
  private final Snapshots snapshots;
  private final FinancingBook financing;

  FinancingResource(PlanVersionRepository versions, Snapshots snapshots, FinancingBook financing) {
    this.versions = versions;
    this.snapshots = snapshots;
    this.financing = financing;
  }

  @GET
  @Transactional
  @Parameter(ref = "AsOf")
  @Operation(
      operationId = "getFinancing",
      summary = "How the investments of each year are paid for",
      description =
          "Each line of income and financing, parted in what is earmarked for projects and what is"
              + " common; VAT compensation beside its default; what is not paid for, and the use of"
              + " loans that would pay for it. The years that the council adopts are added up.")
  @APIResponse(
      responseCode = "200",
      description = "The financing",
      content =
          @Content(
              schema = @Schema(implementation = FinancingBody.class),
              examples = @ExampleObject(name = "asker", ref = "Financing")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  public FinancingBody get(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @Parameter(hidden = true) @QueryParam(AsOf.PARAMETER) String asOf,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
    return financing.show(
        snapshots.of(municipality, plan, version, asOf), AcceptLanguage.of(acceptLanguage));
  }

  @POST
  @Path("/balancings")
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(
      operationId = "balanceWithLoans",
      summary = "Let loans pay for what nothing else pays for",
      description =
          "Posts the use of loans (bruk av lån) that makes each year balance. A year with more income"
              + " than expenditure cannot be balanced by loans and is refused with the surplus.")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "asker", ref = "Balancing")))
  @APIResponse(
      responseCode = "201",
      description = "The years balance",
      content =
          @Content(
              schema = @Schema(implementation = Recorded.class),
              examples = @ExampleObject(name = "asker", ref = "Recorded")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "409", ref = ProblemResponses.CONFLICT)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  public Response balance(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @NotNull @Valid Balancing body) {
    return Response.status(Response.Status.CREATED)
        .entity(Recorded.of(financing.balance(versions.get(municipality, plan, version), body)))
        .build();
  }
}
