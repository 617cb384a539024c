package no.handlingsrom.investment.change;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import no.handlingsrom.investment.appropriation.Appropriation;
import no.handlingsrom.kit.ledger.RecordedChange;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change as it is answered. */
@Schema(
    name = "InvestmentChange",
    requiredProperties = {"sequence", "time", "title", "decision", "source", "digest", "entries"})
record ChangeBody(
    @Schema(description = "Its number in the ledger", examples = "2") long sequence,
    Instant time,
    @Schema(examples = "Lavere låneopptak 2025") String title,
    @Schema(nullable = true) String decision,
    @Schema(nullable = true) String source,
    @Schema(description = "Vouches for the change and everything before it (SHA-256 chain)")
        String digest,
    List<Entry> entries) {

  /** An entry as it is answered. */
  @Schema(
      name = "InvestmentEntry",
      requiredProperties = {"year", "area", "project", "purpose", "art", "line", "amount"})
  record Entry(
      int year,
      @Schema(nullable = true) String area,
      @Schema(nullable = true) String project,
      @Schema(nullable = true) String purpose,
      @Schema(nullable = true) String art,
      @Schema(description = "Leaf line of § 5-5 første ledd, given or found by the art")
          String line,
      @Schema(description = "NOK, expenditure positive, income negative") BigDecimal amount) {

    static Entry of(Appropriation a) {
      return new Entry(a.year(), a.area(), a.project(), a.purpose(), a.art(), a.line(), a.amount());
    }
  }

  static ChangeBody of(RecordedChange change, List<Appropriation> entries) {
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
