package no.handlingsrom.indicator.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import no.handlingsrom.http.problem.ProblemException;

/**
 * A statistical table in JSON-stat 2 (json-stat.org), as PxWebApi v2 of Statistics Norway answers:
 * dimensions with categories, and one value per combination of them.
 */
final class JsonStatCube {

  /** The most cells a table may have, which is what Statistics Norway gives at once. */
  private static final long MOST_CELLS = 800_000;

  private static final Pattern CELL = Pattern.compile("\\d{1,6}");

  private final JsonNode dataset;
  private final Map<String, Map<String, Integer>> categories = new LinkedHashMap<>();
  private final int cells;
  private final Instant updated;

  /**
   * @throws ProblemException malformed, naming the member that is not as JSON-stat 2 has it
   */
  JsonStatCube(JsonNode dataset) {
    this.dataset = dataset;
    require(dataset.path("version").asText().startsWith("2"), "version", "must be 2.0");
    require(dataset.path("class").asText().equals("dataset"), "class", "must be dataset");
    JsonNode ids = dataset.path("id");
    JsonNode sizes = dataset.path("size");
    require(ids.isArray() && !ids.isEmpty(), "id", "must list the dimensions");
    require(sizes.isArray() && sizes.size() == ids.size(), "size", "must be as long as id");
    long product = 1;
    for (int i = 0; i < ids.size(); i++) {
      String id = ids.get(i).asText();
      Map<String, Integer> index = index(id);
      require(categories.put(id, index) == null, "id", "must name each dimension once");
      require(
          sizes.get(i).isInt() && sizes.get(i).intValue() == index.size(),
          "size[" + i + "]",
          "must be the number of categories of " + id);
      product *= index.size();
      require(product <= MOST_CELLS, "size", "must come to at most " + MOST_CELLS + " cells");
    }
    this.cells = (int) product;
    this.updated = instant(dataset.path("updated"));
    checkValues();
  }

  private Map<String, Integer> index(String dimension) {
    JsonNode category = dataset.path("dimension").path(dimension).path("category");
    String member = "dimension." + dimension + ".category";
    JsonNode index = category.path("index");
    Map<String, Integer> positions = new LinkedHashMap<>();
    if (index.isArray()) {
      index.forEach(code -> positions.put(code.asText(), positions.size()));
      require(positions.size() == index.size(), member, "must name each category once");
    } else if (index.isObject()) {
      Set<Integer> taken = new LinkedHashSet<>();
      index
          .properties()
          .forEach(
              entry -> {
                int position = entry.getValue().isInt() ? entry.getValue().intValue() : -1;
                require(
                    position >= 0 && position < index.size() && taken.add(position),
                    member + ".index",
                    "must number the categories from 0 without gaps");
                positions.put(entry.getKey(), position);
              });
    } else { // the index of a single category may be left out
      category.path("label").fieldNames().forEachRemaining(code -> positions.put(code, 0));
      require(positions.size() == 1, member + ".index", "must be given");
    }
    require(!positions.isEmpty(), member, "must hold at least one category");
    return positions;
  }

  private void checkValues() {
    JsonNode values = dataset.path("value");
    require(
        values.isObject() || values.isArray() && values.size() == cells,
        "value",
        "must hold one value per cell, that is " + cells);
    values
        .fieldNames()
        .forEachRemaining(cell -> require(isCell(cell), "value", "has no cell " + cell));
    for (JsonNode value : values) {
      require(value.isNumber() || value.isNull(), "value", "must hold numbers and nulls only");
    }
  }

  private boolean isCell(String text) {
    return CELL.matcher(text).matches() && Integer.parseInt(text) < cells;
  }

  /** Number of the table at its publisher; {@code null} where the answer does not say. */
  String table() {
    JsonNode table = dataset.path("extension").path("px").path("tableid");
    return table.isTextual() ? table.asText() : null;
  }

  /** When the table was published; {@code null} where the answer does not say. */
  Instant updated() {
    return updated;
  }

  private static Instant instant(JsonNode updated) {
    String text = updated.asText(null);
    try {
      if (text == null) {
        return null;
      }
      return text.length() == 10
          ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
          : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeParseException e) {
      throw ProblemException.malformed("updated", "must be a day, or an instant with an offset");
    }
  }

  Set<String> dimensions() {
    return categories.keySet();
  }

  /** Categories of a dimension with their places; empty where there is no such dimension. */
  Map<String, Integer> categories(String dimension) {
    return categories.getOrDefault(dimension, Map.of());
  }

  /**
   * The number of a cell, counted in the order of the dimensions, the last one fastest.
   *
   * @param coordinates the place of a category of every dimension
   */
  int cell(Map<String, Integer> coordinates) {
    int cell = 0;
    for (Map.Entry<String, Map<String, Integer>> dimension : categories.entrySet()) {
      cell = cell * dimension.getValue().size() + coordinates.get(dimension.getKey());
    }
    return cell;
  }

  /** {@code null} where the cell has no value. */
  BigDecimal value(int cell) {
    JsonNode values = dataset.path("value");
    JsonNode value = values.isArray() ? values.get(cell) : values.path(Integer.toString(cell));
    return value.isNumber() ? value.decimalValue() : null;
  }

  /** The symbol that says why a cell has no value; {@code null} where nothing is said. */
  String status(int cell) {
    JsonNode status = dataset.path("status");
    if (status.isArray()) {
      return status.path(status.size() == 1 ? 0 : cell).asText(null);
    }
    return status.isTextual() ? status.asText() : status.path(Integer.toString(cell)).asText(null);
  }

  private static void require(boolean holds, String member, String reason) {
    if (!holds) {
      throw ProblemException.malformed(member, reason);
    }
  }
}
