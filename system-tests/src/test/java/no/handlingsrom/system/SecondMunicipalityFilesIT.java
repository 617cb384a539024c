package no.handlingsrom.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * A municipality that nobody has heard of comes to its fiscal-rule status by files and requests
 * alone: organisation, plan, the account-level budget of its ERP, a rule of its own.
 */
class SecondMunicipalityFilesIT {

  private static final Path SAMPLE = Path.of("../sample-data/second-municipality");
  private static final String VERSIONS = "/plans/2026-2029/versions";
  private static final String DECISION = VERSIONS + "/council-decision";

  private static final String RULE =
      """
      {"code":"net-operating-result","names":{"nb":"Netto driftsresultat","en":"Net result"},
       "unit":"percent","decimals":2,"basis":"year",
       "numerator":[{"metric":"net-operating-result","factor":-1}],
       "denominator":[{"metric":"gross-operating-revenue","factor":-1}],
       "bands":[
        {"class":"not-approved","from":null,"fromInclusive":false,"to":1.75,"toInclusive":false},
        {"class":"desired","from":1.75,"fromInclusive":true,"to":null,"toInclusive":false}],
       "validFrom":"2020-01-01","validTo":null,"decision":"sak 1/25","source":"made up"}""";

  private final RunningSystem system = RunningSystem.get();
  private final Municipality lillevik = new Municipality(system.gateway.address(), "6302");

  @Test
  void filesLeadToStatementsAndStatus() throws IOException {
    putOrganisation();
    lillevik.post(
        "/plans",
        """
        {"id":"2026-2029","names":{"nb":"Økonomiplan","en":"Financial plan"},"firstYear":2026,
         "operatingYears":4,"investmentYears":4,"priceBasisYear":2026,"comparisons":[]}""");
    lillevik.post(
        VERSIONS,
        "{\"id\":\"council-decision\",\"names\":{\"nb\":\"Vedtak\",\"en\":\"Decision\"}}");
    long indicator = lillevik.sequenceOf("/fiscal-rule-definitions", RULE);
    long budget = importBudget();

    JsonPath status =
        lillevik.json(
            DECISION + "/fiscal-rules?after=budget:%d,indicator:%d".formatted(budget, indicator));
    String result = "rules[0].results.find { it.year == 2026 }.";
    assertThat(status.<BigDecimal>get(result + "numerator")).isEqualByComparingTo("14500000");
    assertThat(status.<BigDecimal>get(result + "denominator")).isEqualByComparingTo("1026600000");
    assertThat(status.<BigDecimal>get(result + "value")).isEqualByComparingTo("1.41");
    assertThat(status.getString(result + "band")).isEqualTo("not-approved");

    JsonPath statement = lillevik.json(DECISION + "/statements/5-4-1");
    assertThat(amount(statement, "net-operating-result")).isEqualByComparingTo("-14500000");
    assertThat(amount(statement, "carried-forward-deficit")).isEqualByComparingTo("0");
  }

  private void putOrganisation() throws IOException {
    RestAssured.given()
        .contentType("text/csv; charset=UTF-8")
        .header("If-Match", "\"0\"")
        .body(Files.readString(SAMPLE.resolve("organisation.csv")))
        .put(lillevik.address("/organisation"))
        .then()
        .statusCode(200);
  }

  private long importBudget() throws IOException {
    return RestAssured.given()
        .contentType("text/csv; charset=UTF-8")
        .body(Files.readString(SAMPLE.resolve("budget-2026.csv")))
        .post(lillevik.address(DECISION + "/operating/imports?year=2026&others=count"))
        .then()
        .statusCode(201)
        .extract()
        .jsonPath()
        .getLong("sequence");
  }

  private static BigDecimal amount(JsonPath statement, String line) {
    return statement.get("lines.find { it.code == '" + line + "' }.amounts[0]");
  }
}
