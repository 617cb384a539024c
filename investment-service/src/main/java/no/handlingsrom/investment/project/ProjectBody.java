package no.handlingsrom.investment.project;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project as it is answered. */
@Schema(
    name = "Project",
    requiredProperties = {
      "id",
      "name",
      "aliases",
      "area",
      "programmeArea",
      "line",
      "purpose",
      "selfCost",
      "rolling",
      "completionYear",
      "grossCost",
      "spentBefore",
      "appropriations",
      "source",
      "details",
      "mergedInto",
      "revision"
    })
record ProjectBody(
    @Schema(examples = "skole-ny-sentrumsskole-med-idrettshall") String id,
    @Schema(examples = "Skole - ny sentrumsskole med idrettshall") String name,
    List<String> aliases,
    @Schema(description = "Service area (tjenesteområde)", examples = "oppvekst") String area,
    @Schema(description = "Programme area (programområde)", examples = "skole", nullable = true)
        String programmeArea,
    @Schema(description = "Line of § 5-5 første ledd", examples = "investment-fixed-assets")
        String line,
    @Schema(description = "Row of § 5-5 andre ledd, del 2–4", nullable = true) String purpose,
    @Schema(description = "Selvkost (VAR): paid by fees") boolean selfCost,
    @Schema(description = "Løpende: goes on year by year") boolean rolling,
    @Schema(examples = "2031", nullable = true) Integer completionYear,
    @Schema(
            description = "Gross cost frame (kostnadsramme) in NOK; null is unknown, never 0",
            examples = "549300000.00",
            nullable = true)
        BigDecimal grossCost,
    @Schema(nullable = true) SpentBefore spentBefore,
    @Schema(description = "What is appropriated to it, by year, as all changes so far leave it")
        List<YearOutlay> appropriations,
    @Schema(description = "Where the figures come from", nullable = true) String source,
    ProjectDetails details,
    @Schema(description = "The project that took it over", nullable = true) String mergedInto,
    @Schema(description = "The entity tag is made of it", examples = "1") int revision) {

  /**
   * Outlay of a year.
   *
   * @param forecast whether the year comes after those that the council adopts
   */
  @Schema(
      name = "YearOutlay",
      requiredProperties = {"year", "amount", "forecast"})
  record YearOutlay(
      @Schema(examples = "2029") int year,
      @Schema(description = "NOK, outlay positive", examples = "200000000.00") BigDecimal amount,
      @Schema(description = "After the years that the council adopts (prognose)")
          boolean forecast) {}

  /** What was spent before the plan, and how that is known. */
  @Schema(
      name = "SpentBefore",
      description = "What was spent before the plan",
      requiredProperties = {"amount", "basis"})
  record SpentBefore(
      @Schema(description = "NOK", examples = "100000000.00") BigDecimal amount,
      @Schema(
              description =
                  "stated, or derived: gross cost less the years of the plan and what comes after"
                      + " them",
              enumeration = {"stated", "derived"})
          String basis) {

    /** Null for a project without gross cost, unless it is stated. */
    static SpentBefore of(Project project, List<YearOutlay> outlay) {
      ProjectDetails details = project.details();
      if (details.spentBefore() != null) {
        return new SpentBefore(details.spentBefore(), "stated");
      }
      if (project.grossCost() == null || project.mergedInto() != null) {
        return null;
      }
      BigDecimal inPlan =
          outlay.stream().map(YearOutlay::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
      BigDecimal after = details.afterPlan() == null ? BigDecimal.ZERO : details.afterPlan();
      return new SpentBefore(project.grossCost().subtract(inPlan).subtract(after), "derived");
    }
  }

  static ProjectBody of(Project project, int revision, List<YearOutlay> appropriations) {
    return new ProjectBody(
        project.id(),
        project.name(),
        project.aliases(),
        project.area(),
        project.programmeArea(),
        project.line(),
        project.purpose(),
        project.selfCost(),
        project.rolling(),
        project.completionYear(),
        project.grossCost(),
        SpentBefore.of(project, appropriations),
        appropriations,
        project.source(),
        project.details(),
        project.mergedInto(),
        revision);
  }
}
