package no.handlingsrom.local.sample;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a request comes from. The key is the same on every run, so that repeating the request is a
 * replay.
 *
 * @param rows the rows of the request's list, in its order; empty where it is not made of rows
 */
record SampleStep(String key, String file, List<SampleRow> rows) {

  private static final Pattern FIRST_INDEX = Pattern.compile("^\\w+\\[(\\d+)]");

  /** The file, with the line that a field of the request such as {@code entries[3].unit} names. */
  String place(String field) {
    if (rows.isEmpty()) {
      return file;
    }
    Matcher index = FIRST_INDEX.matcher(field);
    int row = index.find() ? Integer.parseInt(index.group(1)) : 0;
    return file + " line " + rows.get(Math.min(row, rows.size() - 1)).line();
  }
}
