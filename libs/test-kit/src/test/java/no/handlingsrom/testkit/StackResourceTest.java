package no.handlingsrom.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StackResourceTest {

  @Test
  void withoutDatabaseOnlyKafkaIsConfigured() {
    Map<String, String> config = started(Map.of());
    assertEquals(Set.of("kafka.bootstrap.servers"), config.keySet());
    assertTrue(StackResource.kafka().isRunning());
  }

  @Test
  void databaseIsReachableAsConfigured() throws SQLException {
    Map<String, String> config = started(Map.of("database", "budget"));
    try (Connection connection =
        DriverManager.getConnection(
            config.get("quarkus.datasource.jdbc.url"),
            config.get("quarkus.datasource.username"),
            config.get("quarkus.datasource.password"))) {
      assertEquals("budget", connection.getCatalog());
    }
  }

  @Test
  void secondApplicationOfTheProcessGetsTheSameServers() {
    Map<String, String> first = started(Map.of("database", "budget"));
    assertEquals(first, started(Map.of("database", "budget")));
  }

  private static Map<String, String> started(Map<String, String> initArgs) {
    StackResource resource = new StackResource();
    resource.init(initArgs);
    try {
      return resource.start();
    } finally {
      resource.stop();
    }
  }
}
