package no.handlingsrom.budget.diff;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import no.handlingsrom.budget.change.FrameCategory;
import no.handlingsrom.budget.change.OperatingKey;
import no.handlingsrom.budget.lineage.Lineage;
import no.handlingsrom.budget.measure.MeasureCell;
import no.handlingsrom.budget.measure.MeasureRevision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What makes one version out of another, as it is answered. */
@Schema(
    name = "Diff",
    requiredProperties = {"from", "to", "areas", "programmeAreas", "accounts", "measures"})
record DiffBody(
    @Schema(description = "What is compared against") End from,
    @Schema(description = "The version in the address") End to,
    @Schema(description = "Per year and service area, the central unit included")
        List<UnitDifference> areas,
    @Schema(description = "Per year and unit directly below a service area, or the area itself")
        List<UnitDifference> programmeAreas,
    List<AccountDifference> accounts,
    List<MeasureDifference> measures) {

  /** One end of a comparison. */
  @Schema(
      name = "DiffEnd",
      requiredProperties = {"ledger", "sequence"})
  record End(
      @Schema(examples = "plan/2024-2027/director-proposal") String ledger,
      @Schema(description = "Number of the last change that counts", examples = "68")
          long sequence) {

    static End of(Lineage lineage) {
      return new End(lineage.tip().ledger(), lineage.tip().upTo());
    }
  }

  /** What a unit has more, or less, in a year. */
  @Schema(
      name = "UnitDifference",
      requiredProperties = {"year", "unit", "amount"})
  record UnitDifference(
      int year,
      @Schema(examples = "oppvekst") String unit,
      @Schema(description = "NOK, KOSTRA sign") BigDecimal amount) {}

  /** What an account has more, or less, in a year. */
  @Schema(
      name = "AccountDifference",
      requiredProperties = {
        "year",
        "month",
        "unit",
        "function",
        "art",
        "line",
        "category",
        "measure",
        "distribution",
        "fund",
        "account",
        "project",
        "dimensions",
        "amount"
      })
  record AccountDifference(
      int year,
      @Schema(nullable = true) Integer month,
      @Schema(examples = "skole") String unit,
      @Schema(nullable = true) String function,
      @Schema(nullable = true) String art,
      @Schema(nullable = true) String line,
      @Schema(nullable = true) FrameCategory category,
      @Schema(nullable = true) String measure,
      boolean distribution,
      @Schema(nullable = true) String fund,
      @Schema(description = "Own account number (systemkonto)", nullable = true) String account,
      @Schema(description = "Project number of the ERP", nullable = true) String project,
      @Schema(description = "Free dimensions: value by name") Map<String, String> dimensions,
      @Schema(description = "NOK, KOSTRA sign") BigDecimal amount) {

    static AccountDifference of(Map.Entry<OperatingKey, BigDecimal> sum) {
      OperatingKey key = sum.getKey();
      return new AccountDifference(
          key.year(),
          key.month(),
          key.unit(),
          key.function(),
          key.art(),
          key.line(),
          key.category(),
          key.measure(),
          key.distribution(),
          key.fund(),
          key.coding().account(),
          key.coding().project(),
          key.coding().dimensions(),
          sum.getValue());
    }
  }

  /** What became of a measure. */
  enum Kind {
    /** Only the version in the address holds it. */
    @JsonProperty("added")
    ADDED,
    /** Only the other version holds it. */
    @JsonProperty("absent")
    ABSENT,
    @JsonProperty("withdrawn")
    WITHDRAWN,
    @JsonProperty("revised")
    REVISED;

    static Kind of(MeasureRevision before, MeasureRevision after) {
      if (before == null) {
        return ADDED;
      }
      if (after == null) {
        return ABSENT;
      }
      return after.measure().withdrawn() && !before.measure().withdrawn() ? WITHDRAWN : REVISED;
    }
  }

  /** What differs about a measure. */
  @Schema(
      name = "MeasureDifference",
      requiredProperties = {"measure", "title", "kind", "fields"})
  record MeasureDifference(
      @Schema(examples = "gratis-kjernetid-sfo") String measure,
      String title,
      Kind kind,
      List<FieldDifference> fields) {}

  /** One attribute, or the level of one year. */
  @Schema(
      name = "FieldDifference",
      requiredProperties = {"field", "from", "to"})
  record FieldDifference(
      @Schema(examples = "effect-2025") String field,
      @Schema(nullable = true, examples = "30198000.00") String from,
      @Schema(nullable = true, examples = "25000000.00") String to) {

    static FieldDifference of(Alteration<MeasureCell, String> alteration) {
      return new FieldDifference(
          alteration.cell().field(), alteration.before(), alteration.after());
    }
  }
}
