package no.handlingsrom.budget.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.handlingsrom.budget.change.FrameCategory;
import no.handlingsrom.budget.lineage.Lineage;
import no.handlingsrom.kit.ledger.LedgerKey;
import org.hibernate.Session;

/** The revisions of all measures; they are added and read, never changed. */
@ApplicationScoped
public class MeasureRepository {

  private final EntityManager entityManager;

  MeasureRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Adds what a change made of measures; the change is recorded already. */
  public void add(LedgerKey ledger, long sequence, List<Measure> revised) {
    session().doWork(connection -> add(connection, ledger, sequence, revised));
  }

  private static void add(
      Connection connection, LedgerKey ledger, long sequence, List<Measure> revised)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            """
            insert into measure_revision (municipality, ledger, sequence, measure, title, category,
              unit, function, art, line, effect_years, effect_amounts, rationale, decision, report,
              source, start_date, tags, responsible, withdrawn)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)) {
      for (Measure measure : revised) {
        insert.setString(1, ledger.municipality());
        insert.setString(2, ledger.ledger());
        insert.setLong(3, sequence);
        set(insert, measure);
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static void set(PreparedStatement insert, Measure m) throws SQLException {
    Connection connection = insert.getConnection();
    insert.setString(4, m.id());
    insert.setString(5, m.title());
    insert.setString(6, m.category().name());
    insert.setString(7, m.account().unit());
    insert.setString(8, m.account().function());
    insert.setString(9, m.account().art());
    insert.setString(10, m.account().line());
    insert.setArray(11, connection.createArrayOf("int4", m.effects().keySet().toArray()));
    insert.setArray(12, connection.createArrayOf("numeric", m.effects().values().toArray()));
    insert.setString(13, m.rationale());
    insert.setString(14, m.decision());
    insert.setString(15, m.report());
    insert.setString(16, m.source());
    insert.setDate(17, m.start() == null ? null : Date.valueOf(m.start()));
    insert.setArray(18, connection.createArrayOf("text", m.tags().toArray()));
    insert.setString(19, m.responsible());
    insert.setBoolean(20, m.withdrawn());
  }

  /** The measures that a lineage holds by id, each as last revised, in the order they came in. */
  public Map<String, MeasureRevision> at(Lineage lineage) {
    Map<String, MeasureRevision> last = new LinkedHashMap<>();
    revisions(lineage).forEach(revision -> last.put(revision.measure().id(), revision));
    return last;
  }

  /** Every revision of every measure in a lineage, oldest first. */
  List<MeasureRevision> revisions(Lineage lineage) {
    return session().doReturningWork(connection -> revisions(connection, lineage));
  }

  private static List<MeasureRevision> revisions(Connection connection, Lineage lineage)
      throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            """
            select revision.*, change.recorded_at
            from unnest(?::text[], ?::bigint[]) with ordinality as part (ledger, up_to, depth)
            join measure_revision revision
              on revision.municipality = ? and revision.ledger = part.ledger
             and revision.sequence <= part.up_to
            join ledger_change change
              on change.municipality = revision.municipality and change.ledger = revision.ledger
             and change.sequence = revision.sequence
            order by part.depth desc, revision.sequence, revision.measure
            """)) {
      Object[] ledgers = lineage.parts().stream().map(Lineage.Part::ledger).toArray();
      Object[] upTo = lineage.parts().stream().map(Lineage.Part::upTo).toArray();
      query.setArray(1, connection.createArrayOf("text", ledgers));
      query.setArray(2, connection.createArrayOf("int8", upTo));
      query.setString(3, lineage.municipality());
      try (ResultSet row = query.executeQuery()) {
        Map<String, Integer> counts = new HashMap<>();
        List<MeasureRevision> revisions = new ArrayList<>();
        while (row.next()) {
          Measure measure = measure(row);
          revisions.add(
              new MeasureRevision(
                  measure,
                  counts.merge(measure.id(), 1, Integer::sum),
                  row.getString("ledger"),
                  row.getLong("sequence"),
                  row.getObject("recorded_at", OffsetDateTime.class).toInstant()));
        }
        return revisions;
      }
    }
  }

  private static Measure measure(ResultSet row) throws SQLException {
    Date start = row.getDate("start_date");
    return new Measure(
        row.getString("measure"),
        row.getString("title"),
        FrameCategory.valueOf(row.getString("category")),
        new Account(
            row.getString("unit"),
            row.getString("function"),
            row.getString("art"),
            row.getString("line")),
        effects(row),
        row.getString("rationale"),
        row.getString("decision"),
        row.getString("report"),
        row.getString("source"),
        start == null ? null : start.toLocalDate(),
        List.of((String[]) row.getArray("tags").getArray()),
        row.getString("responsible"),
        row.getBoolean("withdrawn"));
  }

  private static SortedMap<Integer, BigDecimal> effects(ResultSet row) throws SQLException {
    Integer[] years = (Integer[]) row.getArray("effect_years").getArray();
    BigDecimal[] amounts = (BigDecimal[]) row.getArray("effect_amounts").getArray();
    SortedMap<Integer, BigDecimal> effects = new TreeMap<>();
    for (int i = 0; i < years.length; i++) {
      effects.put(years[i], amounts[i]);
    }
    return effects;
  }

  private Session session() {
    return entityManager.unwrap(Session.class);
  }
}
