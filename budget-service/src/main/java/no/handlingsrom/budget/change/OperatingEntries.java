package no.handlingsrom.budget.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.handlingsrom.kit.ledger.LedgerKey;
import org.hibernate.Session;

/** The entries of all ledgers; they are added and read, never changed. */
@ApplicationScoped
class OperatingEntries {

  private final EntityManager entityManager;

  OperatingEntries(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Adds the entries of a change in one statement. */
  void add(LedgerKey ledger, long sequence, List<OperatingEntry> entries) {
    session().doWork(connection -> add(connection, ledger, sequence, entries));
  }

  private static void add(
      Connection connection, LedgerKey ledger, long sequence, List<OperatingEntry> entries)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            """
            insert into operating_entry (municipality, ledger, sequence, position, year, unit,
                                         function, art, line, amount, text)
            select ?, ?, ?, entry.ordinality, entry.year, entry.unit, entry.function, entry.art,
                   entry.line, entry.amount, entry.text
            from unnest(?::int[], ?::text[], ?::text[], ?::text[], ?::text[], ?::numeric[], ?::text[])
                 with ordinality as entry (year, unit, function, art, line, amount, text, ordinality)
            """)) {
      insert.setString(1, ledger.municipality());
      insert.setString(2, ledger.ledger());
      insert.setLong(3, sequence);
      setColumn(insert, 4, "int4", entries, OperatingEntry::year);
      setColumn(insert, 5, "text", entries, OperatingEntry::unit);
      setColumn(insert, 6, "text", entries, OperatingEntry::function);
      setColumn(insert, 7, "text", entries, OperatingEntry::art);
      setColumn(insert, 8, "text", entries, OperatingEntry::line);
      setColumn(insert, 9, "numeric", entries, OperatingEntry::amount);
      setColumn(insert, 10, "text", entries, OperatingEntry::text);
      insert.executeUpdate();
    }
  }

  private static void setColumn(
      PreparedStatement insert,
      int index,
      String type,
      List<OperatingEntry> entries,
      Function<OperatingEntry, Object> value)
      throws SQLException {
    Object[] values = entries.stream().map(value).toArray();
    insert.setArray(index, insert.getConnection().createArrayOf(type, values));
  }

  /** The entries of a change, in the order they were given. */
  List<OperatingEntry> of(LedgerKey ledger, long sequence) {
    return session().doReturningWork(connection -> read(connection, ledger, sequence));
  }

  private static List<OperatingEntry> read(Connection connection, LedgerKey ledger, long sequence)
      throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "select year, unit, function, art, line, amount, text from operating_entry"
                + " where municipality = ? and ledger = ? and sequence = ? order by position")) {
      query.setString(1, ledger.municipality());
      query.setString(2, ledger.ledger());
      query.setLong(3, sequence);
      try (ResultSet row = query.executeQuery()) {
        List<OperatingEntry> entries = new ArrayList<>();
        while (row.next()) {
          entries.add(
              new OperatingEntry(
                  row.getInt(1),
                  row.getString(2),
                  row.getString(3),
                  row.getString(4),
                  row.getString(5),
                  row.getBigDecimal(6),
                  row.getString(7)));
        }
        return entries;
      }
    }
  }

  private Session session() {
    return entityManager.unwrap(Session.class);
  }
}
