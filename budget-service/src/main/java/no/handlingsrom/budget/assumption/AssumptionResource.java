package no.handlingsrom.budget.assumption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import no.handlingsrom.budget.change.PostedChange;
import no.handlingsrom.budget.plan.PlanRepository;
import no.handlingsrom.budget.provenance.Provenance;
import no.handlingsrom.contracts.budget.AssumptionsStated;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.position.AsOf;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.Violation;
import no.handlingsrom.kit.idempotency.Idempotent;
import no.handlingsrom.kit.ledger.LedgerHead;
import no.handlingsrom.kit.outbox.Outbox;
import no.handlingsrom.kit.table.Table;
import no.handlingsrom.kit.table.TableAnswer;
import no.handlingsrom.kit.table.TableFormat;
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

/** The assumptions of a plan over HTTP. */
@Path("/municipalities/{municipality}/plans/{plan}/assumptions")
@Produces({MediaType.APPLICATION_JSON, TableFormat.CSV, TableFormat.XLSX})
@ApplicationScoped
@Tag(name = "Assumptions", description = "Forutsetninger that a plan rests on, per year")
public class AssumptionResource {

  private final PlanRepository plans;
  private final AssumptionRepository assumptions;
  private final AssumptionTable tables;
  private final Outbox outbox;

  AssumptionResource(
      PlanRepository plans,
      AssumptionRepository assumptions,
      AssumptionTable tables,
      Outbox outbox) {
    this.plans = plans;
    this.assumptions = assumptions;
    this.tables = tables;
    this.outbox = outbox;
  }

  @Schema(name = "NewAssumptions")
  record NewAssumptions(
      @NotNull @Size(min = 1, max = 1000) List<@NotNull @Valid AssumptionBody> items) {}

  /** An assumption as it is answered. */
  @Schema(
      name = "Assumption",
      requiredProperties = {"key", "unit", "year", "value", "basis", "vintage", "source"})
  record Answer(
      AssumptionKey key,
      @Schema(description = "percent, persons or NOK in KOSTRA sign; the list may grow")
          AssumptionUnit unit,
      int year,
      @Schema(examples = "4.3") BigDecimal value,
      Provenance basis,
      LocalDate vintage,
      String source) {

    static Answer of(Assumption a) {
      return new Answer(
          a.key(), a.key().unit(), a.year(), a.value(), a.basis(), a.vintage(), a.source());
    }
  }

  @Schema(
      name = "Assumptions",
      requiredProperties = {"items"})
  record Answers(List<Answer> items) {}

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(
      operationId = "stateAssumptions",
      summary = "State what is assumed of years",
      description =
          "Nothing is overwritten: a further value of a year restates it. Of each key and year the"
              + " latest vintage counts, and of one vintage what was stated last. Years outside the"
              + " plan may be stated too, as what prices were lifted with before it.")
  @RequestBody(
      content = @Content(examples = @ExampleObject(name = "asker", ref = "NewAssumptions")))
  @APIResponse(
      responseCode = "201",
      description = "Stated; the number is that of the change in the assumptions of the plan",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PostedChange.class),
              examples = @ExampleObject(name = "asker", ref = "PostedChange")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  public Response state(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @NotNull @Valid NewAssumptions body) {
    List<Violation> violations = AssumptionRules.check(body.items());
    if (!violations.isEmpty()) {
      throw ProblemException.broken(violations);
    }
    return stated(municipality, plan, body.items());
  }

  @POST
  @Path("/lists")
  @Consumes({TableFormat.CSV, TableFormat.XLSX})
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(
      operationId = "importAssumptions",
      summary = "State the assumptions of a file",
      description =
          "One row per value, all or none, with the columns key, year, value, basis, vintage and"
              + " source; a column unit is passed over. What is refused names line, column, value"
              + " and reason.")
  @RequestBody(
      required = true,
      content = {
        @Content(
            mediaType = TableFormat.CSV,
            schema = @Schema(type = SchemaType.STRING),
            examples = @ExampleObject(name = "asker", ref = "AssumptionList")),
        @Content(
            mediaType = TableFormat.XLSX,
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  @APIResponse(
      responseCode = "201",
      description = "Stated",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PostedChange.class),
              examples = @ExampleObject(name = "asker", ref = "PostedChange")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  public Response read(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @NotNull Table table) {
    return stated(municipality, plan, tables.read(table));
  }

  private Response stated(String municipality, String plan, List<AssumptionBody> items) {
    plans.get(municipality, plan);
    List<Assumption> stated = items.stream().map(AssumptionBody::toDomain).toList();
    LedgerHead head = assumptions.state(municipality, plan, stated);
    outbox.append(
        municipality,
        new AssumptionsStated(
            municipality,
            plan,
            head.sequence(),
            head.time(),
            stated.stream().map(AssumptionResource::told).toList()),
        head.time());
    return Response.status(Response.Status.CREATED)
        .type(MediaType.APPLICATION_JSON)
        .entity(PostedChange.of(head))
        .build();
  }

  private static AssumptionsStated.Value told(Assumption a) {
    return new AssumptionsStated.Value(
        a.key().code(), a.key().unit().code(), a.year(), a.value(), a.basis().code(), a.vintage());
  }

  @GET
  @Transactional
  @Parameter(ref = "AsOf")
  @Operation(
      operationId = "listAssumptions",
      summary = "What is assumed of each year",
      description =
          "What counts: of each key and year the latest vintage. As JSON, CSV or XLSX; what goes"
              + " out as a file can come in as one.")
  @APIResponse(
      responseCode = "200",
      description = "By key and year; a year about which nothing is stated is absent",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = Answers.class),
            examples = @ExampleObject(name = "asker", ref = "Assumptions")),
        @Content(mediaType = TableFormat.CSV, schema = @Schema(type = SchemaType.STRING)),
        @Content(
            mediaType = TableFormat.XLSX,
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  public Response all(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @Parameter(hidden = true) @QueryParam(AsOf.PARAMETER) String asOf,
      @Context HttpHeaders headers) {
    plans.get(municipality, plan);
    return answer(assumptions.counting(municipality, plan, AsOf.parse(asOf)), headers);
  }

  @GET
  @Path("/vintages")
  @Transactional
  @Parameter(ref = "AsOf")
  @Operation(
      operationId = "listAssumptionVintages",
      summary = "Everything that was ever assumed",
      description = "All vintages, those that no longer count among them.")
  @APIResponse(
      responseCode = "200",
      description = "In the order in which it was stated",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = Answers.class),
            examples = @ExampleObject(name = "asker", ref = "Assumptions")),
        @Content(mediaType = TableFormat.CSV, schema = @Schema(type = SchemaType.STRING)),
        @Content(
            mediaType = TableFormat.XLSX,
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  public Response vintages(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @Parameter(hidden = true) @QueryParam(AsOf.PARAMETER) String asOf,
      @Context HttpHeaders headers) {
    plans.get(municipality, plan);
    return answer(assumptions.all(municipality, plan, AsOf.parse(asOf)), headers);
  }

  private static Response answer(Collection<Assumption> found, HttpHeaders headers) {
    return TableAnswer.of(
        headers,
        new Answers(found.stream().map(Answer::of).toList()),
        () -> AssumptionTable.write(found));
  }
}
