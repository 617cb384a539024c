package no.handlingsrom.budget.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.handlingsrom.budget.plan.PlanRepository;
import no.handlingsrom.budget.plan.PlanVersionRepository;
import no.handlingsrom.budget.plan.VersionAnnouncer;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.contracts.budget.FundBalanceRecorded;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.validation.Amount;
import no.handlingsrom.kit.idempotency.Idempotent;
import no.handlingsrom.kit.ledger.LedgerHead;
import no.handlingsrom.kit.ledger.LedgerKey;
import no.handlingsrom.kit.ledger.Ledgers;
import no.handlingsrom.kit.tenancy.Municipality;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Funds and their balances over HTTP. */
@Path("/municipalities/{municipality}/funds")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Funds", description = "Fond, e.g. disposisjonsfond, and their balances")
public class FundResource {

  private final FundRepository funds;
  private final PlanRepository plans;
  private final PlanVersionRepository versions;
  private final Ledgers ledgers;
  private final VersionAnnouncer announcer;
  private final Event<BalanceRecorded> recorded;

  FundResource(
      FundRepository funds,
      PlanRepository plans,
      PlanVersionRepository versions,
      Ledgers ledgers,
      VersionAnnouncer announcer,
      Event<BalanceRecorded> recorded) {
    this.funds = funds;
    this.plans = plans;
    this.versions = versions;
    this.ledgers = ledgers;
    this.announcer = announcer;
    this.recorded = recorded;
  }

  @Schema(name = "NewFund")
  record NewFund(
      @NotNull
          @Pattern(
              regexp = "[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?",
              message = "must be lower-case letters, digits and hyphens")
          @Schema(examples = "disposition")
          String code,
      @NotNull FundKind kind,
      @NotNull Labels names) {

    FundRow toRow(String municipality) {
      FundRow row = new FundRow();
      row.municipality = municipality;
      row.code = code;
      row.kind = kind;
      row.nameNb = names.nb();
      row.nameEn = names.en();
      return row;
    }
  }

  @Schema(name = "FundBalance")
  record Balance(
      @NotNull @Min(1900) @Max(2200) @Schema(description = "On 31 December of", examples = "2023")
          Integer yearEnd,
      @NotNull
          @Amount
          @Schema(description = "NOK; what the fund holds is positive", examples = "1113980192.00")
          BigDecimal amount,
      @NotNull BalanceBasis basis,
      @NotBlank @Size(max = 500) @Schema(description = "Document and line, or how it was derived")
          String source) {

    FundBalanceRow toRow(String municipality, String fund) {
      FundBalanceRow row = new FundBalanceRow();
      row.municipality = municipality;
      row.fund = fund;
      row.yearEnd = yearEnd;
      row.amount = amount.setScale(2);
      row.basis = basis;
      row.source = source;
      row.recordedAt = Instant.now();
      return row;
    }

    static Balance of(FundBalanceRow row) {
      return new Balance(row.yearEnd, row.amount, row.basis, row.source);
    }
  }

  @Schema(
      name = "RecordedBalance",
      requiredProperties = {"balance", "versions"})
  record RecordedBalance(
      Balance balance,
      @Schema(description = "The versions that open with it, each with its token")
          List<MovedVersion> versions) {}

  @Schema(
      name = "MovedVersion",
      requiredProperties = {"plan", "version", "sequence"})
  record MovedVersion(
      @Schema(examples = "2024-2027") String plan,
      @Schema(examples = "director-proposal") String version,
      @Schema(description = "A token for after=budget:…", examples = "3") long sequence) {}

  @Schema(
      name = "Fund",
      requiredProperties = {"code", "kind", "names", "balances"})
  record Fund(String code, FundKind kind, Labels names, List<Balance> balances) {}

  @Schema(
      name = "Funds",
      requiredProperties = {"items"})
  record Funds(List<Fund> items) {}

  @POST
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(operationId = "createFund", summary = "Create a fund")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "asker", ref = "NewFund")))
  @APIResponse(
      responseCode = "201",
      description = "The fund, without balances yet",
      content =
          @Content(
              schema = @Schema(implementation = Fund.class),
              examples = @ExampleObject(name = "asker", ref = "Fund")))
  @APIResponse(responseCode = "409", ref = ProblemResponses.CONFLICT)
  public Response create(
      @PathParam("municipality") @Municipality String municipality, @NotNull @Valid NewFund body) {
    funds.add(body.toRow(municipality));
    return Response.status(Response.Status.CREATED)
        .entity(new Fund(body.code(), body.kind(), body.names(), List.of()))
        .build();
  }

  @POST
  @Path("/{fund}/balances")
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(
      operationId = "recordFundBalance",
      summary = "Record the balance of a fund at the end of a year",
      description =
          "A further balance for the same year corrects the one before it. Plans that begin in the"
              + " year after open with it.")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "asker", ref = "Balance")))
  @APIResponse(
      responseCode = "201",
      description = "The balance counts from now on",
      content =
          @Content(
              schema = @Schema(implementation = RecordedBalance.class),
              examples = @ExampleObject(name = "asker", ref = "RecordedBalance")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  public Response record(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("fund") String fund,
      @NotNull @Valid Balance body) {
    plans.lockBeginning(municipality, body.yearEnd() + 1);
    funds.addBalance(body.toRow(municipality, fund));
    recorded.fire(new BalanceRecorded(municipality, fund, body.yearEnd()));
    List<MovedVersion> moved =
        versions.ofPlansBeginning(municipality, body.yearEnd() + 1).stream()
            .map(version -> announce(version.key(), fund, body.yearEnd()))
            .toList();
    return Response.status(Response.Status.CREATED)
        .entity(new RecordedBalance(body, moved))
        .build();
  }

  private MovedVersion announce(VersionKey version, String fund, int yearEnd) {
    LedgerHead head = ledgers.appendStep(LedgerKey.of(version), "fund balance recorded: " + fund);
    announcer.announce(
        new FundBalanceRecorded(version, head.sequence(), head.time(), fund, yearEnd),
        version,
        head);
    return new MovedVersion(version.plan(), version.version(), head.sequence());
  }

  @GET
  @Transactional
  @Operation(operationId = "listFunds", summary = "All funds with their balances as known now")
  @APIResponse(
      responseCode = "200",
      description = "Ordered by code; balances by year",
      content =
          @Content(
              schema = @Schema(implementation = Funds.class),
              examples = @ExampleObject(name = "asker", ref = "Funds")))
  public Funds all(@PathParam("municipality") @Municipality String municipality) {
    Map<String, List<Balance>> balances =
        funds.latestBalances(municipality).stream()
            .collect(
                Collectors.groupingBy(
                    balance -> balance.fund, Collectors.mapping(Balance::of, Collectors.toList())));
    return new Funds(
        funds.all(municipality).stream()
            .map(
                row ->
                    new Fund(
                        row.code,
                        row.kind,
                        new Labels(row.nameNb, row.nameEn),
                        balances.getOrDefault(row.code, List.of())))
            .toList());
  }
}
