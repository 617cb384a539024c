package no.handlingsrom.investment.asset;

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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.position.AsOf;
import no.handlingsrom.investment.appropriation.AppropriationTotals;
import no.handlingsrom.investment.plan.PlanVersion;
import no.handlingsrom.investment.plan.PlanVersionRepository;
import no.handlingsrom.investment.plan.Recorded;
import no.handlingsrom.investment.plan.Snapshot;
import no.handlingsrom.investment.plan.Snapshots;
import no.handlingsrom.investment.position.PositionPosting;
import no.handlingsrom.kit.idempotency.Idempotent;
import no.handlingsrom.kit.ledger.LedgerHead;
import no.handlingsrom.kit.tenancy.Municipality;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The assets of a plan version over HTTP. */
@Path("/municipalities/{municipality}/plans/{plan}/versions/{version}/investment/assets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Assets", description = "Varige driftsmidler: book value and depreciation")
public class AssetResource {

  private final PlanVersionRepository versions;
  private final Snapshots snapshots;
  private final PositionPosting posting;
  private final AssetRepository assets;
  private final AssetBooks books;
  private final AppropriationTotals totals;

  AssetResource(
      PlanVersionRepository versions,
      Snapshots snapshots,
      PositionPosting posting,
      AssetRepository assets,
      AssetBooks books,
      AppropriationTotals totals) {
    this.versions = versions;
    this.snapshots = snapshots;
    this.posting = posting;
    this.assets = assets;
    this.books = books;
    this.totals = totals;
  }

  @POST
  @Transactional
  @Idempotent
  @Parameter(ref = "IdempotencyKey")
  @Operation(
      operationId = "stateAssets",
      summary = "State classes of assets and what is invested in them",
      description =
          "All are taken, or none. A class or investment stated again takes the place of what was"
              + " stated of it; the earlier statement stays on record.")
  @RequestBody(content = @Content(examples = @ExampleObject(name = "assets", ref = "NewAssets")))
  @APIResponse(
      responseCode = "201",
      description = "They are part of the version",
      content =
          @Content(
              schema = @Schema(implementation = Recorded.class),
              examples = @ExampleObject(name = "recorded", ref = "Recorded")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  @APIResponse(responseCode = "409", ref = ProblemResponses.CONFLICT)
  @APIResponse(responseCode = "422", ref = ProblemResponses.RULE_BROKEN)
  public Response state(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @NotNull @Valid NewAssets body) {
    PlanVersion draft = versions.get(municipality, plan, version);
    List<AssetClass> classes = body.toClasses();
    List<AssetAddition> additions = body.toAdditions();
    List<Record> content = new ArrayList<>(classes);
    content.addAll(additions);
    LedgerHead head =
        posting.post(
            draft,
            body.title(),
            content,
            additions.stream().map(AssetAddition::year).toList(),
            change -> {
              AssetRules.check(
                  draft,
                  classes,
                  additions,
                  assets.classes(Snapshot.now(draft)).stream()
                      .map(AssetClass::code)
                      .collect(Collectors.toSet()));
              assets.add(change, classes, additions);
            });
    return Response.status(Response.Status.CREATED).entity(Recorded.of(head)).build();
  }

  @GET
  @Transactional
  @Parameter(ref = "AsOf")
  @Operation(
      operationId = "getAssets",
      summary = "Book value and depreciation of a version, year by year",
      description =
          "Straight line: what is there when the plan begins over its remaining years, what is"
              + " invested over the lifetime of its class from the year after. Closing = opening +"
              + " investments − depreciation. Money of projects that name a class becomes an asset of"
              + " it when they are taken into use. Values are known as long as every class has an opening"
              + " value and all investments in fixed assets are distributed on classes.")
  @APIResponse(
      responseCode = "200",
      description = "The assets; empty before the first class is stated",
      content =
          @Content(
              schema = @Schema(implementation = AssetList.class),
              examples = @ExampleObject(name = "assets", ref = "AssetList")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  public AssetList get(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @Parameter(hidden = true) @QueryParam(AsOf.PARAMETER) String asOf) {
    Snapshot found = snapshots.of(municipality, plan, version, asOf);
    return AssetList.of(books.of(found, totals.financialYears(found)));
  }
}
