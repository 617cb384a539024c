package no.handlingsrom.budget.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.handlingsrom.budget.change.ChangePosting;
import no.handlingsrom.budget.change.OperatingChange;
import no.handlingsrom.budget.change.PostedChange;
import no.handlingsrom.budget.lineage.Lineages;
import no.handlingsrom.budget.measure.MeasureRepository;
import no.handlingsrom.budget.measure.MeasureRevision;
import no.handlingsrom.budget.organisation.OrganisationRepository;
import no.handlingsrom.budget.plan.PlanVersionRepository;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.http.openapi.ProblemResponses;
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

/** Distributions of the operating budget over HTTP. */
@Path("/municipalities/{municipality}/plans/{plan}/versions/{version}/operating/distributions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Operating budget")
public class DistributionResource {

  private final PlanVersionRepository versions;
  private final OrganisationRepository organisations;
  private final Lineages lineages;
  private final MeasureRepository measures;
  private final BalanceRule balance;
  private final ChangePosting posting;

  DistributionResource(
      PlanVersionRepository versions,
      OrganisationRepository organisations,
      Lineages lineages,
      MeasureRepository measures,
      BalanceRule balance,
      ChangePosting posting) {
    this.versions = versions;
    this.organisations = organisations;
    this.lineages = lineages;
    this.measures = measures;
    this.balance = balance;
    this.posting = posting;
  }

  @POST
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(
      operationId = "distribute",
      summary = "Move amounts of a draft to finer keys",
      description =
          "Fordeling: from a service area to its programme areas, from no kind to arts, from the"
              + " year to months. The entries sum to zero per year, service area (the central unit"
              + " apart), part of the frame table and measure. They are changes like others, listed"
              + " under operating/changes, but no difference and no explanation counts them as one.")
  @RequestBody(
      content = @Content(examples = @ExampleObject(name = "asker", ref = "NewDistribution")))
  @APIResponse(
      responseCode = "201",
      description = "The amounts stand on finer keys",
      content =
          @Content(
              schema = @Schema(implementation = PostedChange.class),
              examples = @ExampleObject(name = "asker", ref = "PostedChange")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "409", ref = ProblemResponses.CONFLICT)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  public Response post(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @NotNull @Valid NewDistribution body) {
    VersionKey key = versions.get(municipality, plan, version).key();
    OperatingChange change = body.toDomain();
    List<Violation> violations = new ArrayList<>(unknownMeasures(key, change));
    violations.addAll(balance.check(change.entries(), organisations.of(municipality)));
    if (!violations.isEmpty()) {
      throw ProblemException.broken(violations);
    }
    PostedChange posted = PostedChange.of(posting.post(key, change));
    return Response.status(Response.Status.CREATED).entity(posted).build();
  }

  private List<Violation> unknownMeasures(VersionKey key, OperatingChange change) {
    Map<String, MeasureRevision> known =
        measures.at(lineages.of(LedgerKey.of(key), Optional.empty()));
    List<Violation> violations = new ArrayList<>();
    for (int i = 0; i < change.entries().size(); i++) {
      String measure = change.entries().get(i).key().measure();
      if (measure != null && !known.containsKey(measure)) {
        violations.add(new Violation("entries[" + i + "].measure", "no such measure: " + measure));
      }
    }
    return violations;
  }
}
