package no.handlingsrom.indicator.climate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.handlingsrom.indicator.goal.NamedGoal;

/** Klimabudsjett: all that counts of one municipality, each list in the order it was entered. */
record ClimateBudget(
    List<ClimateTarget> targets,
    List<Sector> sectors,
    List<MeasureGroup> groups,
    List<MeasureRevision> measures,
    List<ClimateFigure> figures,
    List<NamedGoal> goals) {

  /** What the goal trees say of the goals a measure serves. */
  List<NamedGoal> goals(ClimateMeasure measure) {
    return goals.stream().filter(goal -> measure.goals().contains(goal.code())).toList();
  }

  List<Sector> sectors(EmissionScope scope) {
    return sectors.stream().filter(sector -> sector.scope() == scope).toList();
  }

  List<MeasureGroup> groups(Sector sector) {
    return groups.stream().filter(group -> sector.code().equals(group.sector())).toList();
  }

  MeasureGroup group(String code) {
    return groups.stream().filter(group -> group.code().equals(code)).findFirst().orElseThrow();
  }

  Stream<ClimateFigure> figures(Subject subject) {
    return figures.stream().filter(figure -> figure.subject().equals(subject.text()));
  }

  /** Known figures of a unit about a subject. */
  Stream<ClimateFigure> known(Subject subject, FigureUnit unit) {
    return figures(subject).filter(f -> f.unit() == unit && f.value() != null);
  }

  /** The most exactly rounded figure of several sources, of equals the one entered first. */
  Optional<ClimateFigure> best(Subject subject, FigureUnit unit, FigureKind kind, int year) {
    return known(subject, unit)
        .filter(f -> f.kind() == kind && f.year() == year)
        .min(Comparator.comparing(f -> f.range().high().subtract(f.range().low())));
  }

  /** Tonnes of a group; empty when not known. */
  Optional<Interval> tonnes(MeasureGroup group, FigureKind kind, int year) {
    return best(Subject.of(group), FigureUnit.TONNES, kind, year).map(ClimateFigure::range);
  }

  /** Tonnes of a sector as stated, or else the sum of its groups when all of them are known. */
  Optional<Interval> tonnes(Sector sector, FigureKind kind, int year) {
    return best(Subject.of(sector), FigureUnit.TONNES, kind, year)
        .map(ClimateFigure::range)
        .or(() -> groupSum(sector, kind, year));
  }

  /** The sum of the groups of a sector; empty when it has none or one is not known. */
  Optional<Interval> groupSum(Sector sector, FigureKind kind, int year) {
    List<Optional<Interval>> tonnes =
        groups(sector).stream().map(group -> tonnes(group, kind, year)).toList();
    return sum(tonnes);
  }

  /** The sum of the sectors of a scope; empty when it has none or one is not known. */
  Optional<Interval> sectorSum(EmissionScope scope, FigureKind kind, int year) {
    return sum(sectors(scope).stream().map(sector -> tonnes(sector, kind, year)).toList());
  }

  private static Optional<Interval> sum(List<Optional<Interval>> parts) {
    if (parts.isEmpty() || parts.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    return parts.stream().map(Optional::get).reduce(Interval::plus);
  }
}
