package no.handlingsrom.budget.change;

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

/** The operating accounts of a year over HTTP. */
@Path("/municipalities/{municipality}/account-books/{year}/operating")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(
    name = "Account books",
    description = "Driftsregnskap per year; comparison columns refer to it")
public class AccountBookResource {

  private final ChangePosting posting;
  private final Ledgers ledgers;

  AccountBookResource(ChangePosting posting, Ledgers ledgers) {
    this.posting = posting;
    this.ledgers = ledgers;
  }

  @POST
  @Path("/changes")
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(
      operationId = "postOperatingAccounts",
      summary = "Post a change to the account book of a year",
      description = "The account book is opened with its first change.")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "asker", ref = "NewAccounts")))
  @APIResponse(
      responseCode = "201",
      description = "The change is part of the account book",
      content =
          @Content(
              schema = @Schema(implementation = PostedChange.class),
              examples = @ExampleObject(name = "asker", ref = "PostedChange")))
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  public Response post(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("year") @Min(1900) @Max(2200) int year,
      @NotNull @Valid NewChange body) {
    PostedChange posted =
        PostedChange.of(posting.postToAccounts(municipality, year, body.toDomain()));
    return Response.status(Response.Status.CREATED).entity(posted).build();
  }

  @GET
  @Parameter(ref = "AsOf")
  @Operation(operationId = "getOperatingAccounts", summary = "The changes of an account book")
  @APIResponse(
      responseCode = "200",
      description = "A page of changes",
      content =
          @Content(
              schema = @Schema(implementation = LedgerChangePage.class),
              examples = @ExampleObject(name = "asker", ref = "ChangePage")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  public LedgerChangePage get(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("year") @Min(1900) @Max(2200) int year,
      @Parameter(ref = "Cursor") @QueryParam(Cursor.PARAMETER) String cursor,
      @Parameter(hidden = true) @QueryParam(AsOf.PARAMETER) String asOf) {
    LedgerKey ledger = LedgerKey.ofAccounts(municipality, year);
    return ledgers.page(ledger, Cursor.parse(cursor), AsOf.parse(asOf));
  }
}
