package no.handlingsrom.budget.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import no.handlingsrom.budget.change.ChangeBody;
import no.handlingsrom.budget.change.NewChange.NewEntry;
import no.handlingsrom.budget.plan.PlanVersionRepository;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.fiscal.Language;
import no.handlingsrom.http.language.AcceptLanguage;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.validation.Slug;
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

/** Amendments to an adopted budget over HTTP. */
@Path("/municipalities/{municipality}/plans/{plan}/versions/{version}/operating/amendments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Amendments", description = "Budsjettendringer to an adopted budget")
public class AmendmentResource {

  private final PlanVersionRepository versions;
  private final AmendmentRepository amendments;
  private final AmendmentPosting posting;

  AmendmentResource(
      PlanVersionRepository versions, AmendmentRepository amendments, AmendmentPosting posting) {
    this.versions = versions;
    this.amendments = amendments;
    this.posting = posting;
  }

  /** An amendment as a client asks for it. */
  @Schema(name = "NewAmendment")
  record NewAmendment(
      @NotNull @Slug @Schema(examples = "tertial-1-oppvekst") String id,
      @NotBlank @Size(max = 200) @Schema(examples = "1. tertial: flytting innen Oppvekst")
          String title,
      @NotNull @Schema(description = "Id of the case it carries out", examples = "u-sak-12-24")
          String caseId,
      @NotNull
          @Schema(
              description =
                  "Whether investment-service holds the other leg under the same id; both are"
                      + " posted or neither")
          Boolean investmentLeg,
      @NotNull @Schema(description = "Varig: goes on in the years after, and so into the next plan")
          Boolean lasting,
      @NotNull
          @Size(max = 100_000)
          @Schema(description = "The operating leg; nets to zero in each year")
          List<@NotNull @Valid NewEntry> entries) {

    Amendment toDomain() {
      return new Amendment(
          id,
          title,
          caseId,
          investmentLeg,
          lasting,
          entries.stream().map(NewEntry::toDomain).toList());
    }
  }

  /** An amendment as it is answered. */
  @Schema(
      name = "Amendment",
      requiredProperties = {
        "id",
        "title",
        "caseId",
        "investmentLeg",
        "lasting",
        "status",
        "sequence",
        "registeredAt",
        "reasons",
        "entries"
      })
  record AmendmentAnswer(
      String id,
      String title,
      String caseId,
      boolean investmentLeg,
      boolean lasting,
      @Schema(
              description =
                  "pending: waits for the decision; posting: investment-service is asked; posted;"
                      + " voided")
          AmendmentStatus status,
      @Schema(
              description =
                  "Number of its change in the amended version, a token for after=budget:…; null"
                      + " until it is posted",
              examples = "4",
              nullable = true)
          Long sequence,
      Instant registeredAt,
      @Schema(description = "Why it was not posted the last time it was tried")
          List<String> reasons,
      List<ChangeBody.Entry> entries) {}

  @Schema(
      name = "Amendments",
      requiredProperties = {"items"})
  record Amendments(List<AmendmentAnswer> items) {}

  @POST
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(
      operationId = "registerAmendment",
      summary = "Register an amendment to the adopted budget",
      description =
          "It moves nothing until it is posted. Over all service areas and the central unit it nets"
              + " to zero in each year; the answer says by how much it does not.")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "asker", ref = "NewAmendment")))
  @APIResponse(
      responseCode = "201",
      description = "The amendment waits for its decision",
      content =
          @Content(
              schema = @Schema(implementation = AmendmentAnswer.class),
              examples = @ExampleObject(name = "asker", ref = "Amendment")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "409", ref = ProblemResponses.CONFLICT)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  public Response register(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @NotNull @Valid NewAmendment body,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
    VersionKey key = versions.get(municipality, plan, version).key();
    AmendmentRow row = posting.register(key, body.toDomain());
    return Response.status(Response.Status.CREATED)
        .entity(answer(row, AcceptLanguage.of(language)))
        .build();
  }

  @POST
  @Path("/{amendment}/post")
  @Consumes(MediaType.WILDCARD)
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(
      operationId = "postAmendment",
      summary = "Post an amendment on the decision of its case",
      description =
          "Only the decision (vedtak) of a body that has the authority posts: the council anything,"
              + " a main committee inside its own service area, the director inside the frame of a"
              + " programme area. With an investment leg the answer is posting until"
              + " investment-service has voted; it is then posted in both services or in neither.")
  @APIResponse(
      responseCode = "202",
      description = "The amendment is posted, or on its way",
      content =
          @Content(
              schema = @Schema(implementation = AmendmentAnswer.class),
              examples = @ExampleObject(name = "asker", ref = "PostedAmendment")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "409", ref = ProblemResponses.CONFLICT)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  public Response post(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @PathParam("amendment") String amendment,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
    VersionKey key = versions.get(municipality, plan, version).key();
    AmendmentRow row = posting.post(key, amendment);
    return Response.accepted(answer(row, AcceptLanguage.of(language))).build();
  }

  @POST
  @Path("/{amendment}/void")
  @Consumes(MediaType.WILDCARD)
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(
      operationId = "voidAmendment",
      summary = "Void an amendment that is not posted",
      description = "A leg that investment-service holds is voided with it.")
  @APIResponse(
      responseCode = "200",
      description = "The amendment came to nothing",
      content =
          @Content(
              schema = @Schema(implementation = AmendmentAnswer.class),
              examples = @ExampleObject(name = "asker", ref = "VoidedAmendment")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "409", ref = ProblemResponses.CONFLICT)
  public Response withdraw(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @PathParam("amendment") String amendment,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
    VersionKey key = versions.get(municipality, plan, version).key();
    AmendmentRow row = posting.withdraw(key, amendment);
    return Response.ok(answer(row, AcceptLanguage.of(language))).build();
  }

  @GET
  @Transactional
  @Operation(operationId = "listAmendments", summary = "All amendments, in order of registration")
  @APIResponse(
      responseCode = "200",
      description = "The amendments",
      content =
          @Content(
              schema = @Schema(implementation = Amendments.class),
              examples = @ExampleObject(name = "asker", ref = "Amendments")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  public Amendments all(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
    VersionKey key = versions.get(municipality, plan, version).key();
    return new Amendments(
        amendments.of(key).stream().map(row -> answer(row, AcceptLanguage.of(language))).toList());
  }

  @GET
  @Path("/{amendment}")
  @Transactional
  @Operation(operationId = "getAmendment", summary = "One amendment")
  @APIResponse(
      responseCode = "200",
      description = "The amendment",
      content =
          @Content(
              schema = @Schema(implementation = AmendmentAnswer.class),
              examples = @ExampleObject(name = "asker", ref = "Amendment")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  public AmendmentAnswer get(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @PathParam("amendment") String amendment,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
    VersionKey key = versions.get(municipality, plan, version).key();
    return answer(amendments.get(key, amendment), AcceptLanguage.of(language));
  }

  private AmendmentAnswer answer(AmendmentRow row, Language language) {
    Amendment amendment = amendments.toDomain(row);
    return new AmendmentAnswer(
        amendment.id(),
        amendment.title(),
        amendment.caseId(),
        amendment.investmentLeg(),
        amendment.lasting(),
        row.status,
        row.sequence,
        row.registeredAt,
        amendments.reasons(row).stream().map(reason -> reason.in(language)).toList(),
        amendment.entries().stream().map(ChangeBody.Entry::of).toList());
  }
}
