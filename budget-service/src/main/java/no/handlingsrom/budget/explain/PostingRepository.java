package no.handlingsrom.budget.explain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import no.handlingsrom.budget.change.OperatingKey;
import no.handlingsrom.kit.ledger.LedgerKey;
import org.hibernate.Session;

/** The postings behind the figures of a version. */
@ApplicationScoped
class PostingRepository {

  private static final String POSTINGS =
      """
      with recursive part (ledger, up_to, parent, parent_sequence, depth) as (
        select ledger, cast(? as bigint), parent, parent_sequence, 0
        from ledger where municipality = ? and ledger = ?
        union all
        select p.ledger, c.parent_sequence, p.parent, p.parent_sequence, c.depth + 1
        from part c join ledger p on p.municipality = ? and p.ledger = c.parent)
      select entry.unit, entry.art, entry.line, entry.measure, entry.distribution, part.ledger,
             change.sequence, change.recorded_at, change.title, change.decision, change.source,
             sum(entry.amount)
      from part
      join operating_entry entry
        on entry.municipality = ? and entry.ledger = part.ledger and entry.sequence <= part.up_to
       and entry.year = ?
      join ledger_change change
        on change.municipality = entry.municipality and change.ledger = entry.ledger
       and change.sequence = entry.sequence
      group by part.depth, part.ledger, change.sequence, change.recorded_at, change.title,
               change.decision, change.source, entry.unit, entry.art, entry.line, entry.measure,
               entry.distribution
      order by part.depth desc, change.sequence, entry.unit, entry.art, entry.line
      """;

  private final EntityManager entityManager;

  PostingRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** All postings of a year in a version and its parents up to each cut, oldest first. */
  List<Posting> of(LedgerKey ledger, long upTo, int year) {
    return entityManager
        .unwrap(Session.class)
        .doReturningWork(connection -> read(connection, ledger, upTo, year));
  }

  private static List<Posting> read(Connection connection, LedgerKey ledger, long upTo, int year)
      throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(POSTINGS)) {
      query.setLong(1, upTo);
      query.setString(2, ledger.municipality());
      query.setString(3, ledger.ledger());
      query.setString(4, ledger.municipality());
      query.setString(5, ledger.municipality());
      query.setInt(6, year);
      try (ResultSet row = query.executeQuery()) {
        List<Posting> postings = new ArrayList<>();
        while (row.next()) {
          postings.add(
              new Posting(
                  new OperatingKey(
                      year,
                      null,
                      row.getString(1),
                      null,
                      row.getString(2),
                      row.getString(3),
                      null,
                      row.getString(4),
                      row.getBoolean(5)),
                  row.getString(6),
                  row.getLong(7),
                  row.getObject(8, OffsetDateTime.class).toInstant(),
                  row.getString(9),
                  row.getString(10),
                  row.getString(11),
                  row.getBigDecimal(12)));
        }
        return postings;
      }
    }
  }
}
