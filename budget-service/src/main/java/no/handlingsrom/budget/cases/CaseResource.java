package no.handlingsrom.budget.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.handlingsrom.budget.cases.CaseStep.Opened;
import no.handlingsrom.budget.cases.CaseStep.Rerouted;
import no.handlingsrom.budget.cases.CaseStep.Treated;
import no.handlingsrom.budget.plan.PlanVersionRepository;
import no.handlingsrom.contracts.budget.CaseMoved;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.precondition.EntityTag;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.validation.Slug;
import no.handlingsrom.kit.idempotency.Idempotent;
import no.handlingsrom.kit.outbox.Outbox;
import no.handlingsrom.kit.tenancy.Municipality;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Cases over HTTP. */
@Path("/municipalities/{municipality}/cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Cases", description = "Saker: route, treatments, motions, votes, decisions")
public class CaseResource {

  private static final int PAGE_SIZE = 100;

  private final CaseRepository cases;
  private final CaseRules rules;
  private final PlanVersionRepository versions;
  private final Outbox outbox;

  CaseResource(
      CaseRepository cases, CaseRules rules, PlanVersionRepository versions, Outbox outbox) {
    this.cases = cases;
    this.rules = rules;
    this.versions = versions;
    this.outbox = outbox;
  }

  /** A case as a client opens it. */
  @Schema(name = "NewCase")
  record NewCase(
      @NotNull @Slug @Schema(examples = "k-sak-119-23") String id,
      @NotBlank
          @Size(max = 100)
          @Schema(description = "As the municipality writes it", examples = "K-sak 119/23")
          String number,
      @NotBlank @Size(max = 500) @Schema(examples = "Handlingsprogram 2024–2027") String title,
      @Schema(description = "The plan it is about", examples = "2024-2027", nullable = true)
          String plan,
      @Schema(
              description = "The version of that plan",
              examples = "director-proposal",
              nullable = true)
          String version,
      @NotNull @Size(max = 100) @Schema(description = "The numbered points of the proposal")
          List<@NotBlank @Size(max = 2000) String> points,
      @NotEmpty @Size(max = 50) @Schema(description = "Saksgang: the bodies it passes, in order")
          List<@NotNull @Valid RouteStop> route) {

    Opened toStep() {
      return new Opened(number, title, plan, version, points, route);
    }
  }

  /** A route as a client replaces it. */
  @Schema(name = "Route")
  record Route(@NotEmpty @Size(max = 50) List<@NotNull @Valid RouteStop> route) {}

  /** A treatment as it is asked for and answered. */
  @Schema(
      name = "Treatment",
      requiredProperties = {"body", "date", "outcome", "text", "motions"})
  record Treatment(
      @NotNull @Schema(description = "Code of the body", examples = "kommunestyret") String body,
      @NotNull @Schema(examples = "2023-12-12") LocalDate date,
      @NotNull Outcome outcome,
      @Size(max = 4000) @Schema(description = "What was decided, in short", nullable = true)
          String text,
      @NotNull @Size(max = 500) List<@NotNull @Valid Motion> motions) {

    static Treatment of(Treated t) {
      return new Treatment(t.body(), t.date(), t.outcome(), t.text(), t.motions());
    }

    Treated toStep() {
      return new Treated(body, date, outcome, text, motions);
    }
  }

  /** A case as it is answered. */
  @Schema(
      name = "Case",
      requiredProperties = {
        "id",
        "number",
        "title",
        "plan",
        "version",
        "points",
        "route",
        "treatments",
        "decidedBy",
        "sequence",
        "time"
      })
  record CaseBody(
      String id,
      String number,
      String title,
      @Schema(nullable = true) String plan,
      @Schema(nullable = true) String version,
      List<String> points,
      List<RouteStop> route,
      List<Treatment> treatments,
      @Schema(
              description = "The body whose decision (vedtak) ended it; null while on its way",
              examples = "kommunestyret",
              nullable = true)
          String decidedBy,
      @Schema(description = "Number of its last step; also its ETag", examples = "3") long sequence,
      Instant time) {

    static CaseBody of(Case c) {
      return new CaseBody(
          c.id(),
          c.opened().number(),
          c.opened().title(),
          c.opened().plan(),
          c.opened().version(),
          c.opened().points(),
          c.route(),
          c.treatments().stream().map(Treatment::of).toList(),
          c.decision().map(Treated::body).orElse(null),
          c.sequence(),
          c.time());
    }
  }

  @Schema(
      name = "Cases",
      requiredProperties = {"items", "nextCursor"})
  record Cases(
      List<CaseBody> items,
      @Schema(description = "Gives the next page; null on the last", nullable = true)
          String nextCursor) {}

  @POST
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(operationId = "openCase", summary = "Open a case and give it a route")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "asker", ref = "NewCase")))
  @APIResponse(
      responseCode = "201",
      description = "The case",
      content =
          @Content(
              schema = @Schema(implementation = CaseBody.class),
              examples = @ExampleObject(name = "asker", ref = "OpenedCase")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "409", ref = ProblemResponses.CONFLICT)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  public Response open(
      @PathParam("municipality") @Municipality String municipality, @NotNull @Valid NewCase body) {
    checkSubject(municipality, body);
    rules.checkRoute(municipality, body.route());
    return answer(
        Response.Status.CREATED,
        announced(municipality, cases.open(municipality, body.id(), body.toStep()), "opened"));
  }

  private void checkSubject(String municipality, NewCase body) {
    if ((body.plan() == null) != (body.version() == null)) {
      throw ProblemException.broken("version", "is given together with the plan");
    }
    if (body.plan() != null) {
      versions.get(municipality, body.plan(), body.version());
    }
  }

  @PUT
  @Path("/{case}/route")
  @Transactional
  @Parameter(ref = "IfMatch")
  @Operation(
      operationId = "rerouteCase",
      summary = "Replace the route of a case",
      description = "Bodies that have treated it stay on the route.")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "asker", ref = "Route")))
  @APIResponse(
      responseCode = "200",
      description = "The case",
      content =
          @Content(
              schema = @Schema(implementation = CaseBody.class),
              examples = @ExampleObject(name = "asker", ref = "OpenedCase")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "412", ref = ProblemResponses.PRECONDITION_FAILED)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  @APIResponse(responseCode = "428", ref = ProblemResponses.PRECONDITION_REQUIRED)
  public Response reroute(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("case") String id,
      @Parameter(hidden = true) @HeaderParam(EntityTag.IF_MATCH) String ifMatch,
      @NotNull @Valid Route body) {
    Case current = cases.locked(municipality, id);
    new EntityTag(current.sequence()).requireMatch(ifMatch);
    rules.checkRoute(municipality, body.route());
    rules.checkReroute(current, body.route());
    Case moved = cases.add(municipality, id, new Rerouted(body.route()));
    return answer(Response.Status.OK, announced(municipality, moved, "rerouted"));
  }

  @POST
  @Path("/{case}/treatments")
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(
      operationId = "treatCase",
      summary = "Record what a body made of a case",
      description =
          "A recommendation (innstilling) hands the case on; a decision (vedtak) ends it. A motion"
              + " that fell may be moved again in the next body.")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "asker", ref = "Treatment")))
  @APIResponse(
      responseCode = "201",
      description = "The case",
      content =
          @Content(
              schema = @Schema(implementation = CaseBody.class),
              examples = @ExampleObject(name = "asker", ref = "Case")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  public Response treat(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("case") String id,
      @NotNull @Valid Treatment body) {
    Case current = cases.locked(municipality, id);
    Treated treated = body.toStep();
    rules.checkTreatment(municipality, current, treated);
    Case moved = cases.add(municipality, id, treated);
    return answer(
        Response.Status.CREATED, announced(municipality, moved, treated.outcome().code()));
  }

  @GET
  @Path("/{case}")
  @Transactional
  @Operation(operationId = "getCase", summary = "One case with all its treatments")
  @APIResponse(
      responseCode = "200",
      description = "The case",
      content =
          @Content(
              schema = @Schema(implementation = CaseBody.class),
              examples = @ExampleObject(name = "asker", ref = "Case")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  public Response get(
      @PathParam("municipality") @Municipality String municipality, @PathParam("case") String id) {
    return answer(
        Response.Status.OK,
        cases.find(municipality, id).orElseThrow(() -> ProblemException.notFound("case " + id)));
  }

  @GET
  @Transactional
  @Operation(operationId = "listCases", summary = "The cases of the municipality")
  @APIResponse(
      responseCode = "200",
      description = "A page of cases, ordered by id",
      content =
          @Content(
              schema = @Schema(implementation = Cases.class),
              examples = @ExampleObject(name = "asker", ref = "Cases")))
  public Cases all(
      @PathParam("municipality") @Municipality String municipality,
      @Parameter(ref = "Cursor") @QueryParam("cursor") String cursor) {
    List<Case> found = cases.after(municipality, cursor == null ? "" : cursor, PAGE_SIZE + 1);
    List<CaseBody> items = found.stream().limit(PAGE_SIZE).map(CaseBody::of).toList();
    return new Cases(items, found.size() > PAGE_SIZE ? items.get(PAGE_SIZE - 1).id() : null);
  }

  private Case announced(String municipality, Case moved, String step) {
    outbox.append(
        municipality,
        new CaseMoved(
            municipality,
            moved.id(),
            moved.sequence(),
            moved.time(),
            moved.opened().number(),
            moved.opened().title(),
            step),
        moved.time());
    return moved;
  }

  private static Response answer(Response.Status status, Case shown) {
    return Response.status(status)
        .entity(CaseBody.of(shown))
        .header(HttpHeaders.ETAG, new EntityTag(shown.sequence()).header())
        .build();
  }
}
