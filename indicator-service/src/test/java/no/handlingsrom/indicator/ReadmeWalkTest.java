package no.handlingsrom.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The walk of the README works line by line, and its answers are what it says of them. */
@QuarkusTest
class ReadmeWalkTest {

  private static final Pattern CURL =
      Pattern.compile(
          "curl -s (?:-X (?:POST|PUT) )?\"?\\$api(?<path>[^\\s\"]*)\"?(?: -H \"\\$json\")?"
              + "(?: -d '(?<body>[^']*)')?");

  private final Indicators walker = new Indicators("9999");

  @Test
  void fromADefinitionToTheReport() throws IOException {
    List<JsonPath> answers = walk();
    assertThat(answers).hasSize(7);

    JsonPath evaluation = answers.get(2);
    assertThat(evaluation.getString("items[2].value")).isEqualTo("61.9");
    assertThat(evaluation.getString("items[2].verdict")).isEqualTo("off-track");
    assertThat(evaluation.getString("items[2].required")).isEqualTo("62.933333");
    assertThat(evaluation.getString("items[2].trend")).isEqualTo("positive");

    assertThat(answers.get(4).getString("items.find { it.period == '2022' }.value"))
        .isEqualTo("61.9");

    JsonPath report = answers.get(5);
    assertThat(report.getList("items.change")).containsExactly("restated");
    assertThat(report.getString("items[0].difference")).isEqualTo("1.6");

    JsonPath overdue = answers.get(6);
    assertThat(overdue.getList("items.period")).containsExactly("2023");
    assertThat(overdue.getString("items[0].due")).isEqualTo("2024-03-31");
  }

  private List<JsonPath> walk() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String walk = readme.substring(readme.indexOf("### From a definition to the report"));
    List<JsonPath> answers = new ArrayList<>();
    Matcher line = CURL.matcher(walk.substring(0, walk.indexOf("## Events")));
    while (line.find()) {
      String body = line.group("body");
      RequestSpecification request = walker.request().contentType(ContentType.JSON);
      Response answer =
          body == null
              ? request.get(line.group("path"))
              : request.body(body).post(line.group("path"));
      assertThat(answer.statusCode()).as(line.group()).isBetween(200, 201);
      answers.add(answer.jsonPath(new JsonPathConfig(JsonPathConfig.NumberReturnType.BIG_DECIMAL)));
    }
    return answers;
  }
}
