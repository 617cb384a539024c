package no.handlingsrom.indicator.observation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import no.handlingsrom.contracts.indicator.ObservationKind;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.indicator.MissingReason;
import no.handlingsrom.indicator.api.Page;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change between two vintages. */
@Schema(name = "Restatement", description = "Omarbeidet historikk: what counted before and after")
record RestatementAnswer(
    @Schema(examples = "indicator:building-maintenance") String subject,
    @Schema(examples = "2024") String period,
    ObservationKind kind,
    @Schema(nullable = true) String plan,
    @Schema(
            implementation = String.class,
            enumeration = {"added", "filled", "restated", "withdrawn"},
            description =
                "added: nothing was known before; filled: a missing value got a number; restated: a"
                    + " number became another; withdrawn: there is no value any more, or for"
                    + " another reason")
        RestatementKind change,
    @Schema(description = "Null when nothing was known", nullable = true) Side before,
    Side after,
    @Schema(description = "After less before; null unless both have values", nullable = true)
        BigDecimal difference) {

  /** What counted at one of the two times. */
  @Schema(name = "RestatementSide")
  record Side(
      @Schema(nullable = true) BigDecimal value,
      @Schema(nullable = true) MissingReason reason,
      @Schema(nullable = true) Labels missing,
      Instant vintage,
      @Schema(nullable = true) String method,
      String source) {

    static Side of(Observation observation) {
      Observed o = observation.observed();
      return new Side(o.value(), o.reason(), o.missing(), o.vintage(), o.method(), o.source());
    }
  }

  static RestatementAnswer of(Restatement restatement) {
    Observed after = restatement.after().observed();
    return new RestatementAnswer(
        after.subject(),
        after.period().code(),
        after.kind(),
        after.plan(),
        restatement.kind(),
        restatement.before() == null ? null : Side.of(restatement.before()),
        Side.of(restatement.after()),
        restatement.difference().orElse(null));
  }

  /** The report. */
  @Schema(name = "Restatements")
  record ListAnswer(
      List<RestatementAnswer> items,
      @Schema(description = "Where the list goes on; null at its end", nullable = true)
          String nextCursor,
      @Schema(description = "The report holds all changes up to this number") long sequence) {

    static ListAnswer of(Page<Restatement> page, long sequence) {
      Page<RestatementAnswer> answers = page.map(RestatementAnswer::of);
      return new ListAnswer(answers.items(), answers.nextCursor(), sequence);
    }
  }
}
