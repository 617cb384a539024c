package no.handlingsrom.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** A database that holds data of an earlier schema is migrated with its data. */
@QuarkusTest
class MigrationTest {

  private static final String SCHEMA = "migration_test";

  @Inject DataSource database;

  @Test
  void statesAndObservationsOfTheSchemaBeforeAreKept() throws SQLException {
    migrate("4.3");
    try (Connection connection = connect();
        Statement sql = connection.createStatement()) {
      sql.execute(
          """
          insert into ledger (municipality, ledger, last_sequence, last_time, last_digest, frozen)
          values ('3203', 'indicator', 2, '2023-10-24', repeat('0', 64), false);
          insert into ledger_change (municipality, ledger, sequence, recorded_at, title, digest)
          values ('3203', 'indicator', 1, '2023-10-24', 'ledger opened', repeat('0', 64)),
                 ('3203', 'indicator', 2, '2023-10-24', 'observations', repeat('1', 64));
          insert into indicator (municipality, code, sequence, position)
          values ('3203', 'upkeep', 2, 0);
          insert into observation (municipality, sequence, position, subject, year, kind, value,
                                   source, published_at, period, period_kind, recorded_at)
          values ('3203', 2, 0, 'indicator:upkeep', 2022, 'ACCOUNT', 132, '001:3632-3639',
                  '2023-10-24', '2022', 'YEAR', '2023-10-24');
          insert into version_state (municipality, plan, version, budget_sequence, budget,
                                     investment_sequence, investment)
          values ('3203', '2024-2027', 'director-proposal', 42, '{"a":1}', 7, '{"b":2}'),
                 ('3203', '2024-2027', 'draft', 3, '{"c":3}', null, null);
          """);
      connection.commit();
    }
    migrate("latest");
    assertThat(read("select type, key, sequence, state from owner_state order by type, key"))
        .containsExactly(
            "BUDGET_STATE 3203/2024-2027/director-proposal 42 {\"a\":1}",
            "BUDGET_STATE 3203/2024-2027/draft 3 {\"c\":3}",
            "INVESTMENT_STATE 3203/2024-2027/director-proposal 7 {\"b\":2}");
    assertThat(read("select subject, period, value, reason from observation"))
        .containsExactly("indicator:upkeep 2022 132 null");
    assertThat(read("select to_regclass('version_state')")).containsExactly("null");
  }

  private void migrate(String target) {
    Flyway.configure()
        .dataSource(database)
        .schemas(SCHEMA)
        .locations("db/kit", "db/migration")
        .target(target)
        .load()
        .migrate();
  }

  private List<String> read(String query) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = connect();
        ResultSet found = connection.createStatement().executeQuery(query)) {
      while (found.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
          cells.add(String.valueOf(found.getString(i)));
        }
        rows.add(String.join(" ", cells));
      }
    }
    return rows;
  }

  private Connection connect() throws SQLException {
    Connection connection = database.getConnection();
    connection.setAutoCommit(false);
    connection.createStatement().execute("set local search_path to " + SCHEMA);
    return connection;
  }
}
