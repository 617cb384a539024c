package no.handlingsrom.budget.period;

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
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.handlingsrom.budget.change.ChangePosting;
import no.handlingsrom.budget.change.OperatingChange;
import no.handlingsrom.budget.change.OperatingEntries;
import no.handlingsrom.budget.change.OperatingEntry;
import no.handlingsrom.budget.change.OperatingKey;
import no.handlingsrom.budget.change.PostedChange;
import no.handlingsrom.budget.lineage.Lineage;
import no.handlingsrom.budget.lineage.Lineages;
import no.handlingsrom.budget.organisation.Organisation;
import no.handlingsrom.budget.organisation.OrganisationRepository;
import no.handlingsrom.budget.plan.PlanVersionRepository;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.contracts.budget.Unit;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.position.AsOf;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.Violation;
import no.handlingsrom.kit.idempotency.Idempotent;
import no.handlingsrom.kit.ledger.LedgerKey;
import no.handlingsrom.kit.tenancy.Municipality;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The budget by month over HTTP. */
@Path("/municipalities/{municipality}/plans/{plan}/versions/{version}/operating/periods")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Periods", description = "Periodisert budsjett: the year by month")
public class PeriodResource {

  private final PlanVersionRepository versions;
  private final OrganisationRepository organisations;
  private final Lineages lineages;
  private final OperatingEntries entries;
  private final ChangePosting posting;

  PeriodResource(
      PlanVersionRepository versions,
      OrganisationRepository organisations,
      Lineages lineages,
      OperatingEntries entries,
      ChangePosting posting) {
    this.versions = versions;
    this.organisations = organisations;
    this.lineages = lineages;
    this.entries = entries;
    this.posting = posting;
  }

  @Schema(
      name = "Periods",
      requiredProperties = {"year", "items"})
  record Periods(int year, List<Item> items) {}

  /** A unit by month. */
  @Schema(
      name = "PeriodItem",
      requiredProperties = {"unit", "months", "notDivided", "amount"})
  record Item(
      @Schema(examples = "oppvekst") String unit,
      @Schema(description = "NOK, January first") List<BigDecimal> months,
      @Schema(description = "NOK that no month has yet") BigDecimal notDivided,
      @Schema(description = "NOK of the year: the months and what is not divided")
          BigDecimal amount) {

    static Item of(String unit, Months months) {
      return new Item(unit, months.amounts(), months.notDivided(), months.year());
    }
  }

  @POST
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(
      operationId = "divideByMonth",
      summary = "Divide a year by month",
      description =
          "Periodisering of all that stands on a unit and below it in a draft, or of the part on an"
              + " account: evenly, by a profile, or by amounts that add up to the year. It is a"
              + " distribution (fordeling); asked again, the months are moved. What is posted to the"
              + " year later is not divided until asked again.")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "asker", ref = "NewPeriods")))
  @APIResponse(
      responseCode = "201",
      description = "The year stands in months",
      content =
          @Content(
              schema = @Schema(implementation = PostedChange.class),
              examples = @ExampleObject(name = "asker", ref = "PostedChange")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "409", ref = ProblemResponses.CONFLICT)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  public Response divide(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @NotNull @Valid NewPeriods body) {
    VersionKey key = versions.get(municipality, plan, version).key();
    List<Violation> violations = posting.check(key, body.selection().key(null));
    if (!violations.isEmpty()) {
      throw ProblemException.broken(violations);
    }
    Lineage lineage = lineages.held(LedgerKey.of(key));
    Months now = body.selection().of(amounts(lineage), organisations.of(municipality));
    OperatingChange change = new OperatingChange(body.title(), null, null, moves(body, now));
    PostedChange posted = PostedChange.of(posting.post(key, change));
    return Response.status(Response.Status.CREATED).entity(posted).build();
  }

  private static List<OperatingEntry> moves(NewPeriods body, Months now) {
    try {
      return Periodisation.entries(body.selection(), now, body.months(now.year()));
    } catch (IllegalArgumentException e) {
      throw ProblemException.broken("amounts", e.getMessage());
    }
  }

  @GET
  @Transactional
  @Parameter(ref = "AsOf")
  @Operation(
      operationId = "getPeriods",
      summary = "A year by month",
      description =
          "Of every service area, or of one unit and what is below it; the months and what is not"
              + " divided add up to the year exactly.")
  @APIResponse(
      responseCode = "200",
      description = "The year by month",
      content =
          @Content(
              schema = @Schema(implementation = Periods.class),
              examples = @ExampleObject(name = "asker", ref = "Periods")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  public Periods get(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @Parameter(description = "A year of the plan", example = "2024", required = true)
          @QueryParam("year")
          Integer year,
      @Parameter(description = "A unit; every service area unless given") @QueryParam("unit")
          String unit,
      @Parameter(description = "Only amounts on this KOSTRA function") @QueryParam("function")
          String function,
      @Parameter(description = "Only amounts on this KOSTRA art") @QueryParam("art") String art,
      @Parameter(description = "Only amounts on this line of § 5-6") @QueryParam("line")
          String line,
      @Parameter(hidden = true) @QueryParam(AsOf.PARAMETER) String asOf) {
    if (year == null) {
      throw ProblemException.malformed("year", "must be given");
    }
    VersionKey key = versions.get(municipality, plan, version).key();
    Optional<AsOf> at = AsOf.parse(asOf);
    Organisation organisation = organisations.of(municipality, at);
    if (unit != null && !organisation.contains(unit)) {
      throw ProblemException.notFound("unit " + unit);
    }
    Map<OperatingKey, BigDecimal> amounts = amounts(lineages.of(LedgerKey.of(key), at));
    List<String> units =
        unit == null
            ? organisation.areas(List.of(year)).stream().map(Unit::code).toList()
            : List.of(unit);
    return new Periods(
        year,
        units.stream()
            .map(
                one ->
                    Item.of(
                        one,
                        new Selection(year, one, function, art, line).of(amounts, organisation)))
            .toList());
  }

  private Map<OperatingKey, BigDecimal> amounts(Lineage lineage) {
    return entries.sums(lineage.municipality(), lineage.everything());
  }
}
