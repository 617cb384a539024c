package no.handlingsrom.budget.cases;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.handlingsrom.budget.organisation.OrganisationRepository;
import no.handlingsrom.contracts.budget.BodyAdded;
import no.handlingsrom.contracts.budget.Unit;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.Violation;
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

/** The bodies of a municipality over HTTP. */
@Path("/municipalities/{municipality}/bodies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Cases")
public class BodyResource {

  private final BodyRepository bodies;
  private final OrganisationRepository organisations;
  private final Outbox outbox;

  BodyResource(BodyRepository bodies, OrganisationRepository organisations, Outbox outbox) {
    this.bodies = bodies;
    this.organisations = organisations;
    this.outbox = outbox;
  }

  /** A body as it is asked for and answered. */
  @Schema(
      name = "Body",
      requiredProperties = {"code", "names", "kind", "areas"})
  record BodyBody(
      @NotNull @Slug @Schema(examples = "utvalg-oppvekst") String code,
      @NotNull Labels names,
      @NotNull BodyKind kind,
      @NotNull
          @Size(max = 100)
          @Schema(
              description =
                  "Service areas a main committee (hovedutvalg) is responsible for; none for other"
                      + " bodies")
          List<@NotNull String> areas) {

    static BodyBody of(Body body) {
      return new BodyBody(
          body.code(), body.names(), body.kind(), body.areas().stream().sorted().toList());
    }

    Body toDomain() {
      return new Body(code, names, kind, new LinkedHashSet<>(areas));
    }
  }

  @Schema(
      name = "Bodies",
      requiredProperties = {"items"})
  record Bodies(List<BodyBody> items) {}

  @POST
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(
      operationId = "addBody",
      summary = "Add a body that treats cases",
      description =
          "Its kind says what it may decide: the council (kommunestyret) anything, a main committee"
              + " (hovedutvalg) inside its service areas, the director (kommunedirektør) inside a"
              + " frame. The council kommunestyret is there by law and need not be added; adding it"
              + " gives it other names.")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "asker", ref = "Body")))
  @APIResponse(
      responseCode = "201",
      description = "The body",
      content =
          @Content(
              schema = @Schema(implementation = BodyBody.class),
              examples = @ExampleObject(name = "asker", ref = "Body")))
  @APIResponse(responseCode = "409", ref = ProblemResponses.CONFLICT)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  public Response add(
      @PathParam("municipality") @Municipality String municipality, @NotNull @Valid BodyBody body) {
    checkAreas(municipality, body);
    bodies.add(municipality, body.toDomain());
    Instant now = Instant.now();
    outbox.append(
        municipality, new BodyAdded(municipality, body.code(), now, body.kind().code()), now);
    return Response.status(Response.Status.CREATED).entity(body).build();
  }

  private void checkAreas(String municipality, BodyBody body) {
    Set<String> known =
        organisations.of(municipality).areas().stream().map(Unit::code).collect(Collectors.toSet());
    List<Violation> violations = new ArrayList<>();
    if ((body.kind() == BodyKind.MAIN_COMMITTEE) == body.areas().isEmpty()) {
      violations.add(new Violation("areas", "are given for a main committee and for no other"));
    }
    if (body.code().equals(Body.COUNCIL.code()) && body.kind() != BodyKind.COUNCIL) {
      violations.add(new Violation("kind", body.code() + " is the council"));
    }
    for (int i = 0; i < body.areas().size(); i++) {
      if (!known.contains(body.areas().get(i))) {
        violations.add(
            new Violation("areas[" + i + "]", "no such service area: " + body.areas().get(i)));
      }
    }
    if (!violations.isEmpty()) {
      throw ProblemException.broken(violations);
    }
  }

  @GET
  @Transactional
  @Operation(operationId = "listBodies", summary = "All bodies of the municipality")
  @APIResponse(
      responseCode = "200",
      description = "Ordered by code",
      content =
          @Content(
              schema = @Schema(implementation = Bodies.class),
              examples = @ExampleObject(name = "asker", ref = "Bodies")))
  public Bodies all(@PathParam("municipality") @Municipality String municipality) {
    return new Bodies(bodies.all(municipality).stream().map(BodyBody::of).toList());
  }
}
