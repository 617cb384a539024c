package no.handlingsrom.investment.diff;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A difference as it is answered; amounts are NOK in KOSTRA sign. */
@Schema(
    name = "InvestmentDiff",
    requiredProperties = {"version", "against", "amounts", "areas", "lines", "years", "projects"})
record DiffBody(
    @Schema(examples = "more-tax") String version,
    @Schema(examples = "director-proposal") String against,
    @Schema(description = "By project, area, line and year") List<Amount> amounts,
    @Schema(description = "The same by service area") List<Sum> areas,
    @Schema(description = "The same by line of § 5-5 første ledd") List<Sum> lines,
    @Schema(description = "The same by year") List<Sum> years,
    @Schema(description = "What the register says otherwise") List<ProjectDifference> projects) {

  /** An amount that differs. */
  @Schema(
      name = "DiffAmount",
      requiredProperties = {
        "project",
        "area",
        "purpose",
        "line",
        "year",
        "forecast",
        "before",
        "after",
        "difference"
      })
  record Amount(
      @Schema(nullable = true, examples = "barnehage-utvidelse-foyka") String project,
      @Schema(nullable = true, examples = "oppvekst") String area,
      @Schema(nullable = true) String purpose,
      @Schema(examples = "investment-fixed-assets") String line,
      @Schema(examples = "2025") int year,
      boolean forecast,
      @Schema(description = "In the version it is compared with") BigDecimal before,
      BigDecimal after,
      BigDecimal difference) {}

  /**
   * A sum of differences.
   *
   * @param key {@code null} for what is common to all
   */
  @Schema(
      name = "DiffSum",
      requiredProperties = {"key", "difference"})
  record Sum(@Schema(nullable = true, examples = "oppvekst") String key, BigDecimal difference) {}

  /**
   * Something the register says otherwise of a project.
   *
   * @param field {@code project} where only one of the versions knows it
   */
  @Schema(
      name = "ProjectDifference",
      requiredProperties = {"project", "field", "before", "after"})
  record ProjectDifference(
      @Schema(examples = "barnehage-utvidelse-foyka") String project,
      @Schema(examples = "completionYear") String field,
      @Schema(nullable = true, examples = "2026") String before,
      @Schema(nullable = true, examples = "2028") String after) {}
}
