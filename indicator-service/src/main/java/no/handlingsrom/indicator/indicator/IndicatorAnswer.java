package no.handlingsrom.indicator.indicator;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import no.handlingsrom.indicator.api.Page;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An indicator as it stands. */
@Schema(name = "DefinedIndicator")
record IndicatorAnswer(
    @JsonUnwrapped IndicatorBody indicator,
    @Schema(
            description =
                "Number of the change that defined it; a token for after=indicator:<sequence>",
            examples = "1")
        long sequence) {

  static IndicatorAnswer of(DefinedIndicator defined) {
    return new IndicatorAnswer(IndicatorBody.of(defined.indicator()), defined.sequence());
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
