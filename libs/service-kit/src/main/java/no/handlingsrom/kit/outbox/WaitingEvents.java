package no.handlingsrom.kit.outbox;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import no.handlingsrom.contracts.wire.CloudEventRecords;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.postgresql.PGConnection;

/**
 * The outbox as the relay sees it, over a connection of its own that also carries its claim to be
 * the only relay of the service. Closing gives the claim back.
 */
final class WaitingEvents implements AutoCloseable {

  /** An event to send, and the outbox row to mark when the broker has it. */
  record Waiting(long id, ProducerRecord<String, byte[]> record) {}

  // Any number does, as long as every relay of the database uses the same.
  private static final long RELAY_CLAIM = 0x6f7574626f78L;

  private final Connection connection;
  private final URI source;

  WaitingEvents(Connection connection, URI source) {
    this.connection = connection;
    this.source = source;
  }

  /** Whether this relay is now the only one of its service. */
  boolean claim() throws SQLException {
    try (PreparedStatement claim = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
      claim.setLong(1, RELAY_CLAIM);
      try (ResultSet result = claim.executeQuery()) {
        result.next();
        return result.getBoolean(1);
      }
    }
  }

  void listen() throws SQLException {
    execute("listen " + Outbox.CHANNEL);
  }

  /** Returns when a new event was committed, or after the given time. */
  void awaitMore(Duration atMost) throws SQLException {
    connection.unwrap(PGConnection.class).getNotifications((int) atMost.toMillis());
  }

  /**
   * The oldest unpublished events. Not "newer than the last one sent": numbers are given before
   * commit, so a late commit would be lost that way. Within a key the order holds, because a
   * ledger's events are written under its row lock.
   */
  List<Waiting> next(int limit) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "select id, topic, record_key, type, sequence, occurred_at, payload from outbox"
                + " where published_at is null order by id limit ?")) {
      query.setInt(1, limit);
      try (ResultSet rows = query.executeQuery()) {
        List<Waiting> waiting = new ArrayList<>();
        while (rows.next()) {
          waiting.add(waiting(rows));
        }
        return waiting;
      }
    }
  }

  private Waiting waiting(ResultSet row) throws SQLException {
    return new Waiting(
        row.getLong("id"),
        CloudEventRecords.toRecord(
            row.getString("topic"),
            row.getString("record_key"),
            row.getString("type"),
            source,
            row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
            row.getLong("sequence"),
            row.getString("payload").getBytes(StandardCharsets.UTF_8)));
  }

  void markPublished(List<Waiting> sent) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "update outbox set published_at = now(), attempts = attempts + 1, last_error = null"
                + " where id = any (?)")) {
      Array ids = connection.createArrayOf("bigint", sent.stream().map(Waiting::id).toArray());
      update.setArray(1, ids);
      update.executeUpdate();
    }
  }

  void markFailed(Waiting event, String error) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "update outbox set attempts = attempts + 1, last_error = ? where id = ?")) {
      update.setString(1, error);
      update.setLong(2, event.id());
      update.executeUpdate();
    }
  }

  void purge(Duration retention) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement(
            "delete from outbox where published_at < now() - make_interval(secs => ?)")) {
      delete.setLong(1, retention.toSeconds());
      delete.executeUpdate();
    }
  }

  @Override
  public void close() throws SQLException {
    try (connection) {
      execute("unlisten *");
      execute("select pg_advisory_unlock_all()");
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
