package no.handlingsrom.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {

  private static final Path PROGRAMS = Path.of("target", "postgresql");

  @TempDir static Path directory;
  private static PostgresServer server;

  @BeforeAll
  static void start() {
    server = new PostgresServer(directory, PROGRAMS, FreePort.find());
    server.start();
  }

  @AfterAll
  static void stop() {
    server.kill();
  }

  @Test
  void committedRowSurvivesKill() throws SQLException {
    Database budget = server.createDatabase("killed");
    execute(budget, "CREATE TABLE entry (amount numeric)", "INSERT INTO entry VALUES (-169876.5)");
    long killed = server.pid();

    server.kill();
    assertFalse(server.isRunning());
    server.start();

    assertNotEquals(killed, server.pid());
    assertEquals("-169876.5", query(budget, "SELECT amount FROM entry"));
  }

  @Test
  void stopAndStartKeepsPortAndData() throws SQLException {
    Database budget = server.createDatabase("stopped");
    execute(budget, "CREATE TABLE entry (amount numeric)", "INSERT INTO entry VALUES (1)");

    server.stop();
    server.stop();
    server.start();

    assertEquals("1", query(budget, "SELECT amount FROM entry"));
  }

  @Test
  void settingsAreDurable() throws SQLException {
    Database budget = server.createDatabase("settings");
    for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
      assertEquals("on", query(budget, "SHOW " + setting), setting);
    }
    assertEquals("127.0.0.1", query(budget, "SHOW listen_addresses"));
    assertTrue(query(budget, "SHOW server_version").startsWith("18."));
  }

  @Test
  void creatingADatabaseTwiceKeepsIt() throws SQLException {
    Database first = server.createDatabase("twice");
    execute(first, "CREATE TABLE entry (amount numeric)");

    Database second = server.createDatabase("twice");

    assertEquals(first, second);
    assertEquals("0", query(second, "SELECT count(*) FROM entry"));
    assertEquals("twice", query(second, "SELECT current_user"));
  }

  @Test
  void ownerIsNoSuperuserAndMayNotEnterAnotherDatabase() throws SQLException {
    Database budget = server.createDatabase("budget");
    Database investment = server.createDatabase("investment");
    assertEquals("f", query(budget, "SELECT usesuper FROM pg_user WHERE usename = current_user"));
    Database foreign = new Database(investment.jdbcUrl(), "budget", "budget");
    assertThrows(SQLException.class, () -> query(foreign, "SELECT 1"));
  }

  @Test
  void wrongPasswordIsRefused() {
    Database budget = server.createDatabase("guessed");
    Database guess = new Database(budget.jdbcUrl(), "postgres", "postgres");
    assertThrows(SQLException.class, () -> query(guess, "SELECT 1"));
  }

  @Test
  void databaseNameIsNotSql() {
    assertThrows(
        IllegalArgumentException.class, () -> server.createDatabase("budget; DROP TABLE entry"));
  }

  @Test
  void secondServerOnTheSameDirectoryIsRefused() {
    PostgresServer second = new PostgresServer(directory, PROGRAMS, FreePort.find());
    StackException refused = assertThrows(StackException.class, second::start);
    assertTrue(refused.getMessage().contains("already runs"), refused.getMessage());
    assertTrue(refused.getMessage().contains(Long.toString(server.pid())), refused.getMessage());
  }

  @Test
  void takenPortFailsWithTheEndOfTheLog(@TempDir Path other) throws Exception {
    try (ServerSocket taken = new ServerSocket()) {
      int port = FreePort.find();
      taken.bind(new InetSocketAddress("127.0.0.1", port));
      PostgresServer late = new PostgresServer(other, PROGRAMS, port);
      StackException failure = assertThrows(StackException.class, late::start);
      assertTrue(
          failure.getMessage().contains("could not bind IPv4 address \"127.0.0.1\""),
          failure.getMessage());
    }
  }

  private static void execute(Database database, String... commands) throws SQLException {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement()) {
      for (String command : commands) {
        statement.execute(command);
      }
    }
  }

  private static String query(Database database, String query) throws SQLException {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      assertTrue(rows.next());
      return rows.getString(1);
    }
  }

  private static Connection connect(Database database) throws SQLException {
    return DriverManager.getConnection(
        database.jdbcUrl(), database.username(), database.password());
  }
}
