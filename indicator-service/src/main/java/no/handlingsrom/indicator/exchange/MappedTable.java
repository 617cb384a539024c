package no.handlingsrom.indicator.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.handlingsrom.contracts.indicator.ObservationKind;
import no.handlingsrom.fiscal.InvalidModelException;
import no.handlingsrom.fiscal.indicator.MissingReason;
import no.handlingsrom.fiscal.indicator.Period;
import no.handlingsrom.http.problem.ProblemException;
import no.handlingsrom.http.problem.Violation;
import no.handlingsrom.indicator.observation.Observed;
import no.handlingsrom.indicator.observation.Origin;
import no.handlingsrom.indicator.observation.Subject;

/** Reads the observations off a statistical table that a mapping names. */
final class MappedTable implements Origin {

  // 2022K4 and 2022M05 at Statistics Norway are 2022-Q4 and 2022-05 here
  private static final Pattern PART_OF_YEAR = Pattern.compile("(\\d{4})([KQMHT])(\\d{1,2})");
  private static final int MOST_DECIMALS = 6;
  private static final int MOST_DIGITS = 16;

  private final TableMapping mapping;
  private final JsonStatCube cube;
  private final List<Violation> violations = new ArrayList<>();
  private final List<Integer> cells = new ArrayList<>();
  private final List<Observed> observations = new ArrayList<>();

  private MappedTable(TableMapping mapping, JsonStatCube cube) {
    this.mapping = mapping;
    this.cube = cube;
  }

  /**
   * @throws ProblemException rule-broken, naming every cell of the mapping that the table does not
   *     have, and every period and value that cannot be taken
   */
  static MappedTable read(TableMapping mapping, JsonStatCube cube) {
    if (cube.table() != null && !cube.table().equals(mapping.table())) {
      throw ProblemException.broken(
          "extension.px.tableid", "must be " + mapping.table() + ", was " + cube.table());
    }
    MappedTable table = new MappedTable(mapping, cube);
    SortedMap<Integer, Period> periods = table.periods();
    for (int i = 0; i < mapping.cells().size(); i++) {
      table.take(mapping.cells().get(i), "cells[" + i + "]", periods);
    }
    if (!table.violations.isEmpty()) {
      throw ProblemException.broken(table.violations);
    }
    return table;
  }

  List<Observed> observations() {
    return observations;
  }

  private SortedMap<Integer, Period> periods() {
    SortedMap<Integer, Period> periods = new TreeMap<>();
    String time = mapping.timeDimension();
    if (cube.categories(time).isEmpty()) {
      violations.add(new Violation("timeDimension", "is no dimension of the table: " + time));
    }
    cube.categories(time)
        .forEach(
            (code, position) -> {
              try {
                periods.put(position, Period.parse(periodCode(code)));
              } catch (InvalidModelException e) {
                violations.add(
                    new Violation("dimension." + time + ".category." + code, e.reason()));
              }
            });
    return periods;
  }

  private static String periodCode(String code) {
    Matcher part = PART_OF_YEAR.matcher(code);
    if (!part.matches()) {
      return code;
    }
    return switch (part.group(2)) {
      case "K", "Q" -> part.group(1) + "-Q" + part.group(3);
      case "M" -> part.group(1) + "-" + part.group(3);
      default -> part.group(1) + "-" + part.group(2) + part.group(3);
    };
  }

  private void take(TableMapping.Cell mapped, String field, SortedMap<Integer, Period> periods) {
    Map<String, Integer> coordinates = coordinates(mapped, field + ".where");
    if (coordinates == null) {
      return;
    }
    periods.forEach(
        (position, period) -> {
          if (mapped.takes(period.year())) {
            coordinates.put(mapping.timeDimension(), position);
            add(mapped.indicator(), period, cube.cell(coordinates));
          }
        });
  }

  /** The place of the mapped category of every dimension but time; null where one is missing. */
  private Map<String, Integer> coordinates(TableMapping.Cell mapped, String field) {
    int before = violations.size();
    mapped.where().keySet().stream()
        .filter(dimension -> !cube.dimensions().contains(dimension))
        .forEach(
            dimension ->
                violations.add(
                    new Violation(field + "." + dimension, "is no dimension of the table")));
    Map<String, Integer> coordinates = new HashMap<>();
    for (String dimension : cube.dimensions()) {
      if (!dimension.equals(mapping.timeDimension())) {
        Map<String, Integer> categories = cube.categories(dimension);
        String code = mapped.where().get(dimension);
        Integer position =
            code == null && categories.size() == 1 ? Integer.valueOf(0) : categories.get(code);
        if (position == null) {
          violations.add(
              new Violation(
                  field + "." + dimension,
                  code == null ? "must name a category" : "is no category of the table: " + code));
        }
        coordinates.put(dimension, position);
      }
    }
    return violations.size() == before ? coordinates : null;
  }

  private void add(String indicator, Period period, int cell) {
    BigDecimal value = cube.value(cell);
    cells.add(cell);
    if (value != null) {
      value = value.stripTrailingZeros();
      if (value.scale() > MOST_DECIMALS || (long) value.precision() - value.scale() > MOST_DIGITS) {
        violations.add(
            violation(
                cells.size() - 1,
                "value",
                "must have at most six decimals and sixteen digits before the point"));
      } else if (value.scale() < 0) {
        value = value.setScale(0);
      }
    }
    MissingReason reason = value == null ? reason(cube.status(cell)) : null;
    observations.add(
        new Observed(
            Subject.ofIndicator(indicator),
            period,
            ObservationKind.ACCOUNT,
            null,
            value,
            reason,
            reason == null ? null : reason.names(),
            cube.updated(),
            null,
            mapping.source()));
  }

  /** What the symbols of Statistics Norway mean. */
  private static MissingReason reason(String status) {
    return switch (status == null ? "" : status) {
      case "." -> MissingReason.NOT_APPLICABLE;
      case "..." -> MissingReason.PENDING;
      case ":" -> MissingReason.SUPPRESSED;
      default -> MissingReason.NOT_PUBLISHED;
    };
  }

  @Override
  public String place(int index) {
    return "value[" + cells.get(index) + "]";
  }

  @Override
  public Violation violation(int index, String member, String reason) {
    BigDecimal value = cube.value(cells.get(index));
    return new Violation(
        place(index) + (member.equals("value") ? "" : "." + member),
        reason,
        null,
        value == null ? null : value.toString());
  }
}
