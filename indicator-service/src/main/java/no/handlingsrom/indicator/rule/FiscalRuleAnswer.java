package no.handlingsrom.indicator.rule;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import no.handlingsrom.indicator.api.Page;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A definition of a fiscal rule as it was recorded. */
@Schema(name = "FiscalRuleRevision")
record FiscalRuleAnswer(
    @JsonUnwrapped FiscalRuleBody rule,
    @Schema(description = "1 for the first definition of the rule", examples = "1") int revision,
    @Schema(description = "When this definition was recorded") Instant recordedAt,
    @Schema(
            description =
                "Number of the change that recorded it; a token for after=indicator:<sequence>",
            examples = "2")
        long sequence) {

  static FiscalRuleAnswer of(RuleRevision revision) {
    return new FiscalRuleAnswer(
        FiscalRuleBody.of(revision.rule()),
        revision.revision(),
        revision.recordedAt(),
        revision.sequence());
  }

  /** A list of definitions. */
  @Schema(name = "FiscalRuleRevisions")
  record ListAnswer(
      List<FiscalRuleAnswer> items,
      @Schema(description = "Where the list goes on; null at its end", nullable = true)
          String nextCursor,
      @Schema(description = "The list holds all changes up to this number") long sequence) {

    static ListAnswer of(Page<RuleRevision> page, long sequence) {
      Page<FiscalRuleAnswer> answers = page.map(FiscalRuleAnswer::of);
      return new ListAnswer(answers.items(), answers.nextCursor(), sequence);
    }
  }
}
