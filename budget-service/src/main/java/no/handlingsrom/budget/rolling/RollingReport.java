package no.handlingsrom.budget.rolling;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.handlingsrom.kit.table.Spreadsheet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the figures of a draft came out of those of the plan before. */
@Schema(
    name = "RollingReport",
    requiredProperties = {
      "source",
      "investmentSequence",
      "priceLift",
      "nominalLines",
      "steps",
      "amendments",
      "endedMeasures",
      "rows",
      "totals"
    })
record RollingReport(
    Source source,
    @Schema(
            description =
                "Number at investment-service by which its part had followed, a token for"
                    + " after=investment:…; null until it has",
            examples = "6",
            nullable = true)
        Long investmentSequence,
    Lift priceLift,
    @Schema(
            description = "Leaves of § 5-6 that were not lifted",
            examples = "[\"loan-instalments\"]")
        List<String> nominalLines,
    @Schema(description = "The changes of the draft that rolling is made of") List<Step> steps,
    @Schema(description = "What became of the amendments, in the order in which they were posted")
        List<AmendmentFate> amendments,
    @Schema(description = "Measures of the old plan that have no level in its new last year")
        List<EndedMeasure> endedMeasures,
    @Schema(description = "By service area, line of § 5-6 and year") List<Row> rows,
    @Schema(description = "All rows of a year together; area and line are null") List<Row> totals) {

  /** What was rolled. */
  @Schema(
      name = "RollingSource",
      requiredProperties = {"plan", "version", "sequence"})
  record Source(
      @Schema(examples = "2024-2027") String plan,
      @Schema(examples = "amended") String version,
      @Schema(description = "The cut: the last change that counts", examples = "7")
          long sequence) {}

  /** From which prices to which. */
  @Schema(
      name = "RollingPriceLift",
      requiredProperties = {"fromYear", "toYear", "percent", "source"})
  record Lift(
      @Schema(examples = "2024") int fromYear,
      @Schema(examples = "2025") int toYear,
      @Schema(examples = "4.3") BigDecimal percent,
      @Schema(examples = "001:4842-4852") String source) {}

  /** A change of the draft. */
  @Schema(
      name = "RollingChange",
      requiredProperties = {"step", "sequence"})
  record Step(RollingStep step, @Schema(examples = "3") long sequence) {}

  /** What becomes of an amendment in the new plan. */
  @Schema(name = "CarriedOrEnded")
  enum Fate {
    /** Videreføres: it has an effect in years of the new plan. */
    @JsonProperty("carried")
    CARRIED,
    /** Avsluttes: it was for the years before. */
    @JsonProperty("ended")
    ENDED
  }

  /** An amendment and what became of it. */
  @Schema(
      name = "AmendmentFate",
      requiredProperties = {"id", "title", "decision", "lasting", "fate"})
  record AmendmentFate(
      @Schema(examples = "tertial-1-oppvekst") String id,
      String title,
      @Schema(examples = "K-sak 36/24") String decision,
      boolean lasting,
      Fate fate) {}

  /** A measure that is over. */
  @Schema(
      name = "EndedMeasure",
      requiredProperties = {"measure", "title", "lastYear"})
  record EndedMeasure(
      String measure,
      String title,
      @Schema(description = "The last year with a level", examples = "2024") int lastYear) {}

  /**
   * A figure on its way. {@code old + ended + carriedOn + priceLift = rolled}, and {@code
   * openingBudget + currentYearChanges + previouslyAdopted + priceLift = rolled}.
   *
   * @param line {@code null} for what is not distributed by kind
   */
  @Schema(
      name = "RollingRow",
      description =
          "NOK, KOSTRA sign. From the old figure: old + ended + carriedOn + priceLift = rolled. By"
              + " the steps: openingBudget + currentYearChanges + previouslyAdopted + priceLift ="
              + " rolled.",
      requiredProperties = {
        "area",
        "central",
        "line",
        "year",
        "oldYear",
        "old",
        "ended",
        "carriedOn",
        "openingBudget",
        "currentYearChanges",
        "previouslyAdopted",
        "priceLift",
        "rolled"
      })
  record Row(
      @Schema(examples = "oppvekst", nullable = true) String area,
      @Schema(description = "Whether it stands on the central unit", nullable = true)
          Boolean central,
      @Schema(examples = "wages", nullable = true) String line,
      @Schema(examples = "2028") int year,
      @Schema(description = "The year of the old plan that it continues", examples = "2027")
          int oldYear,
      @Schema(description = "What the old plan has in that year") BigDecimal old,
      @Schema(description = "What does not go on after the old plan") BigDecimal ended,
      @Schema(description = "What lasting amendments say of years they do not name")
          BigDecimal carriedOn,
      BigDecimal openingBudget,
      BigDecimal currentYearChanges,
      BigDecimal previouslyAdopted,
      BigDecimal priceLift,
      BigDecimal rolled) {}

  private static final List<String> COLUMNS =
      List.of(
          "area",
          "central",
          "line",
          "year",
          "oldYear",
          "old",
          "ended",
          "carriedOn",
          "openingBudget",
          "currentYearChanges",
          "previouslyAdopted",
          "priceLift",
          "rolled");

  Spreadsheet asSpreadsheet() {
    return new Spreadsheet(
        "rolling",
        COLUMNS,
        Stream.concat(rows.stream(), totals.stream()).<List<?>>map(RollingReport::cells).toList());
  }

  private static List<Object> cells(Row row) {
    return Arrays.asList(
        row.area(),
        row.central(),
        row.line(),
        row.year(),
        row.oldYear(),
        row.old(),
        row.ended(),
        row.carriedOn(),
        row.openingBudget(),
        row.currentYearChanges(),
        row.previouslyAdopted(),
        row.priceLift(),
        row.rolled());
  }
}
