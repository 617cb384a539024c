package no.handlingsrom.indicator.climate;

import java.util.List;
import no.handlingsrom.fiscal.Labels;

/** Tonnes of a sector are the sum of its measure groups. */
final class GroupSumCheck implements ClimateCheck {

  @Override
  public String code() {
    return "sum-of-groups";
  }

  @Override
  public List<Finding> check(ClimateBudget budget) {
    return budget.sectors().stream()
        .filter(sector -> !budget.groups(sector).isEmpty())
        .flatMap(
            sector ->
                budget
                    .known(Subject.of(sector), FigureUnit.TONNES)
                    .map(stated -> check(budget, sector, stated)))
        .toList();
  }

  private Finding check(ClimateBudget budget, Sector sector, ClimateFigure stated) {
    return budget
        .groupSum(sector, stated.kind(), stated.year())
        .map(
            sum ->
                Comparison.of(
                    code(),
                    stated,
                    sum,
                    new Labels(
                        "Sum av tiltaksgruppene i sektoren", "Sum of the groups of the sector"),
                    budget.groups(sector).stream()
                        .flatMap(
                            group ->
                                budget
                                    .best(
                                        Subject.of(group),
                                        FigureUnit.TONNES,
                                        stated.kind(),
                                        stated.year())
                                    .stream())))
        .orElseGet(
            () ->
                Comparison.notAssessable(
                    code(),
                    stated,
                    new Labels(
                        "En tiltaksgruppe i sektoren mangler tonn",
                        "A group of the sector has no tonnes")));
  }
}
