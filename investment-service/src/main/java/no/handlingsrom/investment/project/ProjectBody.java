package no.handlingsrom.investment.project;

import java.math.BigDecimal;
import java.util.List;
import no.handlingsrom.investment.project.NewProjects.YearAmount;
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
      "appropriations",
      "source"
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
    @Schema(description = "What is appropriated to it, by year, as all changes so far leave it")
        List<YearAmount> appropriations,
    @Schema(description = "Where the figures come from", nullable = true) String source) {

  static ProjectBody of(Project project, List<YearAmount> appropriations) {
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
        appropriations,
        project.source());
  }
}
