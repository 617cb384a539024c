package no.handlingsrom.budget.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.handlingsrom.contracts.budget.Comparison;
import no.handlingsrom.contracts.budget.ComparisonKind;
import no.handlingsrom.contracts.budget.PlanInfo;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.position.AsOf;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.Violation;
import no.handlingsrom.kit.idempotency.Idempotent;
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

/** Plans over HTTP. */
@Path("/municipalities/{municipality}/plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Plans", description = "Økonomiplan with årsbudsjett, and its versions")
public class PlanResource {

  /** The form of ids that clients choose. */
  static final String ID = "[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?";

  static final String ID_RULE = "must be lower-case letters, digits and inner hyphens, at most 64";

  private final PlanRepository plans;
  private final Successions successions;

  PlanResource(PlanRepository plans, Successions successions) {
    this.plans = plans;
    this.successions = successions;
  }

  /** A plan as it is asked for and answered. */
  @Schema(name = "Plan")
  record PlanBody(
      @NotNull @Pattern(regexp = ID, message = ID_RULE) @Schema(examples = "2024-2027") String id,
      @NotNull Labels names,
      @NotNull
          @Min(1900)
          @Max(2200)
          @Schema(description = "The budget year (budsjettår)", examples = "2024")
          Integer firstYear,
      @NotNull @Min(1) @Max(20) @Schema(description = "Years of the economic plan", examples = "4")
          Integer operatingYears,
      @NotNull
          @Min(1)
          @Max(50)
          @Schema(
              description =
                  "Years of the investment plan; those after the economic plan are forecasts",
              examples = "10")
          Integer investmentYears,
      @NotNull
          @Min(1900)
          @Max(2200)
          @Schema(description = "The year in whose prices amounts are given", examples = "2024")
          Integer priceBasisYear,
      @Schema(description = "Columns that statements show before the plan years") @Size(max = 20)
          List<@NotNull @Valid ComparisonBody> comparisons) {

    static PlanBody of(Plan plan) {
      PlanInfo info = plan.info();
      return new PlanBody(
          info.plan(),
          plan.names(),
          info.firstYear(),
          info.operatingYears(),
          info.investmentYears(),
          info.priceBasisYear(),
          info.comparisons().stream().map(ComparisonBody::of).toList());
    }

    Plan toDomain(String municipality) {
      List<Comparison> columns =
          comparisons == null
              ? List.of()
              : comparisons.stream().map(ComparisonBody::toDomain).toList();
      return new Plan(
          municipality,
          names,
          new PlanInfo(id, firstYear, operatingYears, investmentYears, priceBasisYear, columns));
    }
  }

  /** A comparison column as it is asked for and answered. */
  @Schema(name = "Comparison")
  record ComparisonBody(
      @NotNull @Pattern(regexp = ID, message = ID_RULE) @Schema(examples = "budget-2023") String id,
      @NotNull @Schema(description = "account: the account book (regnskap); budget: a plan version")
          ComparisonKind kind,
      @NotNull @Min(1900) @Max(2200) @Schema(examples = "2023") Integer year,
      @Schema(description = "For a budget: the plan", examples = "2023-2026", nullable = true)
          String plan,
      @Schema(
              description = "For a budget: the version",
              examples = "council-decision",
              nullable = true)
          String version) {

    static ComparisonBody of(Comparison c) {
      return new ComparisonBody(c.id(), c.kind(), c.year(), c.plan(), c.version());
    }

    boolean consistent() {
      boolean budget = kind == ComparisonKind.BUDGET;
      return budget == (plan != null) && budget == (version != null);
    }

    Comparison toDomain() {
      return new Comparison(id, kind, year, plan, version);
    }
  }

  @Schema(
      name = "Plans",
      requiredProperties = {"items", "earlier"})
  record Plans(
      List<PlanBody> items,
      @Schema(description = "Plans kept under earlier numbers of the municipality, latest first")
          List<EarlierPlans> earlier) {}

  @Schema(
      name = "EarlierPlans",
      requiredProperties = {"municipality", "items"})
  record EarlierPlans(
      @Schema(description = "The number they are kept under", examples = "3025")
          String municipality,
      List<PlanBody> items) {

    static EarlierPlans of(Succession succession, List<Plan> plans) {
      return new EarlierPlans(
          succession.predecessor(),
          plans.stream()
              .filter(plan -> plan.info().firstYear() < succession.from().getYear())
              .map(PlanBody::of)
              .toList());
    }
  }

  @POST
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(operationId = "createPlan", summary = "Create a plan")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "asker", ref = "Plan")))
  @APIResponse(
      responseCode = "201",
      description = "The plan, without versions yet",
      content =
          @Content(
              schema = @Schema(implementation = PlanBody.class),
              examples = @ExampleObject(name = "asker", ref = "Plan")))
  @APIResponse(responseCode = "409", ref = ProblemResponses.CONFLICT)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  public Response create(
      @PathParam("municipality") @Municipality String municipality,
      @NotNull @Valid PlanBody body,
      @Context UriInfo uri) {
    check(body);
    Plan plan = body.toDomain(municipality);
    plans.add(plan);
    return Response.created(uri.getAbsolutePathBuilder().path(body.id()).build())
        .entity(PlanBody.of(plan))
        .build();
  }

  private static void check(PlanBody body) {
    List<Violation> violations = new ArrayList<>();
    if (body.investmentYears() < body.operatingYears()) {
      violations.add(new Violation("investmentYears", "must not be fewer than operatingYears"));
    }
    for (int i = 0; body.comparisons() != null && i < body.comparisons().size(); i++) {
      if (!body.comparisons().get(i).consistent()) {
        violations.add(
            new Violation(
                "comparisons[" + i + "]", "names plan and version exactly when it is a budget"));
      }
    }
    if (!violations.isEmpty()) {
      throw ProblemException.broken(violations);
    }
  }

  @GET
  @Transactional
  @Parameter(ref = "AsOf")
  @Operation(operationId = "listPlans", summary = "All plans of the municipality")
  @APIResponse(
      responseCode = "200",
      description = "Ordered by id",
      content =
          @Content(
              schema = @Schema(implementation = Plans.class),
              examples = @ExampleObject(name = "asker", ref = "Plans")))
  public Plans all(
      @PathParam("municipality") @Municipality String municipality,
      @Parameter(hidden = true) @QueryParam(AsOf.PARAMETER) String asOf) {
    Optional<AsOf> at = AsOf.parse(asOf);
    return new Plans(
        plans.all(municipality, at).stream().map(PlanBody::of).toList(),
        successions.before(municipality).stream()
            .map(before -> EarlierPlans.of(before, plans.all(before.predecessor(), at)))
            .toList());
  }

  @GET
  @Path("/{plan}")
  @Transactional
  @Parameter(ref = "AsOf")
  @Operation(operationId = "getPlan", summary = "One plan")
  @APIResponse(
      responseCode = "200",
      description = "The plan",
      content =
          @Content(
              schema = @Schema(implementation = PlanBody.class),
              examples = @ExampleObject(name = "asker", ref = "Plan")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  public PlanBody get(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @Parameter(hidden = true) @QueryParam(AsOf.PARAMETER) String asOf) {
    return PlanBody.of(plans.get(municipality, plan, AsOf.parse(asOf)));
  }
}
