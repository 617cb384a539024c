package no.handlingsrom.local.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The rows of one file that are posted together: those with the same value in the column {@code
 * change}.
 */
record SampleChange(String id, String title, List<SampleRow> rows) {

  static List<SampleChange> of(List<SampleRow> rows) {
    Map<String, SampleChange> changes = new LinkedHashMap<>();
    for (SampleRow row : rows) {
      String title = row.text("title");
      SampleChange change =
          changes.computeIfAbsent(
              row.text("change"), id -> new SampleChange(id, title, new ArrayList<>()));
      if (!change.title.equals(title)) {
        throw row.wrong("title", "must be '" + change.title + "' as on the rows before");
      }
      change.rows.add(row);
    }
    return List.copyOf(changes.values());
  }

  /** The document and every place in it that a row of this change names. */
  String source(String document) {
    return rows.stream()
        .map(row -> row.text("source"))
        .distinct()
        .collect(Collectors.joining(", ", document + ": ", ""));
  }
}
