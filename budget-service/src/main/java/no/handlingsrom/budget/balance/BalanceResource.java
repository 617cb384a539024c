package no.handlingsrom.budget.balance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import no.handlingsrom.budget.fund.BalanceBasis;
import no.handlingsrom.contracts.budget.BalanceRecorded;
import no.handlingsrom.http.position.AsOf;
import no.handlingsrom.http.validation.Amount;
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

/** Accounts of the balance over HTTP. */
@Path("/municipalities/{municipality}/balance")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Balance", description = "Balansekontoer that rules rest on")
public class BalanceResource {

  private final BalanceRepository balances;
  private final Outbox outbox;

  BalanceResource(BalanceRepository balances, Outbox outbox) {
    this.balances = balances;
    this.outbox = outbox;
  }

  /** A value as it is asked for and answered. */
  @Schema(name = "BalanceValue")
  record Value(
      @NotNull BalanceAccount account,
      @NotNull @Min(1900) @Max(2200) @Schema(description = "On 31 December of", examples = "2023")
          Integer yearEnd,
      @NotNull
          @Min(0)
          @Amount
          @Schema(
              description = "NOK; assets and debt are both positive",
              examples = "14000000000.00")
          BigDecimal amount,
      @NotNull BalanceBasis basis,
      @NotBlank @Size(max = 500) @Schema(description = "Document and line, or how it was derived")
          String source) {

    static Value of(BalanceValue v) {
      return new Value(v.account(), v.yearEnd(), v.amount(), v.basis(), v.source());
    }

    BalanceValue toDomain() {
      return new BalanceValue(account, yearEnd, amount.setScale(2), basis, source);
    }
  }

  @Schema(
      name = "BalanceValues",
      requiredProperties = {"items"})
  record Values(List<Value> items) {}

  @POST
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(
      operationId = "recordBalance",
      summary = "Record what an account of the balance stands at when a year ends",
      description = "A further value for the same account and year corrects the one before it.")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "assets", ref = "BalanceValue")))
  @APIResponse(
      responseCode = "201",
      description = "It counts from now on",
      content =
          @Content(
              schema = @Schema(implementation = Value.class),
              examples = @ExampleObject(name = "assets", ref = "BalanceValue")))
  public Response record(
      @PathParam("municipality") @Municipality String municipality, @NotNull @Valid Value body) {
    BalanceValue value = body.toDomain();
    BalanceRepository.Recorded recorded = balances.add(municipality, value);
    outbox.append(
        municipality,
        new BalanceRecorded(
            municipality,
            value.account().code(),
            value.yearEnd(),
            recorded.revision(),
            recorded.head().time(),
            value.amount()),
        recorded.head().time());
    return Response.status(Response.Status.CREATED).entity(Value.of(value)).build();
  }

  @GET
  @Transactional
  @Parameter(ref = "AsOf")
  @Operation(operationId = "listBalances", summary = "The accounts of the balance")
  @APIResponse(
      responseCode = "200",
      description = "By account and year",
      content =
          @Content(
              schema = @Schema(implementation = Values.class),
              examples = @ExampleObject(name = "assets", ref = "BalanceValues")))
  public Values all(
      @PathParam("municipality") @Municipality String municipality,
      @Parameter(hidden = true) @QueryParam(AsOf.PARAMETER) String asOf) {
    return new Values(
        balances.latest(municipality, AsOf.parse(asOf)).stream().map(Value::of).toList());
  }
}
