package no.handlingsrom.budget.explain;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a figure is what it is. The amounts of each level sum to the one above, to the øre. */
@Schema(
    name = "Explanation",
    requiredProperties = {"statement", "line", "label", "year", "sequence", "amount", "areas"})
record Explanation(
    @Schema(examples = "5-4-1") String statement,
    @Schema(examples = "net-appropriations-operations") String line,
    String label,
    int year,
    @Schema(description = "Number of the last change that counts") long sequence,
    @Schema(description = "NOK, as the statement has it") BigDecimal amount,
    List<AreaPart> areas) {

  /** What a service area, or the central unit in it, contributes. */
  @Schema(
      name = "ExplainedArea",
      requiredProperties = {"area", "central", "amount", "items"})
  record AreaPart(
      @Schema(examples = "oppvekst") String area,
      boolean central,
      BigDecimal amount,
      List<Item> items) {}

  /** What an item is. */
  enum Kind {
    @JsonProperty("measure")
    MEASURE,
    @JsonProperty("change")
    CHANGE,
    /** Amounts that only moved to finer keys; shown where the line tells the keys apart. */
    @JsonProperty("distribution")
    DISTRIBUTION
  }

  /** A measure, a change outside measures, or what distributions come to. */
  @Schema(
      name = "ExplainedItem",
      requiredProperties = {"kind", "measure", "title", "amount", "postings"})
  record Item(
      Kind kind,
      @Schema(nullable = true, examples = "gratis-kjernetid-sfo") String measure,
      String title,
      BigDecimal amount,
      List<Leaf> postings) {}

  /** What one change contributes. */
  @Schema(
      name = "ExplainedPosting",
      requiredProperties = {"ledger", "sequence", "time", "title", "decision", "source", "amount"})
  record Leaf(
      @Schema(description = "Of the version or of a parent", examples = "plan/2024-2027/labour")
          String ledger,
      long sequence,
      Instant time,
      String title,
      @Schema(
              description = "Body and case number (vedtak)",
              nullable = true,
              examples = "K-sak 36/23")
          String decision,
      @Schema(nullable = true) String source,
      BigDecimal amount) {}
}
