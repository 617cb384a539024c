package no.handlingsrom.local;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where everything listens on 127.0.0.1.
 *
 * @param offset added to every standard port, so that two work trees can run beside each other; 0
 *     unless the environment variable {@code HANDLINGSROM_PORT_OFFSET} says otherwise
 */
record Ports(int offset) {

  private static final int POSTGRES = 15432;
  private static final int KAFKA = 19092;
  private static final int HIGHEST = 65_535;

  Ports {
    if (offset < 0 || offset > HIGHEST - KAFKA) {
      throw new Refusal(
          "HANDLINGSROM_PORT_OFFSET must be from 0 to %d.".formatted(HIGHEST - KAFKA));
    }
  }

  static Ports of(Map<String, String> environment) {
    String offset = environment.getOrDefault("HANDLINGSROM_PORT_OFFSET", "0");
    try {
      return new Ports(Integer.parseInt(offset));
    } catch (NumberFormatException e) {
      throw new Refusal("HANDLINGSROM_PORT_OFFSET is no number: " + offset);
    }
  }

  int postgres() {
    return POSTGRES + offset;
  }

  int kafka() {
    return KAFKA + offset;
  }

  int of(Service service) {
    return service.standardPort() + offset;
  }

  URI address(Service service) {
    return URI.create("http://127.0.0.1:" + of(service));
  }

  /** Every port with what it is for. */
  Map<Integer, String> uses() {
    Map<Integer, String> uses = new LinkedHashMap<>();
    for (Service service : Service.values()) {
      uses.put(of(service), service.module());
    }
    uses.put(postgres(), "PostgreSQL");
    uses.put(kafka(), "Kafka");
    return uses;
  }
}
