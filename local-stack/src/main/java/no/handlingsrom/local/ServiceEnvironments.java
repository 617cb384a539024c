package no.handlingsrom.local;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import no.handlingsrom.embedded.Database;
import no.handlingsrom.embedded.PostgresServer;

/** The environment variables by which each service learns where the others are. */
final class ServiceEnvironments {

  private final Ports ports;
  private final String bootstrapServers;
  private final PostgresServer postgres;

  ServiceEnvironments(Ports ports, String bootstrapServers, PostgresServer postgres) {
    this.ports = ports;
    this.bootstrapServers = bootstrapServers;
    this.postgres = postgres;
  }

  /** Creates the service's database when it is missing. */
  Map<String, String> of(Service service) {
    Map<String, String> environment = new HashMap<>();
    environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    environment.put("QUARKUS_HTTP_PORT", Integer.toString(ports.of(service)));
    environment.put("KAFKA_BOOTSTRAP_SERVERS", bootstrapServers);
    if (service == Service.GATEWAY) {
      addOwners(environment);
      environment.put("HANDLINGSROM_GATEWAY_DIRECTORY_NAMES_3203", "Asker"); // of the sample
    } else {
      // The sample is loaded by the same requests at every start, however long after the first.
      environment.put("HANDLINGSROM_IDEMPOTENCY_RETENTION", "P36500D");
    }
    addDatabase(environment, postgres.createDatabase(service.name().toLowerCase(Locale.ROOT)));
    return environment;
  }

  private void addOwners(Map<String, String> environment) {
    for (Service service : Service.values()) {
      if (service != Service.GATEWAY) {
        environment.put(
            "HANDLINGSROM_GATEWAY_" + service.name() + "_URL", ports.address(service).toString());
      }
    }
  }

  private static void addDatabase(Map<String, String> environment, Database database) {
    environment.put("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl());
    environment.put("QUARKUS_DATASOURCE_USERNAME", database.username());
    environment.put("QUARKUS_DATASOURCE_PASSWORD", database.password());
  }
}
