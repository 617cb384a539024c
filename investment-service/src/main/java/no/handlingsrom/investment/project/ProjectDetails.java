package no.handlingsrom.investment.project;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.handlingsrom.http.validation.Amount;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the register knows of a project besides its place in the statements. Whatever is not known
 * is {@code null} or empty.
 *
 * @param spentBefore NOK spent before the first year of the plan, where that is stated
 * @param afterPlan NOK that falls after the last year of the plan
 * @param postponedYears by how many years the project was postponed in all (utsatt)
 * @param vatShare the part of the outlay that bears VAT, from 0 to 1
 * @param assetClass code of the class that depreciation goes by
 */
@Schema(name = "ProjectDetails")
public record ProjectDetails(
    @Valid @Schema(nullable = true) Estimate estimate,
    @Amount
        @DecimalMin(value = "0", message = "must not be negative")
        @Schema(
            description = "NOK spent before the plan, where it is stated",
            examples = "100000000.00",
            nullable = true)
        BigDecimal spentBefore,
    @Amount
        @DecimalMin(value = "0", message = "must not be negative")
        @Schema(description = "NOK that falls after the years of the plan", nullable = true)
        BigDecimal afterPlan,
    @Min(0)
        @Max(50)
        @Schema(
            description = "Years by which it was postponed in all (utsatt)",
            examples = "3",
            nullable = true)
        Integer postponedYears,
    @DecimalMin(value = "0", message = "must be from 0 to 1")
        @DecimalMax(value = "1", message = "must be from 0 to 1")
        @Digits(integer = 1, fraction = 4, message = "must have at most four decimals")
        @Schema(
            description =
                "Part of the outlay that bears VAT, from 0 to 1; where it is not given, all of an"
                    + " own asset and nothing of a self-cost project, grant, share or loan",
            examples = "0.85",
            nullable = true)
        BigDecimal vatShare,
    @Pattern(
            regexp = "[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?",
            message = "must be lower-case letters, digits and inner hyphens, at most 64")
        @Schema(
            description = "Class of asset that depreciation goes by (anleggsklasse)",
            examples = "buildings-40-years",
            nullable = true)
        String assetClass,
    @Valid @Schema(nullable = true) Location location,
    @Size(max = 20)
        @Schema(description = "Money of others that is earmarked for it (ekstern finansiering)")
        List<@NotNull @Valid ExternalFinancing> externalFinancing,
    @Size(max = 50) @Schema(description = "Decisions about it (vedtak): body and case number")
        List<@NotBlank @Size(max = 200) String> decisions) {

  /** Nothing is known. */
  public static final ProjectDetails NONE =
      new ProjectDetails(null, null, null, null, null, null, null, null, null);

  public ProjectDetails {
    externalFinancing = externalFinancing == null ? List.of() : List.copyOf(externalFinancing);
    decisions = decisions == null ? List.of() : List.copyOf(decisions);
  }

  /**
   * Kostnadsoverslag: how well the cost is known, and in whose prices.
   *
   * @param includesPriceGrowth whether the estimate includes price growth until it is built
   */
  @Schema(name = "Estimate")
  public record Estimate(
      @Schema(examples = "provisional", nullable = true) EstimateStatus status,
      @Min(1900)
          @Max(2200)
          @Schema(
              description = "In the prices of this year (prisnivå)",
              examples = "2024",
              nullable = true)
          Integer priceYear,
      @Schema(description = "Inkludert prisstigning", examples = "true", nullable = true)
          Boolean includesPriceGrowth) {}

  /** Where on the map it lies, WGS 84 in degrees. */
  @Schema(name = "Location")
  public record Location(
      @NotNull
          @DecimalMin("-90")
          @DecimalMax("90")
          @Digits(integer = 2, fraction = 7)
          @Schema(examples = "59.8331")
          BigDecimal latitude,
      @NotNull
          @DecimalMin("-180")
          @DecimalMax("180")
          @Digits(integer = 3, fraction = 7)
          @Schema(examples = "10.4392")
          BigDecimal longitude) {}

  /** What a part that is split off takes along: what is built stays of the same class. */
  ProjectDetails ofPart() {
    return new ProjectDetails(null, null, null, null, vatShare, assetClass, null, null, null);
  }

  /** The same details after a postponement (utsettelse), which may move money out of the plan. */
  ProjectDetails postponed(int years, BigDecimal movedOut, String decision) {
    BigDecimal after = afterPlan == null ? movedOut : afterPlan.add(movedOut);
    return new ProjectDetails(
        estimate,
        spentBefore,
        after.signum() == 0 ? afterPlan : after,
        (postponedYears == null ? 0 : postponedYears) + years,
        vatShare,
        assetClass,
        location,
        externalFinancing.stream().map(source -> source.postponed(years)).toList(),
        with(decision));
  }

  /** The same details in a plan that begins a year later; what nobody knows is not guessed. */
  ProjectDetails rolled(BigDecimal spent) {
    return new ProjectDetails(
        estimate,
        spentBefore == null || spent == null ? null : spentBefore.add(spent),
        afterPlan,
        postponedYears,
        vatShare,
        assetClass,
        location,
        externalFinancing,
        decisions);
  }

  /** The same details with a further decision. */
  ProjectDetails decided(String decision) {
    return new ProjectDetails(
        estimate,
        spentBefore,
        afterPlan,
        postponedYears,
        vatShare,
        assetClass,
        location,
        externalFinancing,
        with(decision));
  }

  /** These details with the money, grants and decisions of a project that was taken over. */
  ProjectDetails joined(ProjectDetails other) {
    return new ProjectDetails(
        estimate,
        spentBefore == null || other.spentBefore == null
            ? null
            : spentBefore.add(other.spentBefore),
        afterPlan == null || other.afterPlan == null
            ? (afterPlan == null ? other.afterPlan : afterPlan)
            : afterPlan.add(other.afterPlan),
        postponedYears,
        vatShare,
        assetClass,
        location,
        Stream.concat(externalFinancing.stream(), other.externalFinancing.stream()).toList(),
        Stream.concat(decisions.stream(), other.decisions.stream()).distinct().toList());
  }

  private List<String> with(String decision) {
    if (decision == null || decisions.contains(decision)) {
      return decisions;
    }
    List<String> all = new ArrayList<>(decisions);
    all.add(decision);
    return all;
  }
}
