package no.handlingsrom.gateway.scenario;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.gateway.Asker;
import no.handlingsrom.gateway.feed.States;
import no.handlingsrom.testkit.OpenApiContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ScenarioTest {

  private static final Asker ASKER = new Asker("4401");
  private static final String INTEREST = "{\"type\":\"interest\",\"points\":{\"2025\":1}}";
  private static final String DROP =
      "{\"type\":\"drop-project\",\"project\":\"barnehage-erstatte-sondre-borgen-barnehage\"}";

  @BeforeEach
  void publish() {
    States.publishProposal(ASKER);
  }

  @Test
  void rulesAndFiguresStandBeforeAndAfterWithWhatEachItemAdds() {
    JsonPath answer =
        decimals(
            compute("{\"items\":[%s,%s],\"loanTermYears\":20}".formatted(INTEREST, DROP))
                .statusCode(200));
    // 169 017 / 9 831 526 kNOK (001:11188, 001:11673); interest on 10 021 740 kNOK costs 100 217.4
    // more; 5 % of 78.5 million of interest and 3 million of instalments are saved
    String result =
        "rules.find { it.rule == 'net-operating-result' }.results.find { it.period == '2025' }.";
    assertThat(decimal(answer, result + "before.value")).isEqualByComparingTo("1.7191");
    assertThat(answer.getString(result + "before.band")).isEqualTo("not-approved");
    assertThat(decimal(answer, result + "after.precise")).isEqualByComparingTo("0.770222");
    assertThat(decimal(answer, result + "contributions[0].change"))
        .isEqualByComparingTo("-1.019347");
    assertThat(
            decimal(answer, result + "contributions[0].change")
                .add(decimal(answer, result + "contributions[1].change")))
        .isEqualByComparingTo(
            decimal(answer, result + "after.precise")
                .subtract(decimal(answer, result + "before.precise")));
    String debt = "figures.find { it.metric == 'closing-investment-debt' && it.year == 2025 }.";
    assertThat(decimal(answer, debt + "before")).isEqualByComparingTo("10243480000");
    assertThat(decimal(answer, debt + "after")).isEqualByComparingTo("10146480000");
    assertThat(decimal(answer, debt + "contributions[0].change")).isZero();
    assertThat(answer.getLong("asOf.investment")).isEqualTo(7);
  }

  @Test
  void everyItemSaysWhatItRestsOnInTheLanguageOfTheReader() {
    given()
        .filter(new OpenApiContract())
        .contentType(ContentType.JSON)
        .header("Accept-Language", "en")
        .body("{\"items\":[%s,%s]}".formatted(INTEREST, DROP))
        .post(address("director-proposal"))
        .then()
        .statusCode(200)
        .body("items[0].title", is("Interest: 2025 +1 percentage points"))
        .body("items[0].assumptions[0]", containsString("all investment debt is taken to float"))
        .body("items[1].title", is("Barnehage - erstatte Søndre Borgen barnehage is dropped"))
        .body("items[1].assumptions[1]", containsString("at the pace of the plan's debt"))
        .body("items[1].assumptions[3]", containsString("No running cost is stated"));
  }

  @Test
  void yearsWithoutAssumptionsAreNotAssessable() {
    String later =
        "rules.find { it.rule == 'debt-ratio' }.results.find { it.period == '2030' }.after.";
    compute("{\"items\":[%s]}".formatted(INTEREST))
        .statusCode(200)
        .body(later + "assessable", is(false))
        .body(later + "reason", containsString("forutsetninger for 2028–2033 er ikke oppgitt"));
  }

  @Test
  void unknownVersionsAndProjectsAreNotFound() {
    given()
        .filter(new OpenApiContract())
        .contentType(ContentType.JSON)
        .body("{\"items\":[%s]}".formatted(INTEREST))
        .post(address("nobody"))
        .then()
        .statusCode(404);
    compute(
            "{\"items\":[%s,{\"type\":\"drop-project\",\"project\":\"slott\"}]}"
                .formatted(INTEREST))
        .statusCode(404)
        .body("detail", startsWith("items[1].project: project slott"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "422 | [] | items | must be 1 to 100",
        "422 | [%drop, {\"type\":\"resize-project\",\"project\":\"barnehage-erstatte-sondre-borgen-barnehage\",\"factor\":0.5}] | items[1] | is dropped",
        "422 | [{\"type\":\"interest\",\"points\":{\"2025\":400}}] | items[0].points.2025 | from -15 to 15",
        "422 | [{\"type\":\"tax\",\"percent\":{\"2025\":1}},{\"type\":\"tax\",\"percent\":{\"2026\":1}}] | items[1] | is about the same as items[0]",
        "422 | [{\"type\":\"tax\",\"percent\":{\"2040\":1}}] | items[0].2040 | 2024–2033",
        "422 | [{\"type\":\"tax\"}] | items[0].percent | must be given",
        "422 | [{\"type\":\"postpone-project\",\"project\":\"barnehage-erstatte-sondre-borgen-barnehage\",\"years\":-1}] | items[0].years | before 2024",
        "400 | [{\"type\":\"tax\",\"percent\":{\"2025\":1},\"factor\":2}] | items[0].factor | is not a member of tax",
        "400 | [{\"type\":\"luck\"}] | items[0].type | ",
        "400 | [null] | items | must be a list",
        "400 | [{\"percent\":{\"2025\":1}}] | items[0].type | ",
        "400 | [{\"type\":\"tax\",\"percent\":{\"next\":1}}] | items[0].percent | ",
      })
  void badScenariosAreRefusedNamingTheItem(int status, String items, String field, String reason) {
    compute("{\"items\":%s}".formatted(items.replace("%drop", DROP)))
        .statusCode(status)
        .body("violations[0].field", is(field))
        .body("violations[0].reason", containsString(reason == null ? "" : reason));
  }

  @Test
  void horizonsAreRefusedByMember() {
    compute("{\"items\":[%s],\"loanTermYears\":20,\"horizon\":{}}".formatted(INTEREST))
        .statusCode(422)
        .body("violations[0].field", is("horizon.incomeGrowthPercent"));
  }

  @Test
  void aScenarioWaitsForTheProjectsOfTheStateItRestsOn() {
    VersionKey late = ASKER.version("late");
    States.publish(ASKER.budget(late, 1));
    States.publish(ASKER.investment(late, 2));
    States.publish(ASKER.portfolio(late, 1));
    given()
        .filter(new OpenApiContract())
        .contentType(ContentType.JSON)
        .body("{\"items\":[%s]}".formatted(INTEREST))
        .post(address("late") + "?after=budget:1,investment:2")
        .then()
        .statusCode(504);
    States.publish(ASKER.portfolio(late, 2));
    given()
        .filter(new OpenApiContract())
        .contentType(ContentType.JSON)
        .body("{\"items\":[%s]}".formatted(INTEREST))
        .post(address("late") + "?after=budget:1,investment:2")
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse compute(String body) {
    return given()
        .filter(new OpenApiContract())
        .contentType(ContentType.JSON)
        .body(body)
        .post(address("director-proposal") + "?after=budget:42,investment:7,indicator:3")
        .then();
  }

  private static String address(String version) {
    return "/municipalities/4401/plans/2024-2027/versions/" + version + "/scenarios";
  }

  private static JsonPath decimals(ValidatableResponse response) {
    return response
        .extract()
        .body()
        .jsonPath(
            JsonPathConfig.jsonPathConfig()
                .numberReturnType(JsonPathConfig.NumberReturnType.BIG_DECIMAL));
  }

  private static BigDecimal decimal(JsonPath answer, String path) {
    return new BigDecimal(answer.getString(path));
  }
}
