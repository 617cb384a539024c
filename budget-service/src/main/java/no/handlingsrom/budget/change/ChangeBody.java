package no.handlingsrom.budget.change;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.handlingsrom.kit.ledger.RecordedChange;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A posted change as it is answered. */
@Schema(
    name = "OperatingChange",
    requiredProperties = {"sequence", "time", "title", "decision", "source", "digest", "entries"})
public record ChangeBody(
    @Schema(description = "Its number in the ledger", examples = "2") long sequence,
    Instant time,
    @Schema(examples = "Lavere skatteanslag 2025") String title,
    @Schema(nullable = true) String decision,
    @Schema(nullable = true) String source,
    @Schema(description = "Vouches for the change and everything before it (SHA-256 chain)")
        String digest,
    List<Entry> entries) {

  /** An entry as it is answered. */
  @Schema(
      name = "OperatingEntry",
      requiredProperties = {
        "year",
        "month",
        "unit",
        "function",
        "art",
        "line",
        "amount",
        "text",
        "category",
        "measure",
        "distribution",
        "fund",
        "account",
        "project",
        "dimensions"
      })
  public record Entry(
      int year,
      @Schema(nullable = true) Integer month,
      String unit,
      @Schema(nullable = true) String function,
      @Schema(nullable = true) String art,
      @Schema(nullable = true) String line,
      @Schema(description = "NOK, expenditure positive, income negative") BigDecimal amount,
      @Schema(nullable = true) String text,
      @Schema(nullable = true) FrameCategory category,
      @Schema(description = "The measure (tiltak) whose level it is part of", nullable = true)
          String measure,
      @Schema(description = "Whether it only moves an amount to a finer key") boolean distribution,
      @Schema(description = "The fund (fond) that it is allocated to or used from", nullable = true)
          String fund,
      @Schema(description = "Own account number (systemkonto)", nullable = true) String account,
      @Schema(description = "Project number of the ERP", nullable = true) String project,
      @Schema(description = "Free dimensions: value by name") Map<String, String> dimensions) {

    public static Entry of(OperatingEntry e) {
      OperatingKey key = e.key();
      return new Entry(
          key.year(),
          key.month(),
          key.unit(),
          key.function(),
          key.art(),
          key.line(),
          e.amount(),
          e.text(),
          key.category(),
          key.measure(),
          key.distribution(),
          key.fund(),
          key.coding().account(),
          key.coding().project(),
          key.coding().dimensions());
    }
  }

  static ChangeBody of(RecordedChange change, List<OperatingEntry> entries) {
    return new ChangeBody(
        change.sequence(),
        change.time(),
        change.title(),
        change.decision(),
        change.source(),
        change.digest(),
        entries.stream().map(Entry::of).toList());
  }
}
