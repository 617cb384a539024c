package no.handlingsrom.budget.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import no.handlingsrom.budget.lineage.Lineage;
import no.handlingsrom.budget.lineage.Stretch;
import no.handlingsrom.kit.ledger.LedgerKey;
import org.hibernate.Session;

/** The entries of all ledgers; they are added and read, never changed. */
@ApplicationScoped
public class OperatingEntries {

  private static final String KEY =
      "year, month, unit, function, art, line, category, measure, distribution, fund, account,"
          + " project, dimensions";

  /** Number of the first column after those of {@link #KEY}. */
  private static final int AFTER_KEY = 14;

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<TreeMap<String, String>> DIMENSIONS = new TypeReference<>() {};

  private static final String SUMS =
      """
      select KEY, sum(stretch.sign * entry.amount)
      from unnest(?::text[], ?::bigint[], ?::bigint[], ?::int[])
           as stretch (ledger, after, up_to, sign)
      join operating_entry entry
        on entry.municipality = ? and entry.ledger = stretch.ledger
       and entry.sequence > stretch.after and entry.sequence <= stretch.up_to
      where ?::text is null or entry.measure = ?
      group by KEY having sum(stretch.sign * entry.amount) <> 0
      order by KEY
      """
          .replace("KEY", KEY);

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
            insert into operating_entry (municipality, ledger, sequence, position, year, month, unit,
                                         function, art, line, category, measure, distribution,
                                         fund, account, project, dimensions, amount, text)
            select ?, ?, ?, entry.ordinality, entry.year, entry.month, entry.unit, entry.function,
                   entry.art, entry.line, entry.category, entry.measure, entry.distribution,
                   entry.fund, entry.account, entry.project, entry.dimensions::jsonb, entry.amount,
                   entry.text
            from unnest(?::int[], ?::int[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                        ?::text[], ?::boolean[], ?::text[], ?::text[], ?::text[], ?::text[],
                        ?::numeric[], ?::text[])
                 with ordinality as entry (year, month, unit, function, art, line, category, measure,
                                           distribution, fund, account, project, dimensions, amount,
                                           text, ordinality)
            """)) {
      insert.setString(1, ledger.municipality());
      insert.setString(2, ledger.ledger());
      insert.setLong(3, sequence);
      setColumn(insert, 4, "int4", entries, e -> e.key().year());
      setColumn(insert, 5, "int4", entries, e -> e.key().month());
      setColumn(insert, 6, "text", entries, e -> e.key().unit());
      setColumn(insert, 7, "text", entries, e -> e.key().function());
      setColumn(insert, 8, "text", entries, e -> e.key().art());
      setColumn(insert, 9, "text", entries, e -> e.key().line());
      setColumn(insert, 10, "text", entries, OperatingEntries::categoryName);
      setColumn(insert, 11, "text", entries, e -> e.key().measure());
      setColumn(insert, 12, "bool", entries, e -> e.key().distribution());
      setColumn(insert, 13, "text", entries, e -> e.key().fund());
      setColumn(insert, 14, "text", entries, e -> e.key().coding().account());
      setColumn(insert, 15, "text", entries, e -> e.key().coding().project());
      setColumn(insert, 16, "text", entries, e -> dimensions(e.key().coding()));
      setColumn(insert, 17, "numeric", entries, OperatingEntry::amount);
      setColumn(insert, 18, "text", entries, OperatingEntry::text);
      insert.executeUpdate();
    }
  }

  private static String categoryName(OperatingEntry entry) {
    return entry.key().category() == null ? null : entry.key().category().name();
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
  public List<OperatingEntry> of(LedgerKey ledger, long sequence) {
    return session().doReturningWork(connection -> read(connection, ledger, sequence));
  }

  private static List<OperatingEntry> read(Connection connection, LedgerKey ledger, long sequence)
      throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "select "
                + KEY
                + ", amount, text from operating_entry"
                + " where municipality = ? and ledger = ? and sequence = ? order by position")) {
      query.setString(1, ledger.municipality());
      query.setString(2, ledger.ledger());
      query.setLong(3, sequence);
      try (ResultSet row = query.executeQuery()) {
        List<OperatingEntry> entries = new ArrayList<>();
        while (row.next()) {
          entries.add(
              new OperatingEntry(
                  key(row), row.getBigDecimal(AFTER_KEY), row.getString(AFTER_KEY + 1)));
        }
        return entries;
      }
    }
  }

  /**
   * What stretches of changes amount to, in one statement.
   *
   * @return NOK per key; keys that come to zero are left out
   */
  public Map<OperatingKey, BigDecimal> sums(String municipality, List<Stretch> stretches) {
    return session().doReturningWork(connection -> sums(connection, municipality, stretches, null));
  }

  /** What a measure amounts to in a lineage, on its own account and where it was distributed. */
  public Map<OperatingKey, BigDecimal> sums(Lineage lineage, String measure) {
    return session()
        .doReturningWork(
            connection -> sums(connection, lineage.municipality(), lineage.everything(), measure));
  }

  private static Map<OperatingKey, BigDecimal> sums(
      Connection connection, String municipality, List<Stretch> stretches, String measure)
      throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(SUMS)) {
      Object[] ledgers = stretches.stream().map(Stretch::ledger).toArray();
      Object[] after = stretches.stream().map(Stretch::after).toArray();
      Object[] upTo = stretches.stream().map(Stretch::upTo).toArray();
      Object[] signs = stretches.stream().map(Stretch::sign).toArray();
      query.setArray(1, connection.createArrayOf("text", ledgers));
      query.setArray(2, connection.createArrayOf("int8", after));
      query.setArray(3, connection.createArrayOf("int8", upTo));
      query.setArray(4, connection.createArrayOf("int4", signs));
      query.setString(5, municipality);
      query.setString(6, measure);
      query.setString(7, measure);
      try (ResultSet row = query.executeQuery()) {
        return sums(row);
      }
    }
  }

  /** What a lineage holds by year, unit, art and line, zeros among it, in one statement. */
  List<OperatingEntry> accounts(Lineage lineage) {
    return session().doReturningWork(connection -> accounts(connection, lineage));
  }

  private static List<OperatingEntry> accounts(Connection connection, Lineage lineage)
      throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            """
            select entry.year, entry.unit, entry.art, entry.line, sum(entry.amount)
            from unnest(?::text[], ?::bigint[]) as part (ledger, up_to)
            join operating_entry entry
              on entry.municipality = ? and entry.ledger = part.ledger
             and entry.sequence <= part.up_to
            group by entry.year, entry.unit, entry.art, entry.line
            """)) {
      Object[] ledgers = lineage.parts().stream().map(Lineage.Part::ledger).toArray();
      Object[] upTo = lineage.parts().stream().map(Lineage.Part::upTo).toArray();
      query.setArray(1, connection.createArrayOf("text", ledgers));
      query.setArray(2, connection.createArrayOf("int8", upTo));
      query.setString(3, lineage.municipality());
      try (ResultSet row = query.executeQuery()) {
        List<OperatingEntry> accounts = new ArrayList<>();
        while (row.next()) {
          OperatingKey key =
              OperatingKey.of(row.getInt(1), row.getString(2), row.getString(3), row.getString(4));
          accounts.add(new OperatingEntry(key, row.getBigDecimal(5), null));
        }
        return accounts;
      }
    }
  }

  /** What moves named funds in a lineage, in one statement. */
  public Map<OperatingKey, BigDecimal> sumsOfFunds(Lineage lineage) {
    return session().doReturningWork(connection -> sumsOfFunds(connection, lineage));
  }

  private static Map<OperatingKey, BigDecimal> sumsOfFunds(Connection connection, Lineage lineage)
      throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "select "
                + KEY
                + """
                , sum(entry.amount)
                from unnest(?::text[], ?::bigint[]) as part (ledger, up_to)
                join operating_entry entry
                  on entry.municipality = ? and entry.ledger = part.ledger
                 and entry.sequence <= part.up_to and entry.fund is not null
                group by
                """
                + KEY)) {
      Object[] ledgers = lineage.parts().stream().map(Lineage.Part::ledger).toArray();
      Object[] upTo = lineage.parts().stream().map(Lineage.Part::upTo).toArray();
      query.setArray(1, connection.createArrayOf("text", ledgers));
      query.setArray(2, connection.createArrayOf("int8", upTo));
      query.setString(3, lineage.municipality());
      try (ResultSet row = query.executeQuery()) {
        return sums(row);
      }
    }
  }

  /**
   * What each change after a number amounts to, in one statement.
   *
   * @return NOK per key, by the number of the change
   */
  public Map<Long, Map<OperatingKey, BigDecimal>> sumsOfEachChange(LedgerKey ledger, long after) {
    return session().doReturningWork(connection -> sumsOfEachChange(connection, ledger, after));
  }

  private static Map<Long, Map<OperatingKey, BigDecimal>> sumsOfEachChange(
      Connection connection, LedgerKey ledger, long after) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "select "
                + KEY
                + ", sequence, sum(amount) from operating_entry"
                + " where municipality = ? and ledger = ? and sequence > ?"
                + " group by "
                + KEY
                + ", sequence")) {
      query.setString(1, ledger.municipality());
      query.setString(2, ledger.ledger());
      query.setLong(3, after);
      try (ResultSet row = query.executeQuery()) {
        Map<Long, Map<OperatingKey, BigDecimal>> sums = new HashMap<>();
        while (row.next()) {
          sums.computeIfAbsent(row.getLong(AFTER_KEY), change -> new HashMap<>())
              .put(key(row), row.getBigDecimal(AFTER_KEY + 1));
        }
        return sums;
      }
    }
  }

  private static Map<OperatingKey, BigDecimal> sums(ResultSet row) throws SQLException {
    Map<OperatingKey, BigDecimal> sums = new LinkedHashMap<>();
    while (row.next()) {
      sums.put(key(row), row.getBigDecimal(AFTER_KEY));
    }
    return sums;
  }

  private static OperatingKey key(ResultSet row) throws SQLException {
    String category = row.getString(7);
    return new OperatingKey(
        row.getInt(1),
        row.getObject(2, Integer.class),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        category == null ? null : FrameCategory.valueOf(category),
        row.getString(8),
        row.getBoolean(9),
        row.getString(10),
        coding(row));
  }

  private static Coding coding(ResultSet row) throws SQLException {
    String account = row.getString(11);
    String project = row.getString(12);
    String dimensions = row.getString(13);
    return account == null && project == null && dimensions.equals("{}")
        ? Coding.NONE
        : new Coding(account, project, dimensions(dimensions));
  }

  private static String dimensions(Coding coding) {
    try {
      return JSON.writeValueAsString(coding.dimensions());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts by name can be written", e);
    }
  }

  private static Map<String, String> dimensions(String json) {
    try {
      return JSON.readValue(json, DIMENSIONS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what was written can be read", e);
    }
  }

  private Session session() {
    return entityManager.unwrap(Session.class);
  }
}
