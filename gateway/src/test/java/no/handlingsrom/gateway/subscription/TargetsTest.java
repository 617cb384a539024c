package no.handlingsrom.gateway.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The gateway calls nobody in its own house because a subscriber asked it to. */
class TargetsTest {

  /** As it is unless somebody says otherwise. */
  private record Settings(boolean privateTargets) implements SubscriptionConfig {

    @Override
    public int most() {
      return 1;
    }

    @Override
    public int senders() {
      return 1;
    }

    @Override
    public Duration poll() {
      return Duration.ofSeconds(1);
    }

    @Override
    public Duration timeout() {
      return Duration.ofSeconds(1);
    }

    @Override
    public int attempts() {
      return 4;
    }

    @Override
    public Duration firstWait() {
      return Duration.ofSeconds(5);
    }

    @Override
    public Duration longestWait() {
      return Duration.ofSeconds(15);
    }
  }

  private final Targets targets = new Targets(new Settings(false));

  /** Each closed range at its ends, and the addresses one step outside, which are open. */
  @ParameterizedTest
  @CsvSource({
    "0.0.0.0, false",
    "9.255.255.255, true",
    "10.0.0.0, false",
    "10.255.255.255, false",
    "11.0.0.0, true",
    "100.63.255.255, true",
    "100.64.0.0, false",
    "100.127.255.255, false",
    "100.128.0.0, true",
    "126.255.255.255, true",
    "127.0.0.1, false",
    "127.255.255.255, false",
    "128.0.0.0, true",
    "169.253.255.255, true",
    "169.254.169.254, false",
    "169.255.0.0, true",
    "172.15.255.255, true",
    "172.16.0.0, false",
    "172.31.255.255, false",
    "172.32.0.0, true",
    "192.0.0.1, false",
    "192.167.255.255, true",
    "192.168.0.0, false",
    "192.168.255.255, false",
    "192.169.0.0, true",
    "198.17.255.255, true",
    "198.18.0.0, false",
    "198.19.255.255, false",
    "198.20.0.0, true",
    "223.255.255.255, true",
    "224.0.0.1, false",
    "255.255.255.255, false",
    "::, false",
    "::1, false",
    "::ffff:10.0.0.1, false",
    "::ffff:93.184.216.34, true",
    "64:ff9b::a00:1, false",
    "64:ff9b::5db8:d822, true",
    "2001:0:1::1, false",
    "2002:a00:1::1, false",
    "2002:5db8:d822::1, true",
    "2606:2800:220:1:248:1893:25c8:1946, true",
    "fbff::1, false",
    "fc00::1, false",
    "fd12:3456:789a::1, false",
    "fe80::1, false",
    "febf::1, false",
    "ff02::1, false"
  })
  void onlyTheOpenInternetIsOpen(String address, boolean open) throws UnknownHostException {
    assertThat(Targets.isOpen(InetAddress.getByName(address))).isEqualTo(open);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://127.0.0.1/",
        "https://127.1/",
        "https://2130706433/",
        "https://localhost/",
        "https://[::1]/",
        "https://[fd00::1]:8443/",
        "https://169.254.169.254/latest/meta-data",
        "http://93.184.216.34/",
        "https://user:word@93.184.216.34/",
        "https:///nowhere",
        "file:///etc/passwd",
        "/relative"
      })
  void aTargetInsideOrWithoutTlsIsRefused(String target) {
    assertThatThrownBy(() -> targets.resolve(URI.create(target)))
        .isInstanceOf(RefusedTargetException.class);
  }

  @Test
  void anOpenTargetIsConnectedToWhereItWasCheckedToBe() throws RefusedTargetException {
    assertThat(targets.resolve(URI.create("https://93.184.216.34/told")))
        .hasToString("/93.184.216.34:443");
    assertThat(targets.resolve(URI.create("https://93.184.216.34:8443/told")).getPort())
        .isEqualTo(8443);
  }

  @Test
  void aClosedNetworkMayAllowItsOwn() throws RefusedTargetException {
    Targets allowed = new Targets(new Settings(true));
    assertThat(allowed.resolve(URI.create("http://127.0.0.1:9/")).getPort()).isEqualTo(9);
  }

  @Test
  void waitsDoubleUpToTheLongestAndEnd() {
    Backoff backoff = new Backoff(new Settings(false));
    assertThat(backoff.after(1)).hasValueSatisfying(wait -> isBetween(wait, 5, 10));
    assertThat(backoff.after(2)).hasValueSatisfying(wait -> isBetween(wait, 10, 20));
    assertThat(backoff.after(3)).hasValueSatisfying(wait -> isBetween(wait, 15, 30));
    assertThat(backoff.after(4)).isEqualTo(Optional.empty());
  }

  private static void isBetween(Duration wait, int least, int most) {
    assertThat(wait).isBetween(Duration.ofSeconds(least), Duration.ofSeconds(most));
  }
}
