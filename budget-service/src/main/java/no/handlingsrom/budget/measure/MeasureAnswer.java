package no.handlingsrom.budget.measure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.handlingsrom.budget.change.FrameCategory;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A measure as it is answered. */
@Schema(
    name = "Measure",
    requiredProperties = {
      "id",
      "title",
      "category",
      "unit",
      "function",
      "art",
      "line",
      "effects",
      "startDate",
      "rationale",
      "decision",
      "report",
      "source",
      "tags",
      "responsible",
      "withdrawn",
      "revision",
      "version",
      "sequence",
      "time"
    })
record MeasureAnswer(
    @Schema(examples = "gratis-kjernetid-sfo") String id,
    String title,
    FrameCategory category,
    @Schema(examples = "oppvekst") String unit,
    @Schema(nullable = true) String function,
    @Schema(nullable = true) String art,
    @Schema(nullable = true) String line,
    @Schema(description = "By year; a year that is not named has no effect") List<Effect> effects,
    @Schema(nullable = true) LocalDate startDate,
    @Schema(nullable = true) String rationale,
    @Schema(nullable = true) String decision,
    @Schema(nullable = true) String report,
    @Schema(nullable = true) String source,
    List<String> tags,
    @Schema(nullable = true) String responsible,
    boolean withdrawn,
    @Schema(description = "Counts up; the ETag", examples = "1") int revision,
    @Schema(
            description = "Where it was revised last: plan and version, which may be a parent",
            examples = "2024-2027/director-proposal")
        String version,
    @Schema(description = "Number of the change there", examples = "4") long sequence,
    Instant time) {

  private static final String LEDGER_OF_A_PLAN = "plan/";

  /** The level of one year. */
  @Schema(
      name = "MeasureLevel",
      requiredProperties = {"year", "amount"})
  record Effect(int year, @Schema(description = "NOK, KOSTRA sign") BigDecimal amount) {}

  static MeasureAnswer of(MeasureRevision revision) {
    Measure m = revision.measure();
    return new MeasureAnswer(
        m.id(),
        m.title(),
        m.category(),
        m.account().unit(),
        m.account().function(),
        m.account().art(),
        m.account().line(),
        m.effects().entrySet().stream().map(e -> new Effect(e.getKey(), e.getValue())).toList(),
        m.start(),
        m.rationale(),
        m.decision(),
        m.report(),
        m.source(),
        m.tags(),
        m.responsible(),
        m.withdrawn(),
        revision.revision(),
        revision.ledger().substring(LEDGER_OF_A_PLAN.length()),
        revision.sequence(),
        revision.time());
  }
}
