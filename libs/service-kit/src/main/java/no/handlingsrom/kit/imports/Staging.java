package no.handlingsrom.kit.imports;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * The table that the taken records of a file are copied into before any of them counts. It lives as
 * long as the transaction. A digest goes over every row as it is copied: it vouches for the entries
 * that are made of them, in order.
 */
final class Staging implements AutoCloseable {

  private static final int BUFFER = 64 * 1024;

  private final CopyIn copy;
  private final StringBuilder rows = new StringBuilder(BUFFER + 1024);
  private final MessageDigest digest = Sha256.start();
  private long count;
  private BigDecimal sum = BigDecimal.ZERO;

  Staging(Connection connection) throws SQLException {
    try (Statement create = connection.createStatement()) {
      create.execute(
          """
          create temporary table staged_line (
            position bigint, line bigint, period integer, account text, function text, art text,
            unit text, responsibility text, project text, dimensions jsonb, amount numeric(18, 2),
            text text
          ) on commit drop
          """);
    }
    copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy staged_line from stdin");
  }

  void add(ActualLine line) {
    count++;
    sum = sum.add(line.amount());
    rows.append(count).append('\t').append(line.line());
    text(line.period() == null ? null : line.period().toString());
    text(line.account());
    text(line.function());
    text(line.art());
    text(line.unit());
    text(line.responsibility());
    text(line.project());
    text(json(line.dimensions()));
    text(line.amount().toPlainString());
    text(line.text());
    rows.append('\n');
    if (rows.length() >= BUFFER) {
      send();
    }
  }

  private void text(String value) {
    rows.append('\t');
    if (value == null) {
      rows.append("\\N");
      return;
    }
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '\\' -> rows.append("\\\\");
        case '\t' -> rows.append("\\t");
        case '\n' -> rows.append("\\n");
        case '\r' -> rows.append("\\r");
        default -> rows.append(c);
      }
    }
  }

  private static String json(SortedMap<String, String> dimensions) {
    if (dimensions == null || dimensions.isEmpty()) {
      return null;
    }
    return dimensions.entrySet().stream()
        .map(Staging::member)
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String member(Map.Entry<String, String> dimension) {
    return quoted(dimension.getKey()) + ":" + quoted(dimension.getValue());
  }

  private static String quoted(String text) {
    return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
  }

  private void send() {
    byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
    rows.setLength(0);
    digest.update(bytes);
    try {
      copy.writeToCopy(bytes, 0, bytes.length);
    } catch (SQLException e) {
      throw new UncheckedIOException(new IOException("rows cannot be copied", e));
    }
  }

  /** All rows are in the table; returns what vouches for them. */
  String finish() throws SQLException {
    send();
    copy.endCopy();
    return Sha256.end(digest);
  }

  long count() {
    return count;
  }

  /** NOK of all rows, KOSTRA sign. */
  BigDecimal sum() {
    return sum;
  }

  /** Frees the connection for other statements when the copying was broken off. */
  @Override
  public void close() throws SQLException {
    if (copy.isActive()) {
      copy.cancelCopy();
    }
  }
}
