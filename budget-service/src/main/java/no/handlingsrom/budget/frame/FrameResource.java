package no.handlingsrom.budget.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.handlingsrom.budget.lineage.Lineages;
import no.handlingsrom.budget.organisation.OrganisationRepository;
import no.handlingsrom.budget.plan.PlanRepository;
import no.handlingsrom.budget.plan.PlanVersionRepository;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.contracts.budget.Unit;
import no.handlingsrom.http.language.AcceptLanguage;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.position.AsOf;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.Violation;
import no.handlingsrom.http.statement.AmountUnit;
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

/** The frame tables of a plan version over HTTP. */
@Path("/municipalities/{municipality}/plans/{plan}/versions/{version}/operating/frames")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Frames", description = "Rammeoversikt per tjenesteområde")
public class FrameResource {

  private final PlanRepository plans;
  private final PlanVersionRepository versions;
  private final OrganisationRepository organisations;
  private final Lineages lineages;
  private final FrameComposer composer;

  FrameResource(
      PlanRepository plans,
      PlanVersionRepository versions,
      OrganisationRepository organisations,
      Lineages lineages,
      FrameComposer composer) {
    this.plans = plans;
    this.versions = versions;
    this.organisations = organisations;
    this.lineages = lineages;
    this.composer = composer;
  }

  /** The parts of a requirement. */
  @Schema(
      name = "RequirementParts",
      requiredProperties = {"parts"})
  record Parts(List<Part> parts) {}

  /** The part of one service area. */
  @Schema(
      name = "RequirementPart",
      requiredProperties = {"area", "amount"})
  record Part(
      @Schema(examples = "oppvekst") String area,
      @Schema(description = "NOK", examples = "-36500000.00") BigDecimal amount) {}

  @POST
  @Path("/restructuring")
  @Consumes(MediaType.APPLICATION_JSON)
  @Transactional
  @Operation(
      operationId = "shareRestructuring",
      summary = "Share a restructuring requirement over service areas",
      description =
          "Omstillingskrav by weighted criteria: an area's share is the sum of weight × value ÷ sum"
              + " of values. Parts are rounded to the step by largest remainders, of equal ones to"
              + " the first, and add up to the requirement. Computes only: what is to hold is posted"
              + " as measures.")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "asker", ref = "Requirement")))
  @APIResponse(
      responseCode = "200",
      description = "The parts, in the order of the areas of the first criterion",
      content =
          @Content(
              schema = @Schema(implementation = Parts.class),
              examples = @ExampleObject(name = "asker", ref = "RequirementParts")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  public Parts share(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @NotNull @Valid Requirement body) {
    versions.get(municipality, plan, version);
    Set<String> areas =
        organisations.of(municipality).areas().stream().map(Unit::code).collect(Collectors.toSet());
    List<Violation> violations = body.check(areas);
    if (!violations.isEmpty()) {
      throw ProblemException.broken(violations);
    }
    return new Parts(
        body.parts().entrySet().stream()
            .map(part -> new Part(part.getKey(), part.getValue()))
            .toList());
  }

  @GET
  @Transactional
  @Parameter(ref = "AsOf")
  @Operation(
      operationId = "getFrames",
      summary = "The frame table of every service area",
      description =
          "Rammeoversikt: from the opening budget over the consequence-adjusted frame"
              + " (konsekvensjustert ramme) to the frame (ramme), with the measures in it, and its"
              + " division on programme areas. Sums are added in øre and each figure is rounded"
              + " alone.")
  @APIResponse(
      responseCode = "200",
      description = "Service areas in their order",
      content =
          @Content(
              schema = @Schema(implementation = FrameBody.class),
              examples = @ExampleObject(name = "asker", ref = "Frames")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  public FrameBody get(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @Parameter(description = "NOK unless asked", schema = @Schema(enumeration = {"NOK", "kNOK"}))
          @QueryParam("unit")
          String unit,
      @Parameter(hidden = true) @QueryParam(AsOf.PARAMETER) String asOf,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
    VersionKey key = versions.get(municipality, plan, version).key();
    Optional<AsOf> at = AsOf.parse(asOf);
    return composer.compose(
        lineages.of(LedgerKey.of(key), at),
        at,
        plans.get(municipality, plan).operatingYears(),
        AmountUnit.parse(unit),
        AcceptLanguage.of(acceptLanguage));
  }
}
