package no.handlingsrom.budget.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.handlingsrom.budget.total.LineTotal;
import no.handlingsrom.fiscal.statement.Area;
import no.handlingsrom.fiscal.statement.LineType;
import no.handlingsrom.fiscal.statement.OperatingStatements;
import no.handlingsrom.fiscal.statement.OperatingTotal;
import no.handlingsrom.fiscal.statement.StatementCode;
import no.handlingsrom.fiscal.statement.StatementLine;

/**
 * How amounts count in one line of a statement. Every line is a sum of amounts with a sign or
 * without effect; which, is asked of the statement itself, by giving it one krone at a place.
 */
final class Contributions {

  private record Place(String area, boolean central, String line) {

    static Place of(LineTotal total) {
      return new Place(total.area(), total.central(), total.line());
    }
  }

  private final StatementLine line;
  private final Map<Place, BigDecimal> signs;

  private Contributions(StatementLine line, Map<Place, BigDecimal> signs) {
    this.line = line;
    this.signs = signs;
  }

  /**
   * @param places where there are amounts; what they are does not matter
   * @return empty when the statement does not show the line
   */
  static Optional<Contributions> of(
      StatementCode statement, String line, List<Area> areas, List<LineTotal> places) {
    List<Place> distinct =
        List.copyOf(new LinkedHashSet<>(places.stream().map(Place::of).toList()));
    List<OperatingTotal> one = new ArrayList<>();
    for (int column = 0; column < distinct.size(); column++) {
      Place place = distinct.get(column);
      one.add(
          new OperatingTotal(column, place.area(), place.central(), place.line(), BigDecimal.ONE));
    }
    return new OperatingStatements(distinct.size(), areas, one)
        .statement(statement).stream()
            .filter(shown -> shown.code().equals(line) && shown.type() != LineType.HEADING)
            .findFirst()
            .map(shown -> new Contributions(shown, signs(distinct, shown)));
  }

  private static Map<Place, BigDecimal> signs(List<Place> places, StatementLine line) {
    Map<Place, BigDecimal> signs = new HashMap<>();
    for (int column = 0; column < places.size(); column++) {
      signs.put(places.get(column), line.amounts().get(column));
    }
    return signs;
  }

  /** The line as the statement shows it. */
  StatementLine line() {
    return line;
  }

  /** Whether amounts there count at all. */
  boolean counts(LineTotal total) {
    return signs.get(Place.of(total)).signum() != 0;
  }

  /** What an amount adds to the line. */
  BigDecimal of(LineTotal total) {
    return total.amount().multiply(signs.get(Place.of(total)));
  }
}
