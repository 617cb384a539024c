package no.handlingsrom.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In these tests a client may send 1000 requests at once, and a municipality be sent 600. */
@QuarkusTest
class RateLimitTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TestHTTPResource("/")
  URI gateway;

  @Test
  void clientThatSendsTooMuchIsToldWhenToComeBackAndOthersAreNot() throws Exception {
    HttpResponse<String> refusal = exhaust("203.0.113.7", "/q/nothing");
    assertThat(refusal.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(refusal.headers().firstValueAsLong("Retry-After").getAsLong()).isBetween(1L, 2L);
    assertThat(refusal.headers().firstValue("X-Request-Id")).isPresent();
    assertThat(refusal.body())
        .contains(
            "https://handlingsrom.no/problems/too-many-requests",
            "\"instance\":\"/q/nothing\"",
            "this client sends too many requests");
    assertThat(from("203.0.113.7", "/q/health/live").statusCode()).isEqualTo(200);
    assertThat(from("203.0.113.8", "/q/nothing").statusCode()).isEqualTo(404);
  }

  @Test
  void municipalityIsProtectedFromManyClientsAndOthersStayReachable() throws Exception {
    HttpResponse<String> refusal = exhaust("203.0.113.1%d", "/municipalities/9301/nothing");
    assertThat(refusal.headers().firstValueAsLong("Retry-After").getAsLong()).isBetween(1L, 2L);
    assertThat(refusal.body()).contains("too many requests are sent to municipality 9301");
    assertThat(from("203.0.113.11", "/municipalities/9302/nothing").statusCode()).isEqualTo(404);
  }

  /** Sends in turn from three addresses, or always from the one given. */
  private HttpResponse<String> exhaust(String clients, String path)
      throws IOException, InterruptedException {
    for (int i = 0; i < 20_000; i++) {
      HttpResponse<String> answer = from(clients.formatted(i % 3), path);
      if (answer.statusCode() == 429) {
        return answer;
      }
    }
    throw new AssertionError("never refused");
  }

  private HttpResponse<String> from(String client, String path)
      throws IOException, InterruptedException {
    return CLIENT.send(
        HttpRequest.newBuilder(gateway.resolve(path)).header("X-Forwarded-For", client).build(),
        BodyHandlers.ofString());
  }

  @ParameterizedTest
  @CsvSource({
    "192.0.2.1, 192.0.2.1, true",
    "192.0.2.1, 192.0.2.2, false",
    "2001:db8:1:2:3:4:5:6, 2001:db8:1:2::1, true",
    "2001:db8:1:2::1, 2001:db8:1:3::1, false"
  })
  void addressesOfOneIpv6NetworkAreOneClient(String one, String other, boolean same) {
    assertThat(ClientAddress.of(one).equals(ClientAddress.of(other))).isEqualTo(same);
  }

  @Test
  void everySenderHasItsOwnAllowanceAndNoneIsNoLimit() {
    Allowance one = new Allowance(1, 1);
    assertThat(one.take("client")).isZero();
    assertThat(one.take("client")).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(1));
    assertThat(one.take("other")).isZero();
    Allowance unlimited = new Allowance(0, 1);
    for (int i = 0; i < 10; i++) {
      assertThat(unlimited.take("client")).isZero();
    }
  }
}
