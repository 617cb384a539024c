package no.handlingsrom.budget.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.handlingsrom.budget.change.FrameCategory;

/**
 * The smallest part of a measure that can be altered alone: one attribute, or the level of one
 * year. Versions are compared and merged by these.
 *
 * @param measure id of the measure
 * @param field {@code title}, {@code unit} … or {@code effect-2025}
 */
public record MeasureCell(String measure, String field) {

  private static final String EFFECT = "effect-";
  private static final String TAG_SEPARATOR = " ";

  /** Measures by their cells; what is not given has no cell. */
  public static Map<MeasureCell, String> of(Collection<Measure> measures) {
    Map<MeasureCell, String> cells = new LinkedHashMap<>();
    measures.forEach(measure -> add(cells, measure));
    return cells;
  }

  private static void add(Map<MeasureCell, String> cells, Measure m) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("title", m.title());
    fields.put("category", m.category().code());
    fields.put("unit", m.account().unit());
    fields.put("function", m.account().function());
    fields.put("art", m.account().art());
    fields.put("line", m.account().line());
    m.effects().forEach((year, nok) -> fields.put(EFFECT + year, level(nok)));
    fields.put("rationale", m.rationale());
    fields.put("decision", m.decision());
    fields.put("report", m.report());
    fields.put("source", m.source());
    fields.put("startDate", m.start() == null ? null : m.start().toString());
    fields.put("tags", m.tags().isEmpty() ? null : String.join(TAG_SEPARATOR, m.tags()));
    fields.put("responsible", m.responsible());
    fields.put("withdrawn", m.withdrawn() ? "true" : null);
    fields.forEach(
        (field, text) -> {
          if (text != null) {
            cells.put(new MeasureCell(m.id(), field), text);
          }
        });
  }

  /** A level of zero is no effect, as is none. */
  private static String level(BigDecimal nok) {
    return nok.signum() == 0 ? null : nok.setScale(2).toPlainString();
  }

  /**
   * The measure that cells make.
   *
   * @param cells may hold cells of other measures too
   * @throws IllegalArgumentException when they contradict each other or are not readable
   */
  public static Measure measure(String id, Map<MeasureCell, String> cells) {
    Map<String, String> fields = new TreeMap<>();
    cells.forEach(
        (cell, text) -> {
          if (cell.measure().equals(id)) {
            fields.put(cell.field(), text);
          }
        });
    return new Measure(
        id,
        required(fields, "title"),
        FrameCategory.of(required(fields, "category")),
        new Account(
            required(fields, "unit"),
            fields.get("function"),
            fields.get("art"),
            fields.get("line")),
        effects(fields),
        fields.get("rationale"),
        fields.get("decision"),
        fields.get("report"),
        fields.get("source"),
        date(fields.get("startDate")),
        tags(fields.get("tags")),
        fields.get("responsible"),
        fields.containsKey("withdrawn"));
  }

  private static LocalDate date(String text) {
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("no date: " + text, e);
    }
  }

  private static SortedMap<Integer, BigDecimal> effects(Map<String, String> fields) {
    SortedMap<Integer, BigDecimal> effects = new TreeMap<>();
    fields.forEach(
        (field, text) -> {
          if (field.startsWith(EFFECT)) {
            int year = Integer.parseInt(field.substring(EFFECT.length()));
            effects.put(year, level(text));
          }
        });
    return effects;
  }

  private static BigDecimal level(String text) {
    try {
      return new BigDecimal(text).setScale(2);
    } catch (ArithmeticException | NumberFormatException e) {
      throw new IllegalArgumentException("no amount in NOK with øre: " + text, e);
    }
  }

  private static List<String> tags(String text) {
    return text == null ? List.of() : Arrays.asList(text.split(TAG_SEPARATOR));
  }

  private static String required(Map<String, String> fields, String field) {
    String text = fields.get(field);
    if (text == null) {
      throw new IllegalArgumentException("a measure has a " + field);
    }
    return text;
  }
}
