package no.handlingsrom.budget.state;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import no.handlingsrom.budget.plan.PlanVersionRepository;
import no.handlingsrom.http.metrics.MetricsHistory;
import no.handlingsrom.http.openapi.ProblemResponses;
import no.handlingsrom.kit.tenancy.Municipality;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The key figures of a version after each change, over HTTP. */
@Path("/municipalities/{municipality}/plans/{plan}/versions/{version}/operating/metrics")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "Operating budget", description = "Driftsbudsjett: changes and their entries")
public class MetricsHistoryResource {

  private final EntityManager entityManager;
  private final PlanVersionRepository versions;
  private final MetricsHistories histories;

  MetricsHistoryResource(
      EntityManager entityManager, PlanVersionRepository versions, MetricsHistories histories) {
    this.entityManager = entityManager;
    this.versions = versions;
    this.histories = histories;
  }

  @GET
  @Transactional
  @Operation(
      operationId = "listOperatingMetrics",
      summary = "The key figures after each change of the version",
      description =
          "Net operating result, revenue, instalments, transfers and disposition fund of each year"
              + " when each of the version's own changes has been made, oldest first. The first"
              + " stands as the parent stood at the cut. Of a long ledger the last 500 changes. The"
              + " disposition fund begins with the balance that counts now.")
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
      @PathParam("version") String version) {
    // Totals and changes of one moment, without holding up those who write.
    entityManager
        .createNativeQuery("set transaction isolation level repeatable read")
        .executeUpdate();
    return histories.of(versions.get(municipality, plan, version).key());
  }
}
