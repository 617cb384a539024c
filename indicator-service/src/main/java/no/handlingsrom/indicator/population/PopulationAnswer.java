package no.handlingsrom.indicator.population;

import java.time.Instant;
import java.util.List;
import no.handlingsrom.indicator.api.Page;
import no.handlingsrom.kit.ledger.LedgerHead;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Population figures. */
@Schema(name = "Population")
record PopulationAnswer(
    List<Variant> variants,
    List<PopulationFigure> items,
    @Schema(description = "Where the list goes on; null at its end", nullable = true)
        String nextCursor,
    @Schema(description = "The list holds all changes up to this number") long sequence) {

  static PopulationAnswer of(List<Variant> variants, Page<PopulationFigure> page, long sequence) {
    return new PopulationAnswer(variants, page.items(), page.nextCursor(), sequence);
  }

  /** What publishing came to. */
  @Schema(name = "PopulationPublished")
  record Published(
      @Schema(description = "When it was published") Instant vintage,
      @Schema(description = "A token for after=indicator:<sequence>", examples = "11")
          long sequence) {

    static Published of(LedgerHead change) {
      return new Published(change.time(), change.sequence());
    }
  }
}
