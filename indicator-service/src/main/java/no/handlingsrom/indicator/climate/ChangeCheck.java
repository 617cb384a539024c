package no.handlingsrom.indicator.climate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.handlingsrom.fiscal.Labels;

/**
 * A change in percent follows from the tonnes of its year and of the base year. Where nobody states
 * the tonnes of the base year, they follow from the earliest target that has both tonnes and
 * percent, and every other percentage is held against them.
 */
final class ChangeCheck implements ClimateCheck {

  /** The tonnes of the base year, and the figures they come from. */
  private record Base(Interval tonnes, List<ClimateFigure> from) {}

  private static final BigDecimal NOTHING_LEFT = BigDecimal.valueOf(-100);

  @Override
  public String code() {
    return "change-from-base";
  }

  @Override
  public List<Finding> check(ClimateBudget budget) {
    Stream<Finding> sectors =
        budget.sectors().stream().flatMap(sector -> check(budget, Subject.of(sector), sector));
    Stream<Finding> scopes =
        Stream.of(EmissionScope.values()).flatMap(scope -> check(budget, Subject.of(scope), null));
    return Stream.concat(sectors, scopes).toList();
  }

  private Stream<Finding> check(ClimateBudget budget, Subject subject, Sector sector) {
    return budget
        .known(subject, FigureUnit.CHANGE_PERCENT)
        .flatMap(stated -> check(budget, subject, sector, stated).stream());
  }

  private Optional<Finding> check(
      ClimateBudget budget, Subject subject, Sector sector, ClimateFigure stated) {
    Optional<Interval> tonnes = tonnes(budget, subject, sector, stated.kind(), stated.year());
    if (tonnes.isEmpty()) {
      tonnes = budgeted(budget, subject, sector, stated);
    }
    if (tonnes.isEmpty()) {
      return Optional.of(
          Comparison.notAssessable(
              code(),
              stated,
              new Labels(
                  "Tonn er ikke oppgitt for " + stated.year(),
                  "No tonnes are stated for " + stated.year())));
    }
    Optional<Base> base = base(budget, subject, sector, stated);
    if (base.isEmpty() || !base.get().tonnes().isPositive()) {
      return Optional.of(
          Comparison.notAssessable(
              code(),
              stated,
              new Labels(
                  "Utslippet i referanseåret " + stated.baseYear() + " følger ikke av noe tall",
                  "The emissions of the base year "
                      + stated.baseYear()
                      + " follow from no figure")));
    }
    if (base.get().from().contains(stated)) {
      return Optional.empty(); // the base was computed from this very figure
    }
    Interval change = tonnes.get().changeFrom(base.get().tonnes());
    return Optional.of(
        Comparison.of(
            code(), stated, change, reason(tonnes.get(), base.get()), base.get().from().stream()));
  }

  private static Labels reason(Interval tonnes, Base base) {
    String of = tonnes.middle().toPlainString();
    String from = base.tonnes().middle().setScale(0, RoundingMode.HALF_UP).toPlainString();
    return new Labels(
        of + " tonn mot " + from + " i referanseåret",
        of + " tonnes against " + from + " in the base year");
  }

  private static Optional<Base> base(
      ClimateBudget budget, Subject subject, Sector sector, ClimateFigure stated) {
    Optional<Base> actual =
        tonnes(budget, subject, sector, FigureKind.ACTUAL, stated.baseYear())
            .map(
                tonnes ->
                    new Base(
                        tonnes,
                        budget
                            .best(subject, FigureUnit.TONNES, FigureKind.ACTUAL, stated.baseYear())
                            .stream()
                            .toList()));
    return actual.or(() -> implied(budget, subject, sector, stated.baseYear()));
  }

  private static Optional<Base> implied(
      ClimateBudget budget, Subject subject, Sector sector, int baseYear) {
    return budget
        .known(subject, FigureUnit.CHANGE_PERCENT)
        .filter(f -> f.kind() == FigureKind.TARGET && f.baseYear() == baseYear)
        .filter(f -> f.range().low().compareTo(NOTHING_LEFT) > 0)
        .sorted(Comparator.comparing(ClimateFigure::year))
        .flatMap(
            f ->
                tonnes(budget, subject, sector, FigureKind.TARGET, f.year())
                    .map(tonnes -> new Base(tonnes.baseOf(f.range()), List.of(f)))
                    .stream())
        .findFirst();
  }

  /** A target of a later year is held against what is budgeted for it. */
  private static Optional<Interval> budgeted(
      ClimateBudget budget, Subject subject, Sector sector, ClimateFigure stated) {
    return stated.kind() == FigureKind.TARGET
        ? tonnes(budget, subject, sector, FigureKind.BUDGET, stated.year())
        : Optional.empty();
  }

  private static Optional<Interval> tonnes(
      ClimateBudget budget, Subject subject, Sector sector, FigureKind kind, int year) {
    return sector == null
        ? budget.best(subject, FigureUnit.TONNES, kind, year).map(ClimateFigure::range)
        : budget.tonnes(sector, kind, year);
  }
}
