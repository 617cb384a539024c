package no.handlingsrom.indicator.climate;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.indicator.api.Page;
import no.handlingsrom.indicator.goal.NamedGoal;
import no.handlingsrom.kit.ledger.LedgerHead;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is aimed at and where. */
@Schema(name = "ClimateOverview")
record ClimateAnswer(
    List<ClimateTarget> targets,
    List<Sector> sectors,
    List<MeasureGroup> groups,
    @Schema(description = "The answer holds all changes up to this number") long sequence) {

  static ClimateAnswer of(ClimateBudget budget, long sequence) {
    return new ClimateAnswer(budget.targets(), budget.sectors(), budget.groups(), sequence);
  }

  /** What entering came to. */
  @Schema(name = "ClimateEntered")
  record Entered(
      @Schema(description = "When the figures were entered: their vintage") Instant vintage,
      @Schema(
              description = "Number of the change; a token for after=indicator:<sequence>",
              examples = "9")
          long sequence) {

    static Entered of(LedgerHead change) {
      return new Entered(change.time(), change.sequence());
    }
  }

  /** A measure with all that is known of its kroner, tonnes and goals. */
  @Schema(name = "ClimateMeasureAnswer")
  record Measure(
      String code,
      Labels names,
      @Schema(description = "Its measure group") String group,
      @Schema(description = "Who answers for it; null where nobody is named", nullable = true)
          String responsible,
      MeasureStatus status,
      @Schema(nullable = true) CostReference cost,
      @Schema(description = "Codes of the goals it serves") List<String> goals,
      @Schema(description = "What the goal trees of the plans say of these goals")
          List<NamedGoal> servedGoals,
      String source,
      @Schema(description = "From 1; grows with every revision") int revision,
      EmissionScope scope,
      @Schema(nullable = true) String sector,
      @Schema(description = "Innsatsområde") Labels focusArea,
      @Schema(description = "Its own figures in kroner and tonnes; empty where it has none")
          List<ClimateFigure> figures,
      @Schema(description = "The tonnes of its group") List<ClimateFigure> groupFigures,
      Links links,
      @Schema(description = "Number of the change that recorded the revision") long sequence) {

    static Measure of(String municipality, ClimateBudget budget, MeasureRevision revision) {
      ClimateMeasure measure = revision.measure();
      MeasureGroup group = budget.group(measure.group());
      return new Measure(
          measure.code(),
          measure.names(),
          measure.group(),
          measure.responsible(),
          measure.status(),
          measure.cost(),
          measure.goals(),
          budget.goals(measure),
          measure.source(),
          revision.revision(),
          group.scope(),
          group.sector(),
          group.focusArea(),
          budget.figures(Subject.of(measure)).toList(),
          budget.figures(Subject.of(group)).toList(),
          Links.of(municipality, measure),
          revision.sequence());
    }
  }

  /** Where the owner of the kroner answers for them. */
  @Schema(name = "ClimateMeasureLinks")
  record Links(
      @Schema(description = "The measure or project that pays; null without one", nullable = true)
          String cost) {

    static Links of(String municipality, ClimateMeasure measure) {
      return new Links(
          measure.cost() == null
              ? null
              : "/municipalities/" + municipality + measure.cost().path());
    }
  }

  /** All measures. */
  @Schema(name = "ClimateMeasures")
  record Measures(
      List<Measure> items,
      @Schema(description = "The list holds all changes up to this number") long sequence) {

    static Measures of(String municipality, ClimateBudget budget, long sequence) {
      return new Measures(
          budget.measures().stream()
              .map(revision -> Measure.of(municipality, budget, revision))
              .toList(),
          sequence);
    }
  }

  /** A figure as it was entered. */
  @Schema(name = "StatedClimateFigure")
  record Stated(
      @JsonUnwrapped ClimateFigure figure,
      @Schema(description = "When it was entered") Instant vintage,
      @Schema(description = "Number of the change that entered it") long sequence) {

    static Stated of(StatedFigure stated) {
      return new Stated(stated.figure(), stated.vintage(), stated.sequence());
    }
  }

  /** A list of figures. */
  @Schema(name = "ClimateFigures")
  record Figures(
      List<Stated> items,
      @Schema(description = "Where the list goes on; null at its end", nullable = true)
          String nextCursor,
      @Schema(description = "The list holds all changes up to this number") long sequence) {

    static Figures of(Page<StatedFigure> page, long sequence) {
      Page<Stated> answers = page.map(Stated::of);
      return new Figures(answers.items(), answers.nextCursor(), sequence);
    }
  }

  /** All paths. */
  @Schema(name = "ClimatePaths")
  record Paths(
      List<ClimatePath> items,
      @Schema(description = "The paths hold all changes up to this number") long sequence) {}

  /** What the checks found. */
  @Schema(name = "ClimateConsistency")
  record Consistency(
      @Schema(description = "How many findings fail", examples = "6") long failed,
      List<Finding> items,
      @Schema(description = "The checks saw all changes up to this number") long sequence) {

    static Consistency of(List<Finding> findings, long sequence) {
      return new Consistency(
          findings.stream().filter(f -> f.result().equals(Finding.FAIL)).count(),
          findings,
          sequence);
    }
  }
}
