package no.handlingsrom.indicator.climate;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.handlingsrom.fiscal.Labels;

/** Tonnes of a scope are the sum of its sectors. */
final class SectorSumCheck implements ClimateCheck {

  @Override
  public String code() {
    return "sum-of-sectors";
  }

  @Override
  public List<Finding> check(ClimateBudget budget) {
    return Stream.of(EmissionScope.values())
        .filter(scope -> !budget.sectors(scope).isEmpty())
        .flatMap(
            scope ->
                budget
                    .known(Subject.of(scope), FigureUnit.TONNES)
                    .map(stated -> check(budget, scope, stated)))
        .toList();
  }

  private Finding check(ClimateBudget budget, EmissionScope scope, ClimateFigure stated) {
    return budget
        .sectorSum(scope, stated.kind(), stated.year())
        .map(
            sum ->
                Comparison.of(
                    code(),
                    stated,
                    sum,
                    new Labels("Sum av sektorene", "Sum of the sectors"),
                    Stream.empty()))
        .orElseGet(() -> Comparison.notAssessable(code(), stated, without(budget, scope, stated)));
  }

  private static Labels without(ClimateBudget budget, EmissionScope scope, ClimateFigure stated) {
    String missing =
        budget.sectors(scope).stream()
            .filter(sector -> budget.tonnes(sector, stated.kind(), stated.year()).isEmpty())
            .map(Sector::code)
            .collect(Collectors.joining(", "));
    return new Labels("Tonn mangler for " + missing, "No tonnes of " + missing);
  }
}
