package no.handlingsrom.budget.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.position.AsOf;
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

/** Funds and their balances over HTTP. */
@Path("/municipalities/{municipality}/funds")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Funds", description = "Fond, e.g. disposisjonsfond, and their balances")
public class FundResource {

  private final FundRepository funds;
  private final FundRecording recording;

  FundResource(FundRepository funds, FundRecording recording) {
    this.funds = funds;
    this.recording = recording;
  }

  @POST
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(
      operationId = "createFund",
      summary = "Create a fund, or a part of one",
      description =
          "What is counted in the balance of another fund is a part of it, such as the base that is"
              + " never drawn on. While the balance of a new fund is not known, that of its kind is"
              + " not either: the versions that it concerns are told anew.")
  @RequestBody(
      content =
          @Content(
              examples = {
                @ExampleObject(name = "asker", ref = "NewFund"),
                @ExampleObject(name = "part", ref = "NewFundPart")
              }))
  @APIResponse(
      responseCode = "201",
      description = "The fund, without balances yet",
      content =
          @Content(
              schema = @Schema(implementation = FundBody.class),
              examples = @ExampleObject(name = "asker", ref = "Fund")))
  @APIResponse(responseCode = "409", ref = ProblemResponses.CONFLICT)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  public Response create(
      @PathParam("municipality") @Municipality String municipality, @NotNull @Valid NewFund body) {
    Fund fund = body.toDomain();
    recording.create(municipality, fund);
    return Response.status(Response.Status.CREATED).entity(FundBody.of(fund, List.of())).build();
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
              + " year after open with what is booked; a market value (markedsverdi) is kept apart"
              + " and opens nothing.")
  @RequestBody(
      content =
          @Content(
              examples = {
                @ExampleObject(name = "asker", ref = "Balance"),
                @ExampleObject(name = "market", ref = "MarketValue")
              }))
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
      @NotNull @Valid FundBalanceBody body) {
    FundBalance balance = body.toDomain(fund);
    List<MovedVersion> moved = recording.record(municipality, balance);
    return Response.status(Response.Status.CREATED)
        .entity(new RecordedBalance(FundBalanceBody.of(balance), moved))
        .build();
  }

  @GET
  @Transactional
  @Parameter(ref = "AsOf")
  @Operation(
      operationId = "listFunds",
      summary = "All funds with their balances",
      description =
          "Booked balances and market values are two different things, listed apart. The balance of"
              + " a part is counted in that of its whole.")
  @APIResponse(
      responseCode = "200",
      description = "Ordered by code; balances by year",
      content =
          @Content(
              schema = @Schema(implementation = FundsBody.class),
              examples = @ExampleObject(name = "asker", ref = "Funds")))
  public FundsBody all(
      @PathParam("municipality") @Municipality String municipality,
      @Parameter(hidden = true) @QueryParam(AsOf.PARAMETER) String asOf) {
    FundBook book = funds.book(municipality, AsOf.parse(asOf));
    return new FundsBody(
        book.funds().stream().map(fund -> FundBody.of(fund, book.balances())).toList());
  }
}
