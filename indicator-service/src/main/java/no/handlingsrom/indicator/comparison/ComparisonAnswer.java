package no.handlingsrom.indicator.comparison;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import no.handlingsrom.indicator.api.Page;
import no.handlingsrom.kit.ledger.LedgerHead;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An indicator with the standing of every unit in one year. */
@Schema(name = "Comparison")
record ComparisonAnswer(
    @JsonUnwrapped ComparedIndicator indicator,
    @Schema(
            description = "The year that is compared; null while there are no values",
            nullable = true)
        Integer year,
    @Schema(description = "Every year with values") List<Integer> years,
    List<Standing> items,
    @Schema(description = "The answer holds all changes up to this number") long sequence) {

  /** What publishing came to. */
  @Schema(name = "ComparisonPublished")
  record Published(
      @Schema(description = "When it was published") Instant vintage,
      @Schema(description = "A token for after=indicator:<sequence>", examples = "10")
          long sequence) {

    static Published of(LedgerHead change) {
      return new Published(change.time(), change.sequence());
    }
  }

  /** What is compared with whom. */
  @Schema(name = "Comparisons")
  record ListAnswer(
      List<ComparisonUnit> units,
      List<ComparedIndicator> items,
      @Schema(description = "Where the list goes on; null at its end", nullable = true)
          String nextCursor,
      @Schema(description = "The list holds all changes up to this number") long sequence) {

    static ListAnswer of(List<ComparisonUnit> units, Page<ComparedIndicator> page, long sequence) {
      return new ListAnswer(units, page.items(), page.nextCursor(), sequence);
    }
  }
}
