package no.handlingsrom.investment.project;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import no.handlingsrom.http.validation.Amount;
import no.handlingsrom.investment.appropriation.Appropriation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Projects as a client asks to register them. */
@Schema(name = "NewProjects")
public record NewProjects(
    @NotNull @Size(min = 1, max = 10_000) List<@NotNull @Valid NewProject> projects) {

  /** The form of an id. */
  public static final String ID = "[a-z0-9]([a-z0-9-]{0,126}[a-z0-9])?";

  /** A project as a client asks to register it. */
  @Schema(name = "NewProject")
  public record NewProject(
      @NotNull
          @Pattern(
              regexp = ID,
              message = "must be lower-case letters, digits and inner hyphens, at most 128")
          @Schema(
              description = "Stable id; titles repeat and contain years, so they are no key",
              examples = "skole-ny-sentrumsskole-med-idrettshall")
          String id,
      @NotBlank @Size(max = 200) @Schema(examples = "Skole - ny sentrumsskole med idrettshall")
          String name,
      @Schema(description = "Other names that tables and texts give it")
          List<@NotBlank @Size(max = 200) String> aliases,
      @NotNull @Schema(description = "Service area (tjenesteområde)", examples = "oppvekst")
          String area,
      @Schema(
              description = "Programme area (programområde) of the service area",
              examples = "skole")
          String programmeArea,
      @NotNull
          @Schema(
              description =
                  "Line of § 5-5 første ledd: investment-fixed-assets, grants-to-others-investments,"
                      + " shares-and-interests or lending-own-means",
              examples = "investment-fixed-assets")
          String line,
      @Schema(
              description =
                  "Row of § 5-5 andre ledd, for grants-to-others-investments, shares-and-interests and"
                      + " lending-own-means")
          String purpose,
      @NotNull @Schema(description = "Selvkost (VAR): paid by fees", examples = "false")
          Boolean selfCost,
      @NotNull
          @Schema(
              description = "Løpende: goes on year by year, without completion and gross cost",
              examples = "false")
          Boolean rolling,
      @Min(1900) @Max(2200) @Schema(examples = "2031") Integer completionYear,
      @Amount
          @Schema(
              description = "Gross cost frame (kostnadsramme) in NOK; none where it is not known",
              examples = "549300000.00")
          BigDecimal grossCost,
      @NotNull
          @Size(max = 50)
          @Schema(description = "Yearly amounts; a year that is not given has none")
          List<@NotNull @Valid YearAmount> appropriations,
      @Size(max = 500) @Schema(description = "Where the figures come from", examples = "001:7399")
          String source,
      @Valid ProjectDetails details) {

    Project toDomain() {
      return new Project(
          id,
          name,
          aliases == null ? List.of() : aliases,
          area,
          programmeArea,
          line,
          purpose,
          selfCost,
          rolling,
          completionYear,
          grossCost == null ? null : grossCost.setScale(2),
          source,
          details == null ? ProjectDetails.NONE : details,
          null);
    }

    List<Appropriation> entries() {
      return appropriations.stream().map(amount -> amount.of(toDomain())).toList();
    }
  }

  List<Project> toDomain() {
    return projects.stream().map(NewProject::toDomain).toList();
  }

  List<Appropriation> entries() {
    return projects.stream().flatMap(project -> project.entries().stream()).toList();
  }
}
