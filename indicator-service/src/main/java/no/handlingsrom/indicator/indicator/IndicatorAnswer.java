package no.handlingsrom.indicator.indicator;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import no.handlingsrom.indicator.api.Page;
import no.handlingsrom.kit.ledger.LedgerHead;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A definition of an indicator as it was recorded. */
@Schema(name = "DefinedIndicator")
record IndicatorAnswer(
    @JsonUnwrapped IndicatorBody indicator,
    @Schema(description = "1 for the first definition", examples = "1") int revision,
    @Schema(description = "When this definition was recorded") Instant recordedAt,
    @Schema(
            description =
                "Number of the change that recorded this definition; a token for"
                    + " after=indicator:<sequence>",
            examples = "1")
        long sequence) {

  static IndicatorAnswer of(DefinedIndicator defined) {
    return new IndicatorAnswer(
        IndicatorBody.of(defined.indicator()),
        defined.revision(),
        defined.recordedAt(),
        defined.sequence());
  }

  /** What defining several came to. */
  @Schema(name = "IndicatorsDefined")
  record Defined(
      @Schema(description = "How many indicators were defined", examples = "88") int count,
      @Schema(
              description =
                  "Number of the change that defined them; a token for"
                      + " after=indicator:<sequence>",
              examples = "2")
          long sequence) {

    static Defined of(int count, LedgerHead change) {
      return new Defined(count, change.sequence());
    }
  }

  /** A list of indicators. */
  @Schema(name = "DefinedIndicators")
  record ListAnswer(
      List<IndicatorAnswer> items,
      @Schema(description = "Where the list goes on; null at its end", nullable = true)
          String nextCursor,
      @Schema(description = "The list holds all changes up to this number") long sequence) {

    static ListAnswer of(Page<DefinedIndicator> page, long sequence) {
      Page<IndicatorAnswer> answers = page.map(IndicatorAnswer::of);
      return new ListAnswer(answers.items(), answers.nextCursor(), sequence);
    }
  }
}
