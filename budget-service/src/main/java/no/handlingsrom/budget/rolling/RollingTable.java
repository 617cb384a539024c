package no.handlingsrom.budget.rolling;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import no.handlingsrom.budget.change.OperatingEntry;
import no.handlingsrom.budget.total.LineTotal;

/** Collects the parts of figures by service area, line and year. */
final class RollingTable {

  /** A part of a figure on its way from the old plan to the new. */
  enum Part {
    OLD,
    ENDED,
    CARRIED_ON,
    OPENING_BUDGET,
    CURRENT_YEAR_CHANGES,
    PREVIOUSLY_ADOPTED,
    PRICE_LIFT;

    static Part of(RollingStep step) {
      return valueOf(step.name());
    }
  }

  private record Place(String area, boolean central, String line, int year) {}

  private static final Comparator<Place> IN_ORDER =
      Comparator.comparing(Place::area)
          .thenComparing(Place::central)
          .thenComparing(Place::line, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Place::year);

  private final Span span;
  private final Function<OperatingEntry, LineTotal> placing;
  private final Map<Place, Map<Part, BigDecimal>> figures = new TreeMap<>(IN_ORDER);

  /**
   * @param placing where an entry counts
   */
  RollingTable(Span span, Function<OperatingEntry, LineTotal> placing) {
    this.span = span;
    this.placing = placing;
  }

  /** Adds entries, each in its year of the new plan. */
  void add(Part part, Collection<OperatingEntry> entries) {
    entries.forEach(entry -> add(part, placing.apply(entry), entry.key().year()));
  }

  /** Adds entries of the old plan, each in every year that continues its own. */
  void addOld(Collection<OperatingEntry> entries) {
    for (OperatingEntry entry : entries) {
      LineTotal total = placing.apply(entry);
      span.newYears().stream()
          .filter(year -> span.oldYear(year) == entry.key().year())
          .forEach(year -> add(Part.OLD, total, year));
    }
  }

  private void add(Part part, LineTotal total, int year) {
    figures
        .computeIfAbsent(
            new Place(total.area(), total.central(), total.line(), year),
            place -> new EnumMap<>(Part.class))
        .merge(part, total.amount(), BigDecimal::add);
  }

  List<RollingReport.Row> rows() {
    return figures.entrySet().stream()
        .filter(figure -> figure.getValue().values().stream().anyMatch(nok -> nok.signum() != 0))
        .map(
            figure -> {
              Place place = figure.getKey();
              return row(
                  place.area(), place.central(), place.line(), place.year(), figure.getValue());
            })
        .toList();
  }

  /** Everything of a year together. */
  List<RollingReport.Row> totals() {
    Map<Integer, Map<Part, BigDecimal>> years = new HashMap<>();
    figures.forEach(
        (place, parts) ->
            parts.forEach(
                (part, nok) ->
                    years
                        .computeIfAbsent(place.year(), year -> new EnumMap<>(Part.class))
                        .merge(part, nok, BigDecimal::add)));
    return span.newYears().stream()
        .map(year -> row(null, null, null, year, years.getOrDefault(year, Map.of())))
        .toList();
  }

  private RollingReport.Row row(
      String area, Boolean central, String line, int year, Map<Part, BigDecimal> parts) {
    Function<Part, BigDecimal> of = part -> parts.getOrDefault(part, BigDecimal.ZERO).setScale(2);
    return new RollingReport.Row(
        area,
        central,
        line,
        year,
        span.oldYear(year),
        of.apply(Part.OLD),
        of.apply(Part.ENDED),
        of.apply(Part.CARRIED_ON),
        of.apply(Part.OPENING_BUDGET),
        of.apply(Part.CURRENT_YEAR_CHANGES),
        of.apply(Part.PREVIOUSLY_ADOPTED),
        of.apply(Part.PRICE_LIFT),
        of.apply(Part.OPENING_BUDGET)
            .add(of.apply(Part.CURRENT_YEAR_CHANGES))
            .add(of.apply(Part.PREVIOUSLY_ADOPTED))
            .add(of.apply(Part.PRICE_LIFT)));
  }
}
