package no.handlingsrom.budget.measure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import no.handlingsrom.budget.change.FrameCategory;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.Violation;
import no.handlingsrom.http.validation.Amount;
import no.handlingsrom.http.validation.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a measure is to be, as a client asks for it. */
@Schema(name = "MeasureBody")
record MeasureBody(
    @Slug
        @Schema(
            description = "Chosen by the client; the same measure in every version",
            examples = "gratis-kjernetid-sfo")
        String id,
    @NotBlank @Size(max = 180) @Schema(examples = "Gratis kjernetid i SFO for 2. trinn")
        String title,
    @NotNull @Schema(description = "Part of the frame table (rammeoversikt)")
        FrameCategory category,
    @NotNull
        @Schema(
            description = "Service area, programme area or a unit below; as fine as known",
            examples = "oppvekst")
        String unit,
    @Schema(description = "KOSTRA function (funksjon)", examples = "215") String function,
    @Schema(description = "KOSTRA art", examples = "600") String art,
    @Schema(description = "Leaf line of § 5-6, where the art is not known") String line,
    @Size(max = 20)
        @Schema(
            description =
                "Levels per year against the base year, not increments; either these or fullYear")
        List<@NotNull @Valid Effect> effects,
    @Valid @Schema(description = "With startDate, in place of effects") FullYear fullYear,
    @Schema(description = "When it takes effect", examples = "2024-08-01") LocalDate startDate,
    @Size(max = 4000) @Schema(description = "Why (begrunnelse)") String rationale,
    @Size(max = 200) @Schema(description = "Body and case number", examples = "K-sak 36/23")
        String decision,
    @Size(max = 500) @Schema(description = "The report it came with", examples = "1. tertial 2023")
        String report,
    @Size(max = 500) @Schema(description = "Where the figures come from", examples = "001:7253")
        String source,
    @Size(max = 30)
        @Schema(
            description = "UN goals and cross-sector challenges (samfunnsfloker) that it serves",
            examples = "[\"un-goal:4\", \"challenge:youth-exclusion\"]")
        List<
                @NotNull
                @Pattern(
                    regexp = "un-goal:([1-9]|1[0-7])|challenge:[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?",
                    message = "must be un-goal:1 to un-goal:17, or challenge: and a code")
                String>
            tags,
    @Size(max = 200) @Schema(description = "Who carries it out") String responsible) {

  /** The level of one year. */
  @Schema(
      name = "MeasureEffect",
      requiredProperties = {"year", "amount"})
  record Effect(
      @NotNull @Schema(examples = "2024") Integer year,
      @NotNull
          @Amount
          @Schema(
              description = "NOK, expenditure positive, income and savings negative",
              examples = "30198000.00")
          BigDecimal amount) {}

  /** A level that begins with the start date; see the description of the operation. */
  @Schema(name = "FullYearEffect")
  record FullYear(
      @NotNull @Amount @Schema(description = "NOK in a whole year", examples = "7800000.00")
          BigDecimal amount,
      @Min(1)
          @Max(12)
          @Schema(
              description = "Months a whole year is spread over; 12 unless given",
              examples = "12")
          Integer months) {

    PartYear toDomain() {
      return new PartYear(amount, months == null ? 12 : months);
    }
  }

  /**
   * @param years of the plan
   * @throws ProblemException malformed without an id; rule-broken, naming the fields that
   *     contradict each other
   */
  Measure toDomain(List<Integer> years) {
    if (id == null) {
      throw ProblemException.malformed("id", "must not be null");
    }
    return toDomain(id, years);
  }

  /**
   * @param named the id in the address
   * @throws ProblemException as {@link #toDomain(List)}, and when the body names another id
   */
  Measure toDomain(String named, List<Integer> years) {
    if (id != null && !id.equals(named)) {
      throw ProblemException.broken("id", "is not the one in the address");
    }
    return new Measure(
        named,
        title,
        category,
        new Account(unit, function, art, line),
        levels(years),
        rationale,
        decision,
        report,
        source,
        startDate,
        tags == null ? List.of() : tags,
        responsible,
        false);
  }

  private SortedMap<Integer, BigDecimal> levels(List<Integer> years) {
    if ((effects == null) == (fullYear == null)) {
      throw ProblemException.broken("effects", "or fullYear must be given, not both");
    }
    if (fullYear != null) {
      if (startDate == null) {
        throw ProblemException.broken("startDate", "must be given with fullYear");
      }
      return fullYear.toDomain().effects(startDate, years);
    }
    SortedMap<Integer, BigDecimal> levels = new TreeMap<>();
    List<Violation> violations = new ArrayList<>();
    for (int i = 0; i < effects.size(); i++) {
      Effect effect = effects.get(i);
      String field = "effects[" + i + "].year";
      if (!years.contains(effect.year())) {
        violations.add(new Violation(field, effect.year() + " is not among " + years));
      } else if (levels.put(effect.year(), effect.amount().setScale(2)) != null) {
        violations.add(new Violation(field, effect.year() + " is given twice"));
      }
    }
    if (!violations.isEmpty()) {
      throw ProblemException.broken(violations);
    }
    return levels;
  }
}
