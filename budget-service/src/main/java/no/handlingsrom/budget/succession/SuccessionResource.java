package no.handlingsrom.budget.succession;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import no.handlingsrom.contracts.budget.MunicipalityNumber;
import no.handlingsrom.contracts.budget.MunicipalitySucceeded;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.Violation;
import no.handlingsrom.kit.idempotency.Idempotent;
import no.handlingsrom.kit.outbox.Outbox;
import no.handlingsrom.kit.succession.Succession;
import no.handlingsrom.kit.succession.Successions;
import no.handlingsrom.kit.tenancy.Municipality;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The numbers of a municipality over HTTP. */
@Path("/municipalities/{municipality}/numbers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Municipality numbers", description = "Kommunenumre that succeed each other")
public class SuccessionResource {

  private final Successions successions;
  private final Outbox outbox;

  SuccessionResource(Successions successions, Outbox outbox) {
    this.successions = successions;
    this.outbox = outbox;
  }

  @Schema(name = "NewSuccession")
  record NewSuccession(
      @NotNull @Municipality @Schema(description = "The number before", examples = "3025")
          String predecessor,
      @NotNull
          @Schema(description = "First day of the new number, 1 January", examples = "2024-01-01")
          LocalDate from) {}

  @Schema(
      name = "MunicipalityNumber",
      requiredProperties = {"number", "validFrom", "validTo"})
  record Number(
      @Schema(examples = "3025") String number,
      @Schema(description = "First day; null: from the beginning", nullable = true)
          LocalDate validFrom,
      @Schema(
              description = "Last day; null: no end is known",
              examples = "2023-12-31",
              nullable = true)
          LocalDate validTo) {}

  @Schema(
      name = "MunicipalityNumbers",
      requiredProperties = {"items"})
  record Numbers(List<Number> items) {}

  @POST
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(
      operationId = "succeedMunicipalityNumber",
      summary = "State which number this one took the place of",
      description =
          "What is kept under the number before is then found under this one, for the years before"
              + " the change: a read is led to the address under which it is kept (307). After its"
              + " end nothing is written under the number before but the accounts of its own years."
              + " One to one only: mergers and splits are refused.")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "asker", ref = "NewSuccession")))
  @APIResponse(
      responseCode = "201",
      description = "The numbers of the municipality, oldest first",
      content =
          @Content(
              schema = @Schema(implementation = Numbers.class),
              examples = @ExampleObject(name = "asker", ref = "MunicipalityNumbers")))
  @APIResponse(responseCode = "409", ref = ProblemResponses.CONFLICT)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  public Response succeed(
      @PathParam("municipality") @Municipality String municipality,
      @NotNull @Valid NewSuccession body) {
    Succession succession = new Succession(municipality, body.predecessor(), body.from());
    List<Violation> violations = SuccessionRule.check(succession, successions);
    if (!violations.isEmpty()) {
      throw ProblemException.broken(violations);
    }
    if (!successions.keep(succession)) { // somebody else was faster
      throw ProblemException.alreadyExists("predecessor", "a succession of these numbers");
    }
    Instant now = Instant.now();
    outbox.append(
        municipality,
        new MunicipalitySucceeded(municipality, body.predecessor(), body.from(), now),
        now);
    outbox.append(
        municipality,
        new MunicipalityNumber(municipality, body.predecessor(), body.from(), now),
        now);
    return Response.status(Response.Status.CREATED).entity(numbers(municipality)).build();
  }

  @GET
  @Transactional
  @Operation(
      operationId = "getMunicipalityNumbers",
      summary = "The numbers of a municipality",
      description = "This one and those before it, oldest first.")
  @APIResponse(
      responseCode = "200",
      description = "At least the number itself",
      content =
          @Content(
              schema = @Schema(implementation = Numbers.class),
              examples = @ExampleObject(name = "asker", ref = "MunicipalityNumbers")))
  public Numbers get(@PathParam("municipality") @Municipality String municipality) {
    return numbers(municipality);
  }

  private Numbers numbers(String municipality) {
    List<Succession> before = successions.before(municipality);
    Optional<LocalDate> end = successions.after(municipality).map(next -> lastDayBefore(next));
    List<Number> numbers = new ArrayList<>();
    String number = municipality;
    LocalDate last = end.orElse(null);
    for (Succession succession : before) {
      numbers.add(new Number(number, succession.from(), last));
      number = succession.predecessor();
      last = lastDayBefore(succession);
    }
    numbers.add(new Number(number, null, last));
    Collections.reverse(numbers);
    return new Numbers(numbers);
  }

  private static LocalDate lastDayBefore(Succession succession) {
    return succession.from().minusDays(1);
  }
}
