package no.handlingsrom.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The fiscal-rule status (handlingsregler) as text of at most 100 columns: each rule with the value
 * and, in words, the band of each year and period. Numbers are written the Norwegian way.
 */
final class RuleTable {

  private static final int LABEL_WIDTH = 8;
  private static final int CELL_WIDTH = 18;
  private static final Map<String, String> UNITS = Map.of("percent", "%", "nok-per-m2", "kr/m²");

  private final JsonNode status;

  /** Takes the answer of the gateway's {@code fiscal-rules}. */
  RuleTable(JsonNode status) {
    this.status = status;
  }

  String render() {
    List<String> periods = periods();
    StringBuilder text = new StringBuilder(title()).append("\n\n").append(row("", periods));
    for (JsonNode rule : status.path("rules")) {
      int decimals = decimals(rule);
      text.append(name(rule)).append('\n');
      text.append(row("  value", cells(rule, periods, result -> value(result, decimals))));
      text.append(row("  band", cells(rule, periods, RuleTable::band)));
    }
    return text.toString();
  }

  private String title() {
    String version =
        String.join(
            " · ",
            status.path("municipality").asText(),
            status.path("plan").asText(),
            status.path("version").asText());
    return version + (status.path("stale").asBoolean() ? " (stale: Kafka is not reachable)" : "");
  }

  /** Single years first, then longer periods. */
  private List<String> periods() {
    Set<String> years = new LinkedHashSet<>();
    Set<String> longer = new LinkedHashSet<>();
    for (JsonNode rule : status.path("rules")) {
      for (JsonNode result : rule.path("results")) {
        (result.hasNonNull("year") ? years : longer).add(period(result));
      }
    }
    List<String> all = new ArrayList<>(years.stream().sorted().toList());
    all.addAll(longer.stream().sorted().toList());
    return all;
  }

  private static String period(JsonNode result) {
    return result.hasNonNull("year")
        ? result.path("year").asText()
        : result.path("from").asText() + "–" + result.path("to").asText();
  }

  private static String name(JsonNode rule) {
    String unit = rule.path("unit").asText();
    return rule.path("name").asText() + " (" + UNITS.getOrDefault(unit, unit) + ")";
  }

  private static int decimals(JsonNode rule) {
    return results(rule)
        .map(result -> result.path("value"))
        .filter(JsonNode::isNumber)
        .mapToInt(value -> Math.max(0, value.decimalValue().scale()))
        .max()
        .orElse(0);
  }

  private static List<String> cells(
      JsonNode rule, List<String> periods, Function<JsonNode, String> text) {
    return periods.stream()
        .map(
            period ->
                results(rule)
                    .filter(result -> period(result).equals(period))
                    .findFirst()
                    .map(text)
                    .orElse(""))
        .toList();
  }

  private static String value(JsonNode result, int decimals) {
    JsonNode value = result.path("value");
    return value.isNumber() ? norwegian(value.decimalValue(), decimals) : "–";
  }

  private static String band(JsonNode result) {
    return result.path("band").asText("").replace('-', ' ');
  }

  private static Stream<JsonNode> results(JsonNode rule) {
    return StreamSupport.stream(rule.path("results").spliterator(), false);
  }

  /** Decimal comma, minus sign, and a no-break space between thousands. */
  static String norwegian(BigDecimal value, int decimals) {
    BigDecimal shown = value.setScale(Math.max(decimals, value.scale()));
    String[] parts = shown.abs().toPlainString().split("\\.");
    String whole = parts[0].replaceAll("(?<=\\d)(?=(\\d{3})+$)", "\u00a0");
    String fraction = parts.length > 1 ? "," + parts[1] : "";
    return (shown.signum() < 0 ? "−" : "") + whole + fraction;
  }

  private static String row(String label, List<String> cells) {
    StringBuilder row = new StringBuilder(label).append(" ".repeat(LABEL_WIDTH - label.length()));
    cells.forEach(cell -> row.append(" ".repeat(CELL_WIDTH - cell.length())).append(cell));
    return row.toString().stripTrailing() + "\n";
  }
}
