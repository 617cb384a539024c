package no.handlingsrom.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

  @Test
  void standardPortsAreTheDocumentedOnes() {
    assertThat(Ports.of(Map.of()).uses())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                8080, "gateway",
                8081, "budget-service",
                8082, "investment-service",
                8083, "indicator-service",
                15432, "PostgreSQL",
                19092, "Kafka"));
  }

  @Test
  void offsetMovesAll() {
    Ports ports = Ports.of(Map.of("HANDLINGSROM_PORT_OFFSET", "100"));
    assertThat(ports.uses().keySet())
        .containsExactlyInAnyOrder(8180, 8181, 8182, 8183, 15532, 19192);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "46444", "ten"})
  void refusesOffsetWithoutPorts(String offset) {
    assertThatThrownBy(() -> Ports.of(Map.of("HANDLINGSROM_PORT_OFFSET", offset)))
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith("HANDLINGSROM_PORT_OFFSET");
  }
}
