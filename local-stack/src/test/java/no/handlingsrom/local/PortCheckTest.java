package no.handlingsrom.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import no.handlingsrom.embedded.FreePort;
import org.junit.jupiter.api.Test;

class PortCheckTest {

  @Test
  void freePortIsAccepted() {
    assertThatCode(() -> PortCheck.requireFree(Map.of(FreePort.find(), "gateway")))
        .doesNotThrowAnyException();
  }

  @Test
  void takenPortIsNamedWithWhatItIsForAndWhoHasIt() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();
      assertThatThrownBy(() -> PortCheck.requireFree(Map.of(port, "gateway")))
          .isInstanceOf(Refusal.class)
          .hasMessageStartingWith("Port %d, needed for gateway, is taken".formatted(port))
          .message()
          .doesNotContain("\n")
          .satisfiesAnyOf(
              message ->
                  assertThat(message).contains("by process " + ProcessHandle.current().pid()),
              message -> assertThat(message).contains("is taken; stop"));
    }
  }

  @Test
  void portTakenOnAllAddressesIsFoundToo() throws IOException {
    try (ServerSocket taken = new ServerSocket(0)) {
      assertThatThrownBy(() -> PortCheck.requireFree(Map.of(taken.getLocalPort(), "Kafka")))
          .hasMessageContaining("needed for Kafka, is taken");
    }
  }
}
