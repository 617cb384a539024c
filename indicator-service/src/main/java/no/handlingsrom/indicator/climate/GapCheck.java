package no.handlingsrom.indicator.climate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.handlingsrom.fiscal.Labels;

/** A stated gap to the target is the sum of actual less target tonnes, sector by sector. */
final class GapCheck implements ClimateCheck {

  @Override
  public String code() {
    return "gap-to-target";
  }

  @Override
  public List<Finding> check(ClimateBudget budget) {
    Stream<Finding> scopes =
        Stream.of(EmissionScope.values())
            .flatMap(scope -> check(budget, Subject.of(scope), budget.sectors(scope)));
    Stream<Finding> sectors =
        budget.sectors().stream()
            .flatMap(sector -> check(budget, Subject.of(sector), List.of(sector)));
    return Stream.concat(scopes, sectors).toList();
  }

  private Stream<Finding> check(ClimateBudget budget, Subject subject, List<Sector> sectors) {
    return budget
        .known(subject, FigureUnit.GAP_TONNES)
        .map(stated -> check(budget, sectors, stated));
  }

  private Finding check(ClimateBudget budget, List<Sector> sectors, ClimateFigure stated) {
    Interval sum = Interval.ZERO;
    List<String> counted = new ArrayList<>();
    List<String> left = new ArrayList<>();
    for (Sector sector : sectors) {
      Optional<Interval> gap = gap(budget, sector, stated.year());
      if (gap.isPresent()) {
        sum = sum.plus(gap.get());
        counted.add(sector.code());
      } else {
        left.add(sector.code());
      }
    }
    if (counted.isEmpty()) {
      return Comparison.notAssessable(
          code(),
          stated,
          new Labels(
              "Ingen sektor har både mål og utslipp", "No sector has both target and actual"));
    }
    String of = String.join(", ", counted);
    String without = String.join(", ", left);
    return Comparison.of(
        code(),
        stated,
        sum,
        new Labels(
            "Sum av " + of + (left.isEmpty() ? "" : "; uten tonn: " + without),
            "Sum of " + of + (left.isEmpty() ? "" : "; without tonnes: " + without)),
        Stream.empty());
  }

  private static Optional<Interval> gap(ClimateBudget budget, Sector sector, int year) {
    return budget
        .tonnes(sector, FigureKind.ACTUAL, year)
        .flatMap(
            actual ->
                budget.tonnes(sector, FigureKind.TARGET, year).map(target -> actual.minus(target)));
  }
}
