package no.handlingsrom.budget.total;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.handlingsrom.kit.ledger.LedgerKey;
import org.hibernate.Session;

/** The totals of all ledgers. */
@ApplicationScoped
public class LineTotals {

  private final EntityManager entityManager;

  LineTotals(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  private record Key(int year, String area, boolean central, String line) {}

  /** Adds what a change moves; the ledger is locked by the caller's transaction. */
  public void add(LedgerKey ledger, List<LineTotal> deltas) {
    Map<Key, BigDecimal> sums =
        deltas.stream()
            .collect(
                Collectors.toMap(
                    d -> new Key(d.year(), d.area(), d.central(), d.line()),
                    LineTotal::amount,
                    BigDecimal::add));
    session().doWork(connection -> add(connection, ledger, sums));
  }

  private static void add(Connection connection, LedgerKey ledger, Map<Key, BigDecimal> sums)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            """
            insert into line_total as t (municipality, ledger, year, area, central, line, amount)
            select ?, ?, delta.* from unnest(?::int[], ?::text[], ?::boolean[], ?::text[],
                                             ?::numeric[]) as delta
            on conflict (municipality, ledger, year, area, central, line)
            do update set amount = t.amount + excluded.amount
            """)) {
      List<Key> keys = List.copyOf(sums.keySet());
      insert.setString(1, ledger.municipality());
      insert.setString(2, ledger.ledger());
      insert.setArray(3, array(connection, "int4", keys.stream().map(Key::year).toArray()));
      insert.setArray(4, array(connection, "text", keys.stream().map(Key::area).toArray()));
      insert.setArray(5, array(connection, "bool", keys.stream().map(Key::central).toArray()));
      insert.setArray(6, array(connection, "text", keys.stream().map(Key::line).toArray()));
      insert.setArray(7, array(connection, "numeric", keys.stream().map(sums::get).toArray()));
      insert.executeUpdate();
    }
  }

  private static java.sql.Array array(Connection connection, String type, Object[] values)
      throws SQLException {
    return connection.createArrayOf(type, values);
  }

  /** Gives a new ledger the totals of its parent, which is locked by the caller's transaction. */
  public void copy(LedgerKey parent, LedgerKey child) {
    entityManager
        .createNativeQuery(
            """
            insert into line_total (municipality, ledger, year, area, central, line, amount)
            select municipality, :child, year, area, central, line, amount from line_total
            where municipality = :municipality and ledger = :parent
            """)
        .setParameter("municipality", parent.municipality())
        .setParameter("parent", parent.ledger())
        .setParameter("child", child.ledger())
        .executeUpdate();
  }

  /** All totals of a ledger; a year without entries has none. */
  public List<LineTotal> of(LedgerKey ledger) {
    return session().doReturningWork(connection -> read(connection, ledger));
  }

  private static List<LineTotal> read(Connection connection, LedgerKey ledger) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "select year, area, central, line, amount from line_total"
                + " where municipality = ? and ledger = ?")) {
      query.setString(1, ledger.municipality());
      query.setString(2, ledger.ledger());
      try (ResultSet row = query.executeQuery()) {
        List<LineTotal> totals = new ArrayList<>();
        while (row.next()) {
          totals.add(
              new LineTotal(
                  row.getInt(1),
                  row.getString(2),
                  row.getBoolean(3),
                  row.getString(4),
                  row.getBigDecimal(5)));
        }
        return totals;
      }
    }
  }

  private Session session() {
    return entityManager.unwrap(Session.class);
  }
}
