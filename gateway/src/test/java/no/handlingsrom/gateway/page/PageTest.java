package no.handlingsrom.gateway.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page as it is served; what it does in a browser is tested by the system tests. */
@QuarkusTest
class PageTest {

  private static final Pattern LOADED = Pattern.compile("[\"']([^\"'\\s]+\\.(?:js|css|svg))[\"']");

  /** Follows what the page loads, as a browser would. */
  @Test
  void everythingThePageLoadsIsServedFromHereUnderTheStrictPolicy() {
    Set<String> seen = new HashSet<>();
    Deque<URI> open = new ArrayDeque<>(Set.of(URI.create("/")));
    while (!open.isEmpty()) {
      URI address = open.pop();
      if (!seen.add(address.getPath())) {
        continue;
      }
      Response response = given().get(address.toString());
      assertThat(response.statusCode()).as(address.toString()).isEqualTo(200);
      assertThat(response.header("Content-Security-Policy"))
          .as(address.toString())
          .startsWith("default-src 'none';")
          .doesNotContain("unsafe");
      if (!address.getPath().startsWith("/webjars/")) {
        loaded(response.asString()).forEach(reference -> open.add(address.resolve(reference)));
      }
    }
    assertThat(seen)
        .contains("/favicon.svg", "/page/main.js", "/page/status.js", "/page/style/base.css")
        .anyMatch(path -> path.startsWith("/webjars/chart.js/"));
  }

  private static List<String> loaded(String content) {
    return LOADED.matcher(content).results().map(found -> found.group(1)).toList();
  }

  @Test
  void everyTextOfThePageIsThereInBothLanguages() {
    Set<String> norwegian = keys("/page/norwegian.js");
    assertThat(norwegian).isNotEmpty().isEqualTo(keys("/page/english.js"));
    Pattern used = Pattern.compile("(?:data-text|data-label)=\"([^\"]+)\"");
    assertThat(used.matcher(given().get("/").asString()).results().map(found -> found.group(1)))
        .isNotEmpty()
        .allMatch(norwegian::contains);
  }

  private static Set<String> keys(String address) {
    Set<String> keys = new TreeSet<>();
    Pattern.compile("^ {2}'([^']+)':", Pattern.MULTILINE)
        .matcher(given().get(address).asString())
        .results()
        .forEach(found -> assertThat(keys.add(found.group(1))).as(found.group(1)).isTrue());
    return keys;
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/index.html", "/page/main.js", "/favicon.svg"})
  void pageCannotBeFramedSniffedOrTracked(String address) {
    given()
        .get(address)
        .then()
        .statusCode(200)
        .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
        .header("X-Content-Type-Options", is("nosniff"))
        .header("Referrer-Policy", is("no-referrer"))
        .header("Cache-Control", containsString("max-age=0"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/q/swagger-ui/", "/q/openapi?format=json", "/municipalities"})
  void policyOfThePageIsThatOfThePageAlone(String address) {
    given().get(address).then().statusCode(200).header("Content-Security-Policy", nullValue());
  }

  @Test
  void pageIsHtmlInUtf8() {
    Map<String, String> types =
        Map.of("/", "text/html", "/page/main.js", "javascript", "/page/style/base.css", "text/css");
    types.forEach(
        (address, type) ->
            given().get(address).then().header("Content-Type", containsString(type)));
  }
}
