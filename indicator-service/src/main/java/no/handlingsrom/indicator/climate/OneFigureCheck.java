package no.handlingsrom.indicator.climate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.handlingsrom.fiscal.Labels;

/** Two sources that state the same figure agree within their rounding. */
final class OneFigureCheck implements ClimateCheck {

  @Override
  public String code() {
    return "one-figure";
  }

  @Override
  public List<Finding> check(ClimateBudget budget) {
    List<ClimateFigure> known =
        budget.figures().stream().filter(figure -> figure.value() != null).toList();
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < known.size(); i++) {
      for (int j = i + 1; j < known.size(); j++) {
        if (isSame(known.get(i), known.get(j))) {
          findings.add(check(known.get(i), known.get(j)));
        }
      }
    }
    return findings;
  }

  private Finding check(ClimateFigure one, ClimateFigure other) {
    boolean finer = width(one).compareTo(width(other)) <= 0;
    ClimateFigure exact = finer ? one : other;
    ClimateFigure rounded = finer ? other : one;
    return Comparison.of(
        code(),
        rounded,
        exact.range(),
        new Labels("Oppgitt i to kilder", "Stated by two sources"),
        Stream.of(exact));
  }

  private static BigDecimal width(ClimateFigure figure) {
    return figure.range().high().subtract(figure.range().low());
  }

  private static boolean isSame(ClimateFigure one, ClimateFigure other) {
    return one.subject().equals(other.subject())
        && one.year().equals(other.year())
        && one.kind() == other.kind()
        && one.unit() == other.unit()
        && Objects.equals(one.baseYear(), other.baseYear());
  }
}
