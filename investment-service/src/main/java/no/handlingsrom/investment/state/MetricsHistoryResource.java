package no.handlingsrom.investment.state;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import no.handlingsrom.http.metrics.MetricsHistory;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.http.position.AsOf;
import no.handlingsrom.investment.plan.Snapshots;
import no.handlingsrom.kit.tenancy.Municipality;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The key figures of a version after each change, over HTTP. */
@Path("/municipalities/{municipality}/plans/{plan}/versions/{version}/investment/metrics")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(
    name = "Investment budget",
    description = "Investeringsbudsjett: changes, their entries and their financing")
public class MetricsHistoryResource {

  private final EntityManager entityManager;
  private final Snapshots snapshots;
  private final MetricsHistories histories;

  MetricsHistoryResource(
      EntityManager entityManager, Snapshots snapshots, MetricsHistories histories) {
    this.entityManager = entityManager;
    this.snapshots = snapshots;
    this.histories = histories;
  }

  @GET
  @Transactional
  @Parameter(ref = "AsOf")
  @Operation(
      operationId = "listInvestmentMetrics",
      summary = "The key figures after each change of the version",
      description =
          "Investments, their financing, debt and planned instalments of each year when each of the"
              + " version's own changes has been made, oldest first. The first stands as the parent"
              + " stood at the cut. Of a long ledger the last 500 changes. Planned interest,"
              + " depreciation and running cost are not traced and left out.")
  @APIResponse(
      responseCode = "200",
      description = "The key figures, change by change",
      content =
          @Content(
              schema = @Schema(implementation = MetricsHistory.class),
              examples = @ExampleObject(name = "asker", ref = "MetricsHistory")))
  @APIResponse(responseCode = "404", ref = ProblemResponses.NOT_FOUND)
  public MetricsHistory get(
      @PathParam("municipality") @Municipality String municipality,
      @PathParam("plan") String plan,
      @PathParam("version") String version,
      @Parameter(hidden = true) @QueryParam(AsOf.PARAMETER) String asOf) {
    if (asOf == null) {
      // Totals and changes of one moment, without holding up those who write.
      entityManager
          .createNativeQuery("set transaction isolation level repeatable read")
          .executeUpdate();
    }
    return histories.of(snapshots.of(municipality, plan, version, asOf));
  }
}
