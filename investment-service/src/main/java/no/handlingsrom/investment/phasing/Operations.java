package no.handlingsrom.investment.phasing;

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
import no.handlingsrom.investment.project.NewProjects;
import no.handlingsrom.investment.project.YearAmount;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be done to the years and the money of projects, as a client asks for it. */
final class Operations {

  private static final String REASON = "Why; the title of the change";
  private static final String DECISION = "Body and case number of the decision (vedtak)";

  private Operations() {}

  /** Utsettelse. */
  @Schema(name = "Postponement")
  record Postponement(
      @NotBlank
          @Size(max = 200)
          @Schema(description = REASON, examples = "Utsatt av hensyn til gjeldsgraden")
          String reason,
      @Size(max = 200) @Schema(description = DECISION, examples = "K-sak 36/23") String decision,
      @NotNull @Min(1) @Max(20) @Schema(description = "By how many years", examples = "2")
          Integer years,
      @Schema(
              description =
                  "The first year that is shifted; the first year of the plan if left out",
              examples = "2025")
          Integer from,
      @Schema(
              description =
                  "What becomes of money that would fall after the plan: the postponement is"
                      + " refused unless told otherwise",
              examples = "leave-plan")
          BeyondPlan beyondPlan) {}

  /** Omperiodisering. */
  @Schema(name = "Rephasing")
  record Rephasing(
      @NotBlank
          @Size(max = 200)
          @Schema(description = REASON, examples = "Jevnere fordelt på årene")
          String reason,
      @Size(max = 200) @Schema(description = DECISION, examples = "K-sak 36/23") String decision,
      @NotNull
          @Size(max = 50)
          @Schema(description = "All yearly amounts from now on; they add up to what they did")
          List<@NotNull @Valid YearAmount> appropriations) {}

  /** Halvering av en pott. */
  @Schema(name = "Halving")
  record Halving(
      @NotBlank
          @Size(max = 200)
          @Schema(description = REASON, examples = "Halvert koordineringspott 2024-2025")
          String reason,
      @Size(max = 200) @Schema(description = DECISION, examples = "K-sak 36/23") String decision,
      @NotNull @Size(min = 1, max = 50) @Schema(examples = "[2024, 2025]")
          List<@NotNull Integer> years) {}

  /** Deling. */
  @Schema(name = "Split")
  record Split(
      @NotBlank
          @Size(max = 200)
          @Schema(description = REASON, examples = "Idrettshallen bygges for seg")
          String reason,
      @Size(max = 200) @Schema(description = DECISION, examples = "K-sak 36/23") String decision,
      @NotNull
          @Size(min = 1, max = 50)
          @Schema(description = "The rest stays with the project that is split")
          List<@NotNull @Valid Part> parts) {}

  /** A part that becomes a project of its own. */
  @Schema(name = "SplitPart")
  record Part(
      @NotNull
          @Pattern(
              regexp = NewProjects.ID,
              message = "must be lower-case letters, digits and inner hyphens, at most 128")
          @Schema(examples = "idrettshall-sentrum")
          String id,
      @NotBlank @Size(max = 200) @Schema(examples = "Idrettshall i sentrum") String name,
      @Min(1900)
          @Max(2200)
          @Schema(description = "That of the project if left out", examples = "2031")
          Integer completionYear,
      @Amount
          @Schema(
              description = "What it takes of the gross cost of the project, where that is known",
              examples = "120000000.00")
          BigDecimal grossCost,
      @NotNull @Size(max = 50) List<@NotNull @Valid YearAmount> appropriations) {}

  /** Sammenslåing. */
  @Schema(name = "Merger")
  record Merger(
      @NotBlank @Size(max = 200) @Schema(description = REASON, examples = "Bygges som ett prosjekt")
          String reason,
      @Size(max = 200) @Schema(description = DECISION, examples = "K-sak 36/23") String decision,
      @NotNull
          @Size(min = 1, max = 100)
          @Schema(
              description = "The projects that are taken over",
              examples = "[\"idrettshall-sentrum\"]")
          List<@NotNull String> projects) {}
}
