package no.handlingsrom.indicator.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.position.After;
import no.handlingsrom.http.precondition.EntityTag;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.indicator.api.Page;
import no.handlingsrom.indicator.api.PageRequest;
import no.handlingsrom.indicator.change.IndicatorLedger;
import no.handlingsrom.kit.idempotency.Idempotent;
import no.handlingsrom.kit.tenancy.Municipality;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Fiscal-rule definitions over HTTP. */
@Path("/municipalities/{municipality}/fiscal-rule-definitions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Fiscal rules", description = "Handlingsregler, as data")
public class FiscalRuleResource {

  private final RuleDefinitions definitions;
  private final FiscalRuleRepository rules;
  private final IndicatorLedger ledger;

  FiscalRuleResource(
      RuleDefinitions definitions, FiscalRuleRepository rules, IndicatorLedger ledger) {
    this.definitions = definitions;
    this.rules = rules;
    this.ledger = ledger;
  }

  @POST
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(
      operationId = "defineFiscalRule",
      summary = "Define a fiscal rule",
      description =
          "A handlingsregel may use every computed metric, and every indicator that exists. Its"
              + " first definition has revision 1.")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "asker", ref = "FiscalRule")))
  @APIResponse(
      responseCode = "201",
      description = "The definition as recorded",
      content =
          @Content(
              schema = @Schema(implementation = FiscalRuleAnswer.class),
              examples = @ExampleObject(name = "asker", ref = "FiscalRuleRevision")))
  @APIResponse(responseCode = "409", ref = ProblemResponses.CONFLICT)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  public Response define(
      @PathParam("municipality") @Municipality String municipality,
      @NotNull @Valid FiscalRuleBody body,
      @Context UriInfo uri) {
    RuleRevision defined = definitions.define(municipality, body.toDomain());
    return Response.created(uri.getAbsolutePathBuilder().path(body.code()).build())
        .entity(FiscalRuleAnswer.of(defined))
        .build();
  }

  @PUT
  @Path("/{code}")
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Parameter(ref = "IfMatch")
  @Operation(
      operationId = "reviseFiscalRule",
      summary = "Add a definition to a fiscal rule",
      description =
          "Nothing is edited: the definition becomes the next revision. On every day counts the"
              + " newest revision that is valid on it, so a definition valid from a later day leaves"
              + " the days before to the earlier ones.")
  @RequestBody(
      content = @Content(examples = @ExampleObject(name = "asker", ref = "RevisedFiscalRule")))
  @APIResponse(
      responseCode = "200",
      description = "The definition as recorded",
      headers = @Header(name = "ETag", schema = @Schema(implementation = String.class)),
      content =
          @Content(
              schema = @Schema(implementation = FiscalRuleAnswer.class),
              examples = @ExampleObject(name = "asker", ref = "RevisedFiscalRuleRevision")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "409", ref = ProblemResponses.CONFLICT)
  @APIResponse(responseCode = "412", ref = ProblemResponses.PRECONDITION_FAILED)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  @APIResponse(responseCode = "428", ref = ProblemResponses.PRECONDITION_REQUIRED)
  public Response revise(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("code") String code,
      @Parameter(hidden = true) @HeaderParam(EntityTag.IF_MATCH) String ifMatch,
      @NotNull @Valid FiscalRuleBody body) {
    if (!body.code().equals(code)) {
      throw ProblemException.broken("code", "must be " + code + ", the rule that is revised");
    }
    RuleRevision revised = definitions.revise(municipality, body.toDomain(), ifMatch);
    return answer(revised);
  }

  @GET
  @Operation(
      operationId = "listFiscalRules",
      summary = "The fiscal rules",
      description =
          "The newest definition of each rule, in the order the rules were first defined.")
  @APIResponse(
      responseCode = "200",
      description = "A part of the list",
      content =
          @Content(
              schema = @Schema(implementation = FiscalRuleAnswer.ListAnswer.class),
              examples = @ExampleObject(name = "asker", ref = "FiscalRules")))
  @APIResponse(responseCode = "504", ref = ProblemResponses.NOT_REACHED)
  public FiscalRuleAnswer.ListAnswer list(
      @PathParam("municipality") @Municipality String municipality,
      @Parameter(description = "Only of this set; of all when left out", example = "council")
          @QueryParam("ruleSet")
          String ruleSet,
      @Parameter(ref = "Cursor") @QueryParam("cursor") String cursor,
      @Parameter(ref = "Limit") @QueryParam("limit") @DefaultValue(PageRequest.USUAL) String limit,
      @Parameter(ref = "After") @QueryParam(After.PARAMETER) String after) {
    PageRequest request = PageRequest.parse(cursor, limit);
    long sequence = ledger.await(municipality, after);
    return FiscalRuleAnswer.ListAnswer.of(rules.page(municipality, ruleSet, request), sequence);
  }

  @GET
  @Path("/{code}")
  @Operation(operationId = "getFiscalRule", summary = "The newest definition of a fiscal rule")
  @APIResponse(
      responseCode = "200",
      description = "The definition as recorded",
      headers = @Header(name = "ETag", schema = @Schema(implementation = String.class)),
      content =
          @Content(
              schema = @Schema(implementation = FiscalRuleAnswer.class),
              examples = @ExampleObject(name = "asker", ref = "FiscalRuleRevision")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "504", ref = ProblemResponses.NOT_REACHED)
  public Response get(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("code") String code,
      @Parameter(ref = "After") @QueryParam(After.PARAMETER) String after) {
    ledger.await(municipality, after);
    return answer(rules.newest(municipality, code));
  }

  private static Response answer(RuleRevision revision) {
    return Response.ok(FiscalRuleAnswer.of(revision))
        .header(HttpHeaders.ETAG, revision.tag().header())
        .build();
  }

  @GET
  @Path("/{code}/revisions")
  @Operation(
      operationId = "listFiscalRuleRevisions",
      summary = "Every definition of a fiscal rule",
      description = "Oldest first, each as it was recorded.")
  @APIResponse(
      responseCode = "200",
      description = "A part of the list",
      content =
          @Content(
              schema = @Schema(implementation = FiscalRuleAnswer.ListAnswer.class),
              examples = @ExampleObject(name = "asker", ref = "FiscalRules")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "504", ref = ProblemResponses.NOT_REACHED)
  public FiscalRuleAnswer.ListAnswer revisions(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("code") String code,
      @Parameter(ref = "Cursor") @QueryParam("cursor") String cursor,
      @Parameter(ref = "Limit") @QueryParam("limit") @DefaultValue(PageRequest.USUAL) String limit,
      @Parameter(ref = "After") @QueryParam(After.PARAMETER) String after) {
    PageRequest request = PageRequest.parse(cursor, limit);
    long sequence = ledger.await(municipality, after);
    rules.newest(municipality, code);
    Page<RuleRevision> revisions = rules.revisions(municipality, code, request);
    return FiscalRuleAnswer.ListAnswer.of(revisions, sequence);
  }
}
