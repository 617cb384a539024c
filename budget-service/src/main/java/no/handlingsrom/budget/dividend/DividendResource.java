package no.handlingsrom.budget.dividend;

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
import java.util.List;
import no.handlingsrom.budget.change.PostedChange;
import no.handlingsrom.budget.plan.PlanRepository;
import no.handlingsrom.contracts.budget.DividendsStated;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.position.AsOf;
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

/** The dividends that a plan states, over HTTP. */
@Path("/municipalities/{municipality}/plans/{plan}/dividends")
@Produces({MediaType.APPLICATION_JSON, TableFormat.CSV, TableFormat.XLSX})
@ApplicationScoped
@Tag(name = "Dividends", description = "Utbytte from companies, as stated")
public class DividendResource {

  private final PlanRepository plans;
  private final DividendRepository dividends;
  private final DividendTable tables;
  private final Outbox outbox;

  DividendResource(
      PlanRepository plans, DividendRepository dividends, DividendTable tables, Outbox outbox) {
    this.plans = plans;
    this.dividends = dividends;
    this.tables = tables;
    this.outbox = outbox;
  }

  @Schema(name = "NewDividends")
  record NewDividends(
      @NotNull @Size(min = 1, max = 1000) List<@NotNull @Valid DividendBody> items) {}

  @Schema(
      name = "Dividends",
      requiredProperties = {"items"})
  record Dividends(List<DividendBody> items) {}

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(
      operationId = "stateDividends",
      summary = "State dividends",
      description =
          "Each item is what one place of a document says of a company, or of all together; another"
              + " place is another statement, and both are kept even where they disagree. Stating"
              + " the same place again corrects it.")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "asker", ref = "NewDividends")))
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
      @NotNull @Valid NewDividends body) {
    return stated(municipality, plan, body.items());
  }

  @POST
  @Path("/lists")
  @Consumes({TableFormat.CSV, TableFormat.XLSX})
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(
      operationId = "importDividends",
      summary = "State the dividends of a file",
      description =
          "One row per statement, all or none, with the columns year, kind, amount, basis and source;"
              + " company, companyName and roundedTo may be. What is refused names line, column,"
              + " value and reason.")
  @RequestBody(
      required = true,
      content = {
        @Content(
            mediaType = TableFormat.CSV,
            schema = @Schema(type = SchemaType.STRING),
            examples = @ExampleObject(name = "asker", ref = "DividendList")),
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

  private Response stated(String municipality, String plan, List<DividendBody> items) {
    plans.get(municipality, plan);
    List<Dividend> stated = items.stream().map(DividendBody::toDomain).toList();
    LedgerHead head = dividends.state(municipality, plan, stated);
    outbox.append(
        municipality,
        new DividendsStated(
            municipality,
            plan,
            head.sequence(),
            head.time(),
            stated.stream()
                .map(
                    d ->
                        new DividendsStated.Value(
                            d.company(), d.year(), d.kind().code(), d.amount(), d.source()))
                .toList()),
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
      operationId = "listDividends",
      summary = "The dividends that the plan states",
      description = "Every statement, of the same place the last one; as JSON, CSV or XLSX.")
  @APIResponse(
      responseCode = "200",
      description = "In the order in which they were stated",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = Dividends.class),
            examples = @ExampleObject(name = "asker", ref = "Dividends")),
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
    List<Dividend> found = dividends.all(municipality, plan, AsOf.parse(asOf));
    return TableAnswer.of(
        headers,
        new Dividends(found.stream().map(DividendBody::of).toList()),
        () -> DividendTable.write(found));
  }
}
