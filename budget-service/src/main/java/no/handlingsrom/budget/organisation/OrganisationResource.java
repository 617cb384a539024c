package no.handlingsrom.budget.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.handlingsrom.contracts.budget.Unit;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.page.Cursor;
import no.handlingsrom.http.position.AsOf;
import no.handlingsrom.http.precondition.EntityTag;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.Violation;
import no.handlingsrom.kit.idempotency.Idempotent;
import no.handlingsrom.kit.ledger.LedgerChangePage;
import no.handlingsrom.kit.ledger.Ledgers;
import no.handlingsrom.kit.table.Table;
import no.handlingsrom.kit.table.TableAnswer;
import no.handlingsrom.kit.table.TableFormat;
import no.handlingsrom.kit.tenancy.Municipality;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
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

  private final OrganisationRepository organisations;
  private final OrganisationChanging changing;
  private final Ledgers ledgers;

  OrganisationResource(
      OrganisationRepository organisations, OrganisationChanging changing, Ledgers ledgers) {
    this.organisations = organisations;
    this.changing = changing;
    this.ledgers = ledgers;
  }

  @Schema(name = "NewUnits")
  record NewUnits(@NotEmpty @Size(max = 10_000) List<@NotNull @Valid UnitBody> units) {}

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
    Organisation before = changing.begin(municipality);
    refuseKnown(before, body.units());
    List<Unit> units = body.units().stream().map(UnitBody::toDomain).toList();
    Map<String, Integer> places = new TreeMap<>();
    units.forEach(unit -> places.put(unit.code(), places.size()));
    refuse(
        changing.check(municipality, before, units).stream()
            .map(flaw -> violation(body, places, flaw))
            .toList());
    long sequence = changing.record(municipality, "units added", units);
    return Response.status(Response.Status.CREATED).entity(new Sequence(sequence)).build();
  }

  private static void refuseKnown(Organisation before, List<UnitBody> units) {
    Set<String> given = new HashSet<>();
    for (int i = 0; i < units.size(); i++) {
      String code = units.get(i).code();
      if (before.contains(code) || !given.add(code)) {
        throw ProblemException.alreadyExists("units[" + i + "].code", "unit " + code);
      }
    }
  }

  private static Violation violation(NewUnits body, Map<String, Integer> places, TreeFlaw flaw) {
    Integer place = places.get(flaw.code());
    return place == null
        ? new Violation("units", flaw.code() + ": " + flaw.reason())
        : body.units().get(place).violation("units[" + place + "].", flaw);
  }

  @PUT
  @Path("/units/{unit}")
  @Transactional
  @Parameter(ref = "IfMatch")
  @Operation(
      operationId = "restateOrganisationUnit",
      summary = "State anew what a unit is and was",
      description =
          "Move it, end it, rename it, or let it go by other names: the body says all of the unit,"
              + " each period of its life. A unit that moves on 1 January keeps what it was in"
              + " earlier. What was known before is still answered asOf then. Amounts keep their"
              + " place: what takes a unit with amounts in a year to another service or programme"
              + " area, or ends it before, is refused.")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "asker", ref = "MovedUnit")))
  @APIResponse(
      responseCode = "200",
      description = "The unit is what was stated",
      content =
          @Content(
              schema = @Schema(implementation = Sequence.class),
              examples = @ExampleObject(name = "asker", ref = "OrganisationSequence")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "412", ref = ProblemResponses.PRECONDITION_FAILED)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  @APIResponse(responseCode = "428", ref = ProblemResponses.PRECONDITION_REQUIRED)
  public Response restate(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("unit") String code,
      @Parameter(hidden = true) @HeaderParam(EntityTag.IF_MATCH) String ifMatch,
      @NotNull @Valid UnitBody body) {
    Organisation before = changing.begin(municipality);
    if (!before.contains(code)) {
      throw ProblemException.notFound("unit " + code);
    }
    if (!code.equals(body.code())) {
      throw ProblemException.broken("code", "is not that of the address: " + code);
    }
    new EntityTag(before.sequence()).requireMatch(ifMatch);
    List<Unit> units = List.of(body.toDomain());
    refuse(
        changing.check(municipality, before, units).stream()
            .map(
                flaw ->
                    flaw.code().equals(code)
                        ? body.violation("", flaw)
                        : new Violation("code", flaw.code() + ": " + flaw.reason()))
            .toList());
    return restated(changing.record(municipality, "unit stated anew: " + code, units));
  }

  @PUT
  @Consumes({TableFormat.CSV, TableFormat.XLSX})
  @Transactional
  @Parameter(ref = "IfMatch")
  @Operation(
      operationId = "importOrganisation",
      summary = "State the whole tree by a file",
      description =
          "A line per period of a unit, in the columns that docs/api/organisation-csv.md tells."
              + " Every unit that is known must be in the file: one that is no more is ended, not"
              + " left out. All is taken, or nothing: a refusal names line, column, value and"
              + " reason.")
  @RequestBody(
      required = true,
      content = {
        @Content(
            mediaType = TableFormat.CSV,
            schema = @Schema(type = SchemaType.STRING),
            examples = @ExampleObject(name = "asker", ref = "OrganisationCsv")),
        @Content(
            mediaType = TableFormat.XLSX,
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  @APIResponse(
      responseCode = "200",
      description = "The tree is what the file says",
      content =
          @Content(
              schema = @Schema(implementation = Sequence.class),
              examples = @ExampleObject(name = "asker", ref = "OrganisationSequence")))
  @APIResponse(responseCode = "412", ref = ProblemResponses.PRECONDITION_FAILED)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  @APIResponse(responseCode = "428", ref = ProblemResponses.PRECONDITION_REQUIRED)
  public Response importFile(
      @PathParam("municipality") @Municipality String municipality,
      @Parameter(hidden = true) @HeaderParam(EntityTag.IF_MATCH) String ifMatch,
      @NotNull Table table) {
    Organisation before = changing.begin(municipality);
    new EntityTag(before.sequence()).requireMatch(ifMatch);
    OrganisationTable file = new OrganisationTable(table);
    List<Unit> units = file.units();
    refuse(missing(before, units));
    file.refuse(changing.check(municipality, before, units));
    List<Unit> news =
        units.stream()
            .filter(unit -> !before.unit(unit.code()).filter(unit::equals).isPresent())
            .toList();
    return restated(
        news.isEmpty()
            ? before.sequence()
            : changing.record(municipality, "tree stated by a file", news));
  }

  private static List<Violation> missing(Organisation before, List<Unit> units) {
    Set<String> given = new HashSet<>();
    units.forEach(unit -> given.add(unit.code()));
    List<Violation> missing = new ArrayList<>();
    before.units().stream()
        .map(Unit::code)
        .filter(code -> !given.contains(code))
        .forEach(
            code ->
                missing.add(
                    new Violation("code", "is not in the file: " + code + "; end it instead")));
    return missing;
  }

  private static void refuse(List<Violation> violations) {
    if (!violations.isEmpty()) {
      throw ProblemException.broken(violations);
    }
  }

  private static Response restated(long sequence) {
    return Response.ok(new Sequence(sequence))
        .header(HttpHeaders.ETAG, new EntityTag(sequence).header())
        .build();
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, TableFormat.CSV, TableFormat.XLSX})
  @Transactional
  @Parameter(ref = "AsOf")
  @Operation(
      operationId = "getOrganisation",
      summary = "The organisation tree",
      description =
          "Every unit as it is in its last period, with what it was before; with on as the tree is"
              + " on a day. The day of validity (on) and the moment of knowledge (asOf) are two"
              + " questions. As a file in the columns of the import, as the header Accept asks.")
  @APIResponse(
      responseCode = "200",
      description = "All units; empty before the first was added",
      headers =
          @Header(
              name = HttpHeaders.ETAG,
              description = "Number of the last change of the tree, for If-Match",
              schema = @Schema(implementation = String.class)),
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = Tree.class),
            examples = @ExampleObject(name = "asker", ref = "Organisation")),
        @Content(
            mediaType = TableFormat.CSV,
            schema = @Schema(type = SchemaType.STRING),
            examples = @ExampleObject(name = "asker", ref = "OrganisationCsv")),
        @Content(
            mediaType = TableFormat.XLSX,
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  public Response get(
      @PathParam("municipality") @Municipality String municipality,
      @Parameter(
              description = "Only the units that are valid on this day, as they are then",
              schema = @Schema(type = SchemaType.STRING, format = "date"),
              example = "2026-01-01")
          @QueryParam("on")
          String on,
      @Parameter(hidden = true) @QueryParam(AsOf.PARAMETER) String asOf,
      @Context HttpHeaders headers) {
    Organisation tree = organisations.of(municipality, AsOf.parse(asOf));
    List<UnitBody> units =
        on == null ? tree.units().stream().map(UnitBody::of).toList() : onDay(tree, day(on));
    Response answer =
        TableAnswer.of(
            headers,
            new Tree(tree.sequence(), units),
            () -> OrganisationTable.of(units.stream().map(UnitBody::toDomain).toList()));
    return Response.fromResponse(answer)
        .header(HttpHeaders.ETAG, new EntityTag(tree.sequence()).header())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .build();
  }

  private static List<UnitBody> onDay(Organisation tree, LocalDate day) {
    return tree.units().stream().flatMap(unit -> UnitBody.on(day, unit)).toList();
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw ProblemException.malformed("on", "must be a day like 2026-01-01");
    }
  }

  @GET
  @Path("/changes")
  @Transactional
  @Parameter(ref = "AsOf")
  @Operation(operationId = "listOrganisationChanges", summary = "The changes of the tree")
  @APIResponse(
      responseCode = "200",
      description = "A page of changes, oldest first",
      content =
          @Content(
              schema = @Schema(implementation = LedgerChangePage.class),
              examples = @ExampleObject(name = "asker", ref = "OrganisationChanges")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  public LedgerChangePage changes(
      @PathParam("municipality") @Municipality String municipality,
      @Parameter(ref = "Cursor") @QueryParam(Cursor.PARAMETER) String cursor,
      @Parameter(hidden = true) @QueryParam(AsOf.PARAMETER) String asOf) {
    return ledgers.page(
        OrganisationRepository.ledger(municipality), Cursor.parse(cursor), AsOf.parse(asOf));
  }
}
