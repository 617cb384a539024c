package no.handlingsrom.indicator.climate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.handlingsrom.fiscal.Labels;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Utslippsbane: actual, budgeted and reference emissions of a scope or sector against target. */
@Schema(name = "ClimatePath")
record ClimatePath(
    @Schema(examples = "sector:road-traffic") String subject,
    @Schema(description = "What the statistics call it; null for a scope", nullable = true)
        Labels names,
    List<Point> points) {

  private static final int SHOWN_DECIMALS = 2;

  /** Tonnes and change of one kind. */
  @Schema(name = "ClimateLevel")
  record Level(
      @Schema(description = "As stated, or the sum of the groups", nullable = true)
          BigDecimal tonnes,
      @Schema(description = "Change from baseYear in percent, as stated", nullable = true)
          BigDecimal changePercent,
      @Schema(nullable = true) Integer baseYear) {}

  /** One year of a path. */
  @Schema(name = "ClimatePoint")
  record Point(
      @Schema(examples = "2021") int year,
      @Schema(nullable = true) Level target,
      @Schema(nullable = true) Level actual,
      @Schema(nullable = true) Level budget,
      @Schema(nullable = true) Level reference,
      @Schema(description = "Actual − target; above the target is positive", nullable = true)
          BigDecimal gapTonnes,
      @Schema(description = "Actual − target of the changes in percent", nullable = true)
          BigDecimal gapPercentagePoints,
      @Schema(description = "Actual − reference", nullable = true) BigDecimal aboveReferenceTonnes,
      @Schema(
              description =
                  "The change on the straight line from the base year to the first relative target"
                      + " of this scope or sector; null where there is none",
              nullable = true)
          BigDecimal straightLinePercent) {}

  /** The paths of all scopes and sectors that have figures. */
  static List<ClimatePath> all(ClimateBudget budget) {
    Stream<ClimatePath> scopes =
        Stream.of(EmissionScope.values())
            .map(scope -> new ClimatePath(Subject.of(scope).text(), null, points(budget, scope)));
    Stream<ClimatePath> sectors =
        budget.sectors().stream()
            .map(
                sector ->
                    new ClimatePath(
                        Subject.of(sector).text(), sector.names(), points(budget, sector)));
    return Stream.concat(scopes, sectors).filter(path -> !path.points().isEmpty()).toList();
  }

  private static List<Point> points(ClimateBudget budget, EmissionScope scope) {
    TreeSet<Integer> years = years(budget.figures(Subject.of(scope)));
    return years.stream().map(year -> point(budget, Subject.of(scope), null, scope, year)).toList();
  }

  private static List<Point> points(ClimateBudget budget, Sector sector) {
    Stream<ClimateFigure> ofGroups =
        budget.groups(sector).stream().flatMap(group -> budget.figures(Subject.of(group)));
    TreeSet<Integer> years = years(Stream.concat(budget.figures(Subject.of(sector)), ofGroups));
    return years.stream()
        .map(year -> point(budget, Subject.of(sector), sector, sector.scope(), year))
        .toList();
  }

  private static TreeSet<Integer> years(Stream<ClimateFigure> figures) {
    TreeSet<Integer> years = new TreeSet<>();
    figures
        .filter(f -> f.unit() == FigureUnit.TONNES || f.unit() == FigureUnit.CHANGE_PERCENT)
        .forEach(f -> years.add(f.year()));
    return years;
  }

  private static Point point(
      ClimateBudget budget, Subject subject, Sector sector, EmissionScope scope, int year) {
    Level target = level(budget, subject, sector, FigureKind.TARGET, year);
    Level actual = level(budget, subject, sector, FigureKind.ACTUAL, year);
    Level budgeted = level(budget, subject, sector, FigureKind.BUDGET, year);
    Level reference = level(budget, subject, sector, FigureKind.REFERENCE, year);
    return new Point(
        year,
        target,
        actual,
        budgeted,
        reference,
        actual == null || target == null ? null : less(actual.tonnes(), target.tonnes()),
        percentagePoints(actual, target),
        actual == null || reference == null ? null : less(actual.tonnes(), reference.tonnes()),
        straightLine(budget, scope, sector, year));
  }

  private static Level level(
      ClimateBudget budget, Subject subject, Sector sector, FigureKind kind, int year) {
    Optional<BigDecimal> tonnes =
        (sector == null
                ? budget.best(subject, FigureUnit.TONNES, kind, year).map(ClimateFigure::range)
                : budget.tonnes(sector, kind, year))
            .map(Interval::middle);
    Optional<ClimateFigure> change = budget.best(subject, FigureUnit.CHANGE_PERCENT, kind, year);
    if (tonnes.isEmpty() && change.isEmpty()) {
      return null;
    }
    return new Level(
        tonnes.orElse(null),
        change.map(ClimateFigure::value).orElse(null),
        change.map(ClimateFigure::baseYear).orElse(null));
  }

  private static BigDecimal percentagePoints(Level actual, Level target) {
    if (actual == null || target == null || actual.baseYear() == null) {
      return null;
    }
    return actual.baseYear().equals(target.baseYear())
        ? less(actual.changePercent(), target.changePercent())
        : null;
  }

  private static BigDecimal less(BigDecimal one, BigDecimal other) {
    return one == null || other == null ? null : one.subtract(other);
  }

  private static BigDecimal straightLine(
      ClimateBudget budget, EmissionScope scope, Sector sector, int year) {
    String code = sector == null ? null : sector.code();
    return budget.targets().stream()
        .filter(ClimateTarget::isRelative)
        .filter(t -> t.scope() == scope && Objects.equals(t.sector(), code))
        .findFirst()
        .filter(t -> t.baseYear() <= year && year <= t.year())
        .map(
            t ->
                t.reductionPercent()
                    .negate()
                    .multiply(BigDecimal.valueOf(year - (long) t.baseYear()))
                    .divide(
                        BigDecimal.valueOf(t.year() - (long) t.baseYear()),
                        SHOWN_DECIMALS,
                        RoundingMode.HALF_UP))
        .orElse(null);
  }
}
