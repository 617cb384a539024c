package no.handlingsrom.budget.fee;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.handlingsrom.budget.assumption.AssumptionKey;
import no.handlingsrom.budget.assumption.AssumptionRepository;
import no.handlingsrom.budget.change.PostedChange;
import no.handlingsrom.budget.plan.PlanRepository;
import no.handlingsrom.contracts.budget.FeesStated;
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

/** The fees of a plan over HTTP. */
@Path("/municipalities/{municipality}/plans/{plan}/fees")
@Produces({MediaType.APPLICATION_JSON, TableFormat.CSV, TableFormat.XLSX})
@ApplicationScoped
@Tag(name = "Fees", description = "Gebyrer: levels, growth and what they follow")
public class FeeResource {

  private final PlanRepository plans;
  private final FeeRepository fees;
  private final AssumptionRepository assumptions;
  private final FeeTable tables;
  private final Outbox outbox;

  FeeResource(
      PlanRepository plans,
      FeeRepository fees,
      AssumptionRepository assumptions,
      FeeTable tables,
      Outbox outbox) {
    this.plans = plans;
    this.fees = fees;
    this.assumptions = assumptions;
    this.tables = tables;
    this.outbox = outbox;
  }

  @Schema(name = "NewFees")
  record NewFees(@NotNull @Size(min = 1, max = 1000) List<@NotNull @Valid FeeBody> items) {}

  @Schema(
      name = "Fees",
      requiredProperties = {"items"})
  record Fees(List<FeeAnswer> items) {}

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(
      operationId = "stateFees",
      summary = "State fees",
      description =
          "Each item is what is stated of a fee, and of one year of it. Of a fee and a year the last"
              + " statement counts; earlier ones stay for whoever asks as of then. A fee of a"
              + " self-cost area names it and has no figures here: they stand at /self-cost.")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "asker", ref = "NewFees")))
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
  public Response state(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @NotNull @Valid NewFees body) {
    List<Violation> violations = FeeRules.check(body.items());
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
      operationId = "importFees",
      summary = "State the fees of a file",
      description =
          "One row per fee and year, all or none, with the columns code, name_nb, name_en, basis,"
              + " provenance and source; unit, selfCostArea, year, level and growthPercent may be."
              + " What is refused names line, column, value and reason.")
  @RequestBody(
      required = true,
      content = {
        @Content(
            mediaType = TableFormat.CSV,
            schema = @Schema(type = SchemaType.STRING),
            examples = @ExampleObject(name = "asker", ref = "FeeList")),
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

  private Response stated(String municipality, String plan, List<FeeBody> items) {
    plans.get(municipality, plan);
    List<FeeStatement> stated = items.stream().map(FeeBody::toDomain).toList();
    LedgerHead head = fees.state(municipality, plan, stated);
    outbox.append(
        municipality,
        new FeesStated(
            municipality,
            plan,
            head.sequence(),
            head.time(),
            stated.stream().map(FeeStatement::code).distinct().sorted().toList()),
        head.time());
    return Response.status(Response.Status.CREATED)
        .type(MediaType.APPLICATION_JSON)
        .entity(PostedChange.of(head))
        .build();
  }

  @GET
  @Transactional
  @Parameter(ref = "AsOf")
  @Operation(
      operationId = "listFees",
      summary = "The fees of the plan",
      description =
          "What is stated of each year, and for a fee that follows the deflator what the assumptions"
              + " of the plan make of it. As a file only what is stated, as it can come in again.")
  @APIResponse(
      responseCode = "200",
      description = "In the order in which they were first stated",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = Fees.class),
            examples = @ExampleObject(name = "asker", ref = "Fees")),
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
    List<Integer> years = plans.get(municipality, plan).operatingYears();
    Optional<AsOf> at = AsOf.parse(asOf);
    List<FeeStatement> stated = fees.all(municipality, plan, at);
    Map<Integer, BigDecimal> deflator =
        assumptions.path(municipality, plan, AssumptionKey.DEFLATOR, at);
    List<FeeAnswer> answers =
        Fee.of(stated).stream()
            .map(fee -> FeeAnswer.of(municipality, fee, years, deflator))
            .toList();
    return TableAnswer.of(headers, new Fees(answers), () -> FeeTable.write(stated));
  }
}
