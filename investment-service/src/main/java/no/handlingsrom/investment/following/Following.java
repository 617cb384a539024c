package no.handlingsrom.investment.following;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Everything about how a project goes, as of a day; amounts are NOK, outlay positive.
 *
 * @param frame gross cost; {@code null} where it is not known or the project is rolling
 * @param rest frame less what is spent; may be negative
 * @param forecastTotal what the whole project is expected to cost by the last report
 */
@Schema(
    name = "ProjectFollowing",
    requiredProperties = {
      "project",
      "name",
      "until",
      "completionYear",
      "frame",
      "spentToDate",
      "rest",
      "forecastTotal",
      "forecastDeviation",
      "progress",
      "years",
      "reports",
      "versions"
    })
record Following(
    @Schema(examples = "skole-utvidelse-hvalstad") String project,
    @Schema(examples = "Skole - utvidelse Hvalstad") String name,
    @Schema(description = "The day it is told for", examples = "2024-04-30") LocalDate until,
    @Schema(nullable = true, examples = "2025") Integer completionYear,
    @Schema(nullable = true, examples = "566800000.00") BigDecimal frame,
    @Schema(description = "In all years up to that day", examples = "99800000.00")
        BigDecimal spentToDate,
    @Schema(
            nullable = true,
            description = "Frame less what is spent; may be negative",
            examples = "467000000.00")
        BigDecimal rest,
    @Schema(nullable = true, examples = "580000000.00") BigDecimal forecastTotal,
    @Schema(
            nullable = true,
            description = "Frame less forecast; negative where it becomes dearer",
            examples = "-13200000.00")
        BigDecimal forecastDeviation,
    @Schema(nullable = true, description = "By the last report; null before the first")
        Progress progress,
    List<Year> years,
    @Schema(description = "Per report date, oldest first") List<Standing> reports,
    @Schema(description = "How its frame and completion moved from version to version")
        List<VersionFrame> versions) {

  /**
   * A year of the project.
   *
   * @param original as it was registered
   * @param changes by later changes
   */
  @Schema(
      name = "FollowedYear",
      requiredProperties = {"year", "forecast", "original", "changes", "revised", "spent", "rest"})
  record Year(
      @Schema(examples = "2024") int year,
      boolean forecast,
      @Schema(description = "Opprinnelig budsjett", examples = "180000000.00") BigDecimal original,
      @Schema(description = "Endringer", examples = "0.00") BigDecimal changes,
      @Schema(description = "Revidert budsjett", examples = "180000000.00") BigDecimal revised,
      @Schema(description = "Regnskap", examples = "12500000.00") BigDecimal spent,
      @Schema(description = "Revised less spent; may be negative", examples = "167500000.00")
          BigDecimal rest) {}

  /** How the project stood at a report date. */
  @Schema(
      name = "ProjectStanding",
      requiredProperties = {"date", "progress", "forecastTotal", "milestones"})
  record Standing(
      @Schema(examples = "2024-04-30") LocalDate date,
      Progress progress,
      @Schema(nullable = true, examples = "580000000.00") BigDecimal forecastTotal,
      List<Milestone> milestones) {}

  /** How a version frames the project. */
  @Schema(
      name = "VersionFrame",
      requiredProperties = {"plan", "version", "completionYear", "grossCost", "inPlan"})
  record VersionFrame(
      @Schema(examples = "2024-2027") String plan,
      @Schema(examples = "director-proposal") String version,
      @Schema(nullable = true, examples = "2025") Integer completionYear,
      @Schema(nullable = true, examples = "566800000.00") BigDecimal grossCost,
      @Schema(
              nullable = true,
              description = "What the plan sets aside in all its years",
              examples = "479500000.00")
          BigDecimal inPlan) {}
}
