package no.handlingsrom.budget.plan;

import java.time.Instant;
import no.handlingsrom.contracts.VersionStatus;
import no.handlingsrom.fiscal.Labels;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version as it is answered. */
@Schema(
    name = "Version",
    requiredProperties = {"id", "names", "status", "parent", "parentSequence", "sequence", "time"})
public record VersionAnswer(
    @Schema(examples = "party-alternative") String id,
    Labels names,
    @Schema(
            description =
                "draft (utkast): takes changes; proposing: frozen, the owners vote; proposed"
                    + " (fremlagt): frozen and public; adopting: the owners vote on the decision;"
                    + " adopted (vedtatt): never changes; amended (regulert): the adopted budget"
                    + " with its posted amendments. The list may grow.")
        VersionStatus status,
    @Schema(examples = "director-proposal", nullable = true) String parent,
    @Schema(
            description = "The cut: the parent's sequence it continues from",
            examples = "9",
            nullable = true)
        Long parentSequence,
    @Schema(description = "Number of the last step; a token for after=budget:…", examples = "1")
        long sequence,
    @Schema(description = "When that step was taken") Instant time) {

  /** The version and where its ledger stands. */
  public static VersionAnswer of(VersionLifeCycle.Standing standing) {
    return of(standing.version(), standing.head().sequence(), standing.head().time());
  }

  static VersionAnswer of(VersionLifeCycle.Known known) {
    return of(known.version(), known.last().sequence(), known.last().time());
  }

  private static VersionAnswer of(PlanVersion version, long sequence, Instant time) {
    return new VersionAnswer(
        version.key().version(),
        version.names(),
        version.status(),
        version.parent(),
        version.parentSequence(),
        sequence,
        time);
  }
}
