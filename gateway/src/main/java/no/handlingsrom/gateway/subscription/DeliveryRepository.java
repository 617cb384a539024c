package no.handlingsrom.gateway.subscription;

import jakarta.inject.Singleton;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.handlingsrom.contracts.VersionKey;

/** What subscribers are sent, and what has become of it. */
@Singleton
class DeliveryRepository {

  /** A delivery whose turn it is, with what is needed to send it. */
  record Due(Delivery delivery, URI target, byte[] secret) {}

  /** Adds a delivery after those there are; the caller holds the subscription. */
  void add(Connection connection, UUID subscription, VersionKey version, UUID id, String body)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            """
            insert into delivery (subscription, municipality, id, plan, version, body, status)
            values (?, ?, ?, ?, ?, ?, 'PENDING')
            """)) {
      insert.setObject(1, subscription);
      insert.setString(2, version.municipality());
      insert.setObject(3, id);
      insert.setString(4, version.plan());
      insert.setString(5, version.version());
      insert.setString(6, body);
      insert.executeUpdate();
    }
  }

  /**
   * The oldest pending delivery of a subscription that nobody else is sending to, if its time has
   * come. The subscription stays locked until the transaction ends, so that no replica sends it the
   * same, or the next, meanwhile.
   */
  Optional<Due> claim(Connection connection) throws SQLException {
    try (PreparedStatement select =
            connection.prepareStatement(
                """
            select d.*, s.target, s.secret
            from subscription s
            cross join lateral (
              select * from delivery
              where subscription = s.id and status = 'PENDING'
              order by sequence limit 1) d
            where d.next_attempt_at <= clock_timestamp()
            order by d.next_attempt_at
            limit 1
            for update of s skip locked
            """);
        ResultSet row = select.executeQuery()) {
      if (!row.next()) {
        return Optional.empty();
      }
      Due due = new Due(read(row), URI.create(row.getString("target")), row.getBytes("secret"));
      // Who held the lock a moment ago may have sent it.
      return isPending(connection, due.delivery()) ? Optional.of(due) : Optional.empty();
    }
  }

  private static boolean isPending(Connection connection, Delivery delivery) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            """
            select 1 from delivery
            where subscription = ? and sequence = ? and status = 'PENDING' and attempts = ?
            """)) {
      select.setObject(1, delivery.subscription());
      select.setLong(2, delivery.sequence());
      select.setInt(3, delivery.attempts());
      try (ResultSet row = select.executeQuery()) {
        return row.next();
      }
    }
  }

  void delivered(Connection connection, Delivery delivery) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            """
            update delivery set status = 'DELIVERED', attempts = attempts + 1, failure = null,
                   ended_at = clock_timestamp()
            where subscription = ? and sequence = ?
            """)) {
      update.setObject(1, delivery.subscription());
      update.setLong(2, delivery.sequence());
      update.executeUpdate();
    }
  }

  /**
   * Notes a failure.
   *
   * @param wait until the next attempt; empty when there is none
   */
  void failed(Connection connection, Delivery delivery, String failure, Optional<Duration> wait)
      throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            """
            update delivery set attempts = attempts + 1, failure = ?,
                   status = case when ? then 'PENDING' else 'DEAD' end,
                   next_attempt_at = clock_timestamp() + make_interval(secs => ?),
                   ended_at = case when ? then null else clock_timestamp() end
            where subscription = ? and sequence = ?
            """)) {
      update.setString(1, failure);
      update.setBoolean(2, wait.isPresent());
      update.setDouble(3, wait.map(Duration::toMillis).orElse(0L) / 1000.0);
      update.setBoolean(4, wait.isPresent());
      update.setObject(5, delivery.subscription());
      update.setLong(6, delivery.sequence());
      update.executeUpdate();
    }
  }

  /** Lets a dead delivery be sent once more, in its old place; false when it is not dead. */
  boolean revive(Connection connection, UUID subscription, long sequence) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            """
            update delivery set status = 'PENDING', attempts = 0, ended_at = null,
                   next_attempt_at = clock_timestamp()
            where subscription = ? and sequence = ? and status = 'DEAD'
            """)) {
      update.setObject(1, subscription);
      update.setLong(2, sequence);
      return update.executeUpdate() == 1;
    }
  }

  /**
   * Deliveries of a subscription, oldest first.
   *
   * @param status empty for all
   */
  List<Delivery> page(
      Connection connection,
      UUID subscription,
      Optional<Delivery.Status> status,
      long after,
      int most)
      throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            """
            select * from delivery
            where subscription = ? and sequence > ? and (cast(? as text) is null or status = ?)
            order by sequence limit ?
            """)) {
      String name = status.map(Enum::name).orElse(null);
      select.setObject(1, subscription);
      select.setLong(2, after);
      select.setString(3, name);
      select.setString(4, name);
      select.setInt(5, most);
      List<Delivery> found = new ArrayList<>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          found.add(read(rows));
        }
      }
      return found;
    }
  }

  private static Delivery read(ResultSet row) throws SQLException {
    return new Delivery(
        row.getObject("subscription", UUID.class),
        row.getLong("sequence"),
        row.getObject("id", UUID.class),
        row.getString("plan"),
        row.getString("version"),
        row.getString("body"),
        instant(row, "created_at"),
        Delivery.Status.valueOf(row.getString("status")),
        row.getInt("attempts"),
        instant(row, "next_attempt_at"),
        instant(row, "ended_at"),
        row.getString("failure"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
