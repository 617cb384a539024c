package no.handlingsrom.indicator.evaluation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import no.handlingsrom.contracts.indicator.ObservationKind;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.indicator.Assessment;
import no.handlingsrom.fiscal.indicator.Development;
import no.handlingsrom.fiscal.indicator.IndicatorEvaluation;
import no.handlingsrom.fiscal.indicator.Trend;
import no.handlingsrom.fiscal.indicator.Verdict;
import no.handlingsrom.fiscal.rule.BandClass;
import no.handlingsrom.indicator.indicator.DefinedIndicator;
import no.handlingsrom.indicator.observation.Observed;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An indicator judged value by value. */
@Schema(name = "Evaluation", description = "Måloppnåelse og utvikling, value by value")
record EvaluationAnswer(
    @Schema(examples = "building-maintenance") String indicator,
    @Schema(description = "Revision of the definition it is judged by") int revision,
    @Schema(description = "In the order of the periods") List<Item> items,
    @Schema(description = "The answer holds all changes up to this number") long sequence) {

  /** A value, its verdict and the trend at it. */
  @Schema(name = "EvaluatedValue")
  record Item(
      @Schema(examples = "2022") String period,
      ObservationKind kind,
      @Schema(nullable = true) BigDecimal value,
      @Schema(
              description =
                  "Whether a fiscal rule came to the value; if so it counts before the published"
                      + " one")
          boolean computed,
      @Schema(
              description =
                  "What is published of the same period and kind; null if nothing. Equal to value"
                      + " where the published one counts",
              nullable = true)
          BigDecimal publishedValue,
      Instant vintage,
      @Schema(description = "How the value stands to the target of its time") Verdict verdict,
      @Schema(description = "Why; always given") Labels reason,
      @Schema(description = "The value to reach", nullable = true) BigDecimal target,
      @Schema(description = "By the end of which year", nullable = true) Integer targetYear,
      @Schema(description = "What the path requires at this period", nullable = true)
          BigDecimal required,
      @Schema(description = "Where it lies between the thresholds", nullable = true) BandClass band,
      @Schema(description = "Where the series is heading at this value") Trend trend,
      @Schema(description = "Why; always given") Labels trendReason,
      @Schema(description = "Change of the fitted line over the periods used", nullable = true)
          BigDecimal trendChange) {

    static Item of(Series.Point point, IndicatorEvaluation evaluation) {
      Observed observed = point.observed();
      Assessment assessment = evaluation.assess(observed.reading());
      Development development = evaluation.develop(observed.reading());
      return new Item(
          observed.period().code(),
          observed.kind(),
          observed.value(),
          observed.isComputed(),
          point.published(),
          observed.vintage(),
          assessment.verdict(),
          assessment.reason(),
          assessment.target(),
          assessment.targetYear(),
          assessment.required(),
          assessment.band(),
          development.trend(),
          development.reason(),
          development.change());
    }
  }

  static EvaluationAnswer of(DefinedIndicator defined, Series series, long sequence) {
    return new EvaluationAnswer(
        defined.indicator().code(),
        defined.revision(),
        series.points().stream()
            .map(
                point ->
                    Item.of(
                        point,
                        new IndicatorEvaluation(
                            defined.indicator().yardstick(),
                            series.readings(point.observed().period().kind()))))
            .toList(),
        sequence);
  }
}
