package no.handlingsrom.investment.project;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The states that a project has had, oldest first. */
@Schema(
    name = "ProjectHistory",
    requiredProperties = {"items"})
record ProjectHistory(List<Revision> items) {

  /** A state of a project and the change that brought it. */
  @Schema(
      name = "ProjectRevision",
      requiredProperties = {
        "version",
        "sequence",
        "time",
        "step",
        "reason",
        "decision",
        "name",
        "completionYear",
        "grossCost",
        "postponedYears",
        "mergedInto"
      })
  record Revision(
      @Schema(description = "Version in which it was changed", examples = "director-proposal")
          String version,
      @Schema(description = "Number of the change in that version", examples = "2") long sequence,
      Instant time,
      ProjectStep step,
      @Schema(description = "Title of the change", examples = "Utsatt to år") String reason,
      @Schema(nullable = true, examples = "K-sak 36/23") String decision,
      @Schema(examples = "Skole - ny sentrumsskole med idrettshall") String name,
      @Schema(nullable = true, examples = "2031") Integer completionYear,
      @Schema(description = "NOK", nullable = true, examples = "549300000.00") BigDecimal grossCost,
      @Schema(nullable = true, examples = "2") Integer postponedYears,
      @Schema(nullable = true) String mergedInto) {

    static Revision of(ProjectRevisionRow row, ProjectRevisions.Cause cause) {
      return new Revision(
          row.ledger.substring(row.ledger.lastIndexOf('/') + 1),
          row.sequence,
          cause.time(),
          row.step,
          cause.title(),
          cause.decision(),
          row.name,
          row.completionYear,
          row.grossCost,
          row.details.postponedYears(),
          row.mergedInto);
    }
  }
}
