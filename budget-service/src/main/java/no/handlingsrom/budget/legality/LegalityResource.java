package no.handlingsrom.budget.legality;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import no.handlingsrom.budget.plan.PlanVersionRepository;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.http.language.AcceptLanguage;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.kit.idempotency.Idempotent;
import no.handlingsrom.kit.ledger.LedgerHead;
import no.handlingsrom.kit.tenancy.Municipality;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The legality of a version over HTTP, and what is recorded for it. */
@Path("/municipalities/{municipality}/plans/{plan}/versions/{version}/legality")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Legality", description = "Lovlighetskontroll: the statutory rules of a budget")
public class LegalityResource {

  private final PlanVersionRepository versions;
  private final Legality legality;
  private final LegalityRecording recording;

  LegalityResource(PlanVersionRepository versions, Legality legality, LegalityRecording recording) {
    this.versions = versions;
    this.legality = legality;
    this.recording = recording;
  }

  @GET
  @Transactional
  @Operation(
      operationId = "getLegality",
      summary = "What every statutory rule comes to",
      description =
          "Each rule with its section, formula, inputs and margin, and what would fix it. A rule"
              + " of severity error that fails hinders adoption; one that is not assessable needs"
              + " the secretary's override. What investment-service owns is as it was told last.")
  @APIResponse(
      responseCode = "200",
      description = "The rules in order",
      content =
          @Content(
              schema = @Schema(implementation = LegalityAnswer.class),
              examples = @ExampleObject(name = "asker", ref = "Legality")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  public LegalityAnswer get(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @Parameter(
              description = "The day on which the council would decide, or did",
              schema = @Schema(type = SchemaType.STRING, format = "date"),
              example = "2023-12-12")
          @QueryParam("decided")
          String decided,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
    LocalDate day = day(decided);
    VersionKey key = versions.get(municipality, plan, version).key();
    return LegalityAnswer.of(key, legality.assess(key, day), AcceptLanguage.of(acceptLanguage));
  }

  private static LocalDate day(String decided) {
    try {
      return decided == null ? null : LocalDate.parse(decided);
    } catch (DateTimeParseException e) {
      throw ProblemException.malformed("decided", "must be a day such as 2023-12-12");
    }
  }

  @Schema(name = "NewHearing")
  record NewHearing(
      @NotNull @Schema(description = "The first day it could be read", examples = "2023-11-23")
          LocalDate publishedOn,
      @NotBlank @Size(max = 500) @Schema(examples = "001:1682") String source) {}

  @Schema(name = "NewOverride")
  record NewOverride(
      @NotBlank @Schema(description = "Id of the rule", examples = "minimum-instalment")
          String rule,
      @NotBlank
          @Size(max = 200)
          @Schema(description = "Who answers for it", examples = "kommunestyrets sekretær")
          String by,
      @NotBlank @Size(max = 500) @Schema(description = "Why it may be adopted all the same")
          String reason) {}

  @Schema(
      name = "LegalityRecorded",
      requiredProperties = {"sequence", "time"})
  record Recorded(
      @Schema(description = "A token for after=budget:…", examples = "10") long sequence,
      Instant time) {

    static Recorded of(LedgerHead head) {
      return new Recorded(head.sequence(), head.time());
    }
  }

  @POST
  @Path("/hearings")
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(
      operationId = "recordHearing",
      summary = "Record when the recommendation became public",
      description = "Offentlig ettersyn, KL § 14-3. A further one corrects the one before it.")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "asker", ref = "NewHearing")))
  @APIResponse(
      responseCode = "201",
      description = "It counts from now on",
      content =
          @Content(
              schema = @Schema(implementation = Recorded.class),
              examples = @ExampleObject(name = "asker", ref = "PostedChange")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  public Response recordHearing(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @NotNull @Valid NewHearing body) {
    VersionKey key = versions.get(municipality, plan, version).key();
    return created(recording.hearing(key, body.publishedOn(), body.source()));
  }

  @POST
  @Path("/overrides")
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(
      operationId = "recordOverride",
      summary = "Answer for a rule that cannot be assessed",
      description =
          "The secretary says why the version may be adopted although a figure is not known. A"
              + " rule that is broken cannot be overridden.")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "asker", ref = "NewOverride")))
  @APIResponse(
      responseCode = "201",
      description = "It counts from now on",
      content =
          @Content(
              schema = @Schema(implementation = Recorded.class),
              examples = @ExampleObject(name = "asker", ref = "PostedChange")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  public Response recordOverride(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @NotNull @Valid NewOverride body) {
    VersionKey key = versions.get(municipality, plan, version).key();
    return created(recording.override(key, body.rule(), body.by(), body.reason()));
  }

  private static Response created(LedgerHead head) {
    return Response.status(Response.Status.CREATED).entity(Recorded.of(head)).build();
  }
}
