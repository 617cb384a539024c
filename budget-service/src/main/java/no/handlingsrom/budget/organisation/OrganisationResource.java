package no.handlingsrom.budget.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.handlingsrom.contracts.budget.OrganisationChanged;
import no.handlingsrom.contracts.budget.OrganisationInfo;
import no.handlingsrom.contracts.budget.Unit;
import no.handlingsrom.contracts.budget.UnitKind;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.Violation;
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

/** The organisation tree of a municipality over HTTP. */
@Path("/municipalities/{municipality}/organisation")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Organisation", description = "Tjenesteområder, programområder and units below them")
public class OrganisationResource {

  private static final String CODE = "[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?";

  private final OrganisationRepository organisations;
  private final Outbox outbox;

  OrganisationResource(OrganisationRepository organisations, Outbox outbox) {
    this.organisations = organisations;
    this.outbox = outbox;
  }

  @Schema(name = "NewUnits")
  record NewUnits(@NotEmpty @Size(max = 10_000) List<@NotNull @Valid UnitBody> units) {}

  /** A unit as it is asked for and answered. */
  @Schema(name = "OrganisationUnit")
  record UnitBody(
      @NotNull
          @Pattern(regexp = CODE, message = "must be lower-case letters, digits and hyphens")
          @Schema(examples = "skole")
          String code,
      @Schema(
              description = "The unit above; none for a service area",
              examples = "oppvekst",
              nullable = true)
          String parent,
      @NotNull UnitKind kind,
      @NotNull Labels names,
      @Schema(description = "Place among the units of the same level in statements") int order) {

    static UnitBody of(Unit unit) {
      return new UnitBody(unit.code(), unit.parent(), unit.kind(), unit.names(), unit.order());
    }

    Unit toDomain() {
      return new Unit(code, parent, kind, names, order);
    }
  }

  @Schema(
      name = "Organisation",
      requiredProperties = {"sequence", "units"})
  record Tree(
      @Schema(description = "Number of the last change to the tree; 0 before the first")
          long sequence,
      List<UnitBody> units) {}

  @Schema(
      name = "OrganisationSequence",
      requiredProperties = {"sequence"})
  record Sequence(
      @Schema(description = "Number of the last change to the tree", examples = "1")
          long sequence) {}

  @POST
  @Path("/units")
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(
      operationId = "addOrganisationUnits",
      summary = "Add units to the organisation tree",
      description = "All units are added, or none.")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "asker", ref = "NewUnits")))
  @APIResponse(
      responseCode = "201",
      description = "The units are part of the tree",
      content =
          @Content(
              schema = @Schema(implementation = Sequence.class),
              examples = @ExampleObject(name = "asker", ref = "OrganisationSequence")))
  @APIResponse(responseCode = "409", ref = ProblemResponses.CONFLICT)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  public Response add(
      @PathParam("municipality") @Municipality String municipality, @NotNull @Valid NewUnits body) {
    long sequence = organisations.nextSequence(municipality);
    List<Unit> units = body.units().stream().map(UnitBody::toDomain).toList();
    check(organisations.of(municipality), units);
    units.forEach(unit -> organisations.persist(OrganisationUnitRow.of(municipality, unit)));
    organisations.flush();
    OrganisationInfo organisation = organisations.of(municipality).toEvent();
    outbox.append(municipality, new OrganisationChanged(municipality, organisation), Instant.now());
    return Response.status(Response.Status.CREATED).entity(new Sequence(sequence)).build();
  }

  @GET
  @Operation(operationId = "getOrganisation", summary = "The organisation tree as it stands")
  @APIResponse(
      responseCode = "200",
      description = "All units; empty before the first was added",
      content =
          @Content(
              schema = @Schema(implementation = Tree.class),
              examples = @ExampleObject(name = "asker", ref = "Organisation")))
  public Tree get(@PathParam("municipality") @Municipality String municipality) {
    OrganisationInfo organisation = organisations.of(municipality).toEvent();
    return new Tree(
        organisation.sequence(), organisation.units().stream().map(UnitBody::of).toList());
  }

  /** New units may lean on units of the same request that stand before them. */
  private static void check(Organisation existing, List<Unit> units) {
    List<Violation> violations = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      String field = "units[" + i + "].";
      if (existing.contains(unit.code()) || known.contains(unit.code())) {
        throw ProblemException.alreadyExists(field + "code", "unit " + unit.code());
      }
      boolean top = unit.kind() == UnitKind.SERVICE_AREA;
      if (top != (unit.parent() == null)) {
        violations.add(
            new Violation(field + "parent", "is given for every unit but a service area"));
      } else if (!top && !existing.contains(unit.parent()) && !known.contains(unit.parent())) {
        violations.add(new Violation(field + "parent", "no such unit: " + unit.parent()));
      }
      known.add(unit.code());
    }
    if (!violations.isEmpty()) {
      throw ProblemException.broken(violations);
    }
  }
}
