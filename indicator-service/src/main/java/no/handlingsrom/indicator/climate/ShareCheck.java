package no.handlingsrom.indicator.climate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.handlingsrom.fiscal.Labels;

/** The share of a sector follows from its tonnes and those of its scope. */
final class ShareCheck implements ClimateCheck {

  @Override
  public String code() {
    return "share-of-scope";
  }

  @Override
  public List<Finding> check(ClimateBudget budget) {
    return budget.sectors().stream()
        .flatMap(
            sector ->
                budget
                    .known(Subject.of(sector), FigureUnit.SHARE_PERCENT)
                    .map(stated -> check(budget, sector, stated)))
        .toList();
  }

  private Finding check(ClimateBudget budget, Sector sector, ClimateFigure stated) {
    Optional<Interval> part = budget.tonnes(sector, stated.kind(), stated.year());
    Optional<ClimateFigure> whole =
        budget.best(Subject.of(sector.scope()), FigureUnit.TONNES, stated.kind(), stated.year());
    if (part.isEmpty() || whole.isEmpty() || !whole.get().range().isPositive()) {
      return Comparison.notAssessable(
          code(),
          stated,
          new Labels(
              "Tonn mangler for sektoren eller for alle sektorer",
              "No tonnes of the sector, or of all sectors"));
    }
    String of = part.get().middle().toPlainString();
    String all = whole.get().value().toPlainString();
    return Comparison.of(
        code(),
        stated,
        part.get().percentOf(whole.get().range()),
        new Labels(of + " av " + all + " tonn", of + " of " + all + " tonnes"),
        Stream.of(whole.get()));
  }
}
