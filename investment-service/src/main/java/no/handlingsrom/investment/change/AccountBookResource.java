package no.handlingsrom.investment.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.page.Cursor;
import no.handlingsrom.http.position.AsOf;
import no.handlingsrom.investment.plan.Recorded;
import no.handlingsrom.kit.idempotency.Idempotent;
import no.handlingsrom.kit.ledger.LedgerChangePage;
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

/** The investment accounts of a year over HTTP. */
@Path("/municipalities/{municipality}/account-books/{year}/investment")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(
    name = "Account books",
    description = "Investeringsregnskap per year; comparison columns refer to it")
public class AccountBookResource {

  private final ChangePosting posting;
  private final Ledgers ledgers;
  private final PostedChanges posted;

  AccountBookResource(ChangePosting posting, Ledgers ledgers, PostedChanges posted) {
    this.posting = posting;
    this.ledgers = ledgers;
    this.posted = posted;
  }

  @POST
  @Path("/changes")
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(
      operationId = "postInvestmentAccounts",
      summary = "Post a change to the account book of a year",
      description =
          "The account book (kontoklasse 0) is opened with its first change. Its entries name no"
              + " projects.")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "asker", ref = "Accounts")))
  @APIResponse(
      responseCode = "201",
      description = "The change is part of the account book",
      content =
          @Content(
              schema = @Schema(implementation = Recorded.class),
              examples = @ExampleObject(name = "asker", ref = "Recorded")))
  @APIResponse(responseCode = "409", ref = ProblemResponses.CONFLICT)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  public Response post(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("year") @Min(1900) @Max(2200) int year,
      @NotNull @Valid NewChange body) {
    Recorded recorded = Recorded.of(posting.postToAccounts(municipality, year, body));
    return Response.status(Response.Status.CREATED).entity(recorded).build();
  }

  @GET
  @Transactional
  @Parameter(ref = "AsOf")
  @Operation(
      operationId = "listInvestmentAccounts",
      summary = "The changes of an account book, oldest first")
  @APIResponse(
      responseCode = "200",
      description = "A page of changes",
      content =
          @Content(
              schema = @Schema(implementation = LedgerChangePage.class),
              examples = @ExampleObject(name = "asker", ref = "ChangePage")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  public LedgerChangePage all(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("year") @Min(1900) @Max(2200) int year,
      @Parameter(ref = "Cursor") @QueryParam(Cursor.PARAMETER) String cursor,
      @Parameter(hidden = true) @QueryParam(AsOf.PARAMETER) String asOf) {
    return ledgers.page(
        LedgerKey.ofAccounts(municipality, year), Cursor.parse(cursor), AsOf.parse(asOf));
  }

  @GET
  @Path("/changes/{sequence}")
  @Transactional
  @Operation(
      operationId = "getInvestmentAccountsChange",
      summary = "One change of an account book with its entries")
  @APIResponse(
      responseCode = "200",
      description = "The change",
      content =
          @Content(
              schema = @Schema(implementation = ChangeBody.class),
              examples = @ExampleObject(name = "asker", ref = "PostedChange")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  public ChangeBody one(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("year") @Min(1900) @Max(2200) int year,
      @PathParam("sequence") long sequence) {
    return posted.get(LedgerKey.ofAccounts(municipality, year), sequence);
  }
}
