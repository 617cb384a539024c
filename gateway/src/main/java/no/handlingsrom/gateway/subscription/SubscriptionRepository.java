package no.handlingsrom.gateway.subscription;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.fiscal.Language;
import no.handlingsrom.fiscal.metric.Owner;

/** The subscriptions of all municipalities, and where each version stood when they were told. */
@Singleton
class SubscriptionRepository {

  private final ObjectMapper mapper;

  SubscriptionRepository(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  /** Keeps a subscription; gives when it was created. */
  Subscription add(Connection connection, Subscription subscription, byte[] secret)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            """
            insert into subscription (municipality, id, target, plan, version, rules, told_of,
                                      language, secret)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)) {
      insert.setString(1, subscription.municipality());
      insert.setObject(2, subscription.id());
      insert.setString(3, subscription.target().toString());
      insert.setString(4, subscription.plan());
      insert.setString(5, subscription.version());
      insert.setArray(6, connection.createArrayOf("text", subscription.rules().toArray()));
      insert.setString(7, subscription.toldOf().name());
      insert.setString(8, subscription.language().name());
      insert.setBytes(9, secret);
      insert.executeUpdate();
    }
    return find(connection, subscription.municipality(), subscription.id()).orElseThrow();
  }

  /** The subscriptions of a municipality, oldest first. */
  List<Subscription> of(Connection connection, String municipality) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "select * from subscription where municipality = ? order by created_at, id")) {
      select.setString(1, municipality);
      return read(select);
    }
  }

  Optional<Subscription> find(Connection connection, String municipality, UUID id)
      throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "select * from subscription where municipality = ? and id = ?")) {
      select.setString(1, municipality);
      select.setObject(2, id);
      return read(select).stream().findFirst();
    }
  }

  /** Forgets a subscription and what it was sent; false when there is none. */
  boolean delete(Connection connection, String municipality, UUID id) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement("delete from subscription where municipality = ? and id = ?")) {
      delete.setString(1, municipality);
      delete.setObject(2, id);
      return delete.executeUpdate() == 1;
    }
  }

  private static List<Subscription> read(PreparedStatement select) throws SQLException {
    List<Subscription> found = new ArrayList<>();
    try (ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        found.add(
            new Subscription(
                rows.getObject("id", UUID.class),
                rows.getString("municipality"),
                URI.create(rows.getString("target")),
                rows.getString("plan"),
                rows.getString("version"),
                List.of((String[]) rows.getArray("rules").getArray()),
                ToldOf.valueOf(rows.getString("told_of")),
                Language.valueOf(rows.getString("language")),
                rows.getObject("created_at", OffsetDateTime.class).toInstant()));
      }
    }
    return found;
  }

  /** Makes who records a change for a subscription wait for who does so at the same time. */
  void hold(Connection connection, UUID subscription) throws SQLException {
    try (PreparedStatement lock =
        connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
      lock.setString(1, "subscription " + subscription);
      lock.execute();
    }
  }

  /** Where a version stood when a subscriber was told last; empty when it never was. */
  Optional<Standing> standing(Connection connection, UUID subscription, VersionKey version)
      throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            """
            select budget, investment, indicator, results::text from subscription_standing
            where subscription = ? and plan = ? and version = ?
            """)) {
      select.setObject(1, subscription);
      select.setString(2, version.plan());
      select.setString(3, version.version());
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.of(standing(row)) : Optional.empty();
      }
    }
  }

  private Standing standing(ResultSet row) throws SQLException {
    try {
      return new Standing(
          Map.of(
              Owner.BUDGET, row.getLong(1),
              Owner.INVESTMENT, row.getLong(2),
              Owner.INDICATOR, row.getLong(3)),
          mapper.readValue(row.getString(4), new TypeReference<>() {}));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what was written can be read", e);
    }
  }

  /** Keeps where a version stands for a subscriber from now on. */
  void keep(Connection connection, UUID subscription, VersionKey version, Standing standing)
      throws SQLException {
    try (PreparedStatement upsert =
        connection.prepareStatement(
            """
            insert into subscription_standing (subscription, municipality, plan, version, budget,
                                               investment, indicator, results)
            values (?, ?, ?, ?, ?, ?, ?, cast(? as jsonb))
            on conflict (subscription, plan, version) do update
            set budget = excluded.budget, investment = excluded.investment,
                indicator = excluded.indicator, results = excluded.results
            """)) {
      upsert.setObject(1, subscription);
      upsert.setString(2, version.municipality());
      upsert.setString(3, version.plan());
      upsert.setString(4, version.version());
      upsert.setLong(5, standing.position().get(Owner.BUDGET));
      upsert.setLong(6, standing.position().get(Owner.INVESTMENT));
      upsert.setLong(7, standing.position().get(Owner.INDICATOR));
      upsert.setString(8, mapper.writeValueAsString(standing.results()));
      upsert.executeUpdate();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("plain values can be written", e);
    }
  }
}
