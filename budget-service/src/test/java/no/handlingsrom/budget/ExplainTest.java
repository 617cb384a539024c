package no.handlingsrom.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.handlingsrom.local.sample.SampleLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every figure is explained down to changes and decisions, and the parts add up to it. */
@QuarkusTest
class ExplainTest {

  private static final JsonPathConfig EXACT =
      new JsonPathConfig(JsonPathConfig.NumberReturnType.BIG_DECIMAL);
  private static final String PROPOSAL = "/plans/2024-2027/versions/director-proposal";
  private static final String BASE = "/plans/2024-2027/versions/base";

  @TestHTTPResource("/")
  URI service;

  private Budget asker() {
    new SampleLoader(Path.of("../sample-data/asker-2024-2027"), service, service, service)
        .loadBudget(step -> {});
    return new Budget("3203");
  }

  @ParameterizedTest
  @CsvSource({"5-4-1, 2024", "5-4-2, 2025", "5-6, 2027"})
  void partsOfEveryFigureOfAStatementAddUpToIt(String statement, int year) {
    Budget asker = asker();
    List<Map<String, Object>> lines =
        asker
            .get(PROPOSAL + "/statements/" + statement)
            .extract()
            .jsonPath(EXACT)
            .getList("lines.findAll { it.type != 'heading' }");
    assertThat(lines).hasSizeGreaterThan(10);
    for (Map<String, Object> line : lines) {
      BigDecimal shown = (BigDecimal) ((List<?>) line.get("amounts")).get(year - 2022);
      JsonPath explained =
          asker
              .get(
                  "%s/operating/explain?statement=%s&line=%s&year=%d"
                      .formatted(PROPOSAL, statement, line.get("code"), year))
              .statusCode(200)
              .extract()
              .jsonPath(EXACT);
      assertThat(explained.<BigDecimal>get("amount"))
          .as("%s %s", statement, line.get("code"))
          .isEqualByComparingTo(shown);
      assertThat(sum(explained.getList("areas.amount"))).isEqualByComparingTo(shown);
      assertThat(sum(explained.getList("areas.items.amount.flatten()")))
          .isEqualByComparingTo(shown);
      assertThat(sum(explained.getList("areas.items.postings.amount.flatten()")))
          .isEqualByComparingTo(shown);
    }
  }

  private static BigDecimal sum(List<BigDecimal> amounts) {
    return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Test
  void frameOfAServiceAreaLeadsToMeasuresAndDecisions() {
    asker()
        .get(PROPOSAL + "/operating/explain?statement=5-4-2&line=oppvekst&year=2024")
        .statusCode(200)
        .body("amount", is(3009112000.00f)) // 001:7268
        .body("areas.area", contains("oppvekst"))
        .body(
            "areas[0].items.title",
            hasItems(
                "Opprinnelig budsjett per tjenesteområde",
                "Reduksjon i maksimal foreldrebetaling i barnehage i 2024"))
        .body("areas[0].items.kind", not(hasItem("distribution")))
        .body(
            "areas[0].items.find { it.measure == 'rnb-priskompensasjon-2023-oppvekst' }"
                + ".postings[0].decision",
            is("K-sak 36/23"))
        .body(
            "areas[0].items.find { it.measure == 'omstilling-oppvekst' }.amount",
            is(-36500000.00f));
  }

  @Test
  void lineThatTellsKindsApartShowsWhatWasDistributed() {
    asker()
        .get(PROPOSAL + "/operating/explain?statement=5-6&line=wages&year=2024")
        .body("areas.items.kind.flatten()", contains("distribution"))
        .body("areas.items.title.flatten()", contains("Fordeling"))
        .body("areas[0].items[0].postings.title", contains("Inntekter og utgifter etter art"));
  }

  @Test
  void explanationGoesThroughTheParentUpToTheCutAndBackInTime() {
    Budget budget = Budget.withDraft("9890");
    budget.change("base", entry("-10.00")).statusCode(201);
    budget.draft("child", "base").statusCode(201);
    budget.change("base", entry("-1.00")).statusCode(201);
    budget.change("child", entry("-5.00")).statusCode(201);
    String then =
        budget.get("/plans/2024-2027/versions/child/operating/changes/2").extract().path("time");
    budget.change("child", entry("-100.00")).statusCode(201);
    String child =
        "/plans/2024-2027/versions/child/operating/explain"
            + "?statement=5-4-1&line=income-and-wealth-tax&year=2025";
    budget
        .get(child)
        .body("amount", is(-115.00f))
        .body("sequence", is(3))
        .body("areas[0].central", is(true))
        .body("areas[0].items[0].postings.amount", contains(-10.00f, -5.00f, -100.00f))
        .body(
            "areas[0].items[0].postings.ledger",
            contains("plan/2024-2027/base", "plan/2024-2027/child", "plan/2024-2027/child"));
    budget.get(child + "&asOf=" + then).body("amount", is(-15.00f)).body("sequence", is(2));
  }

  @Test
  void whatCannotBeExplainedIsRefused() {
    Budget budget = Budget.withDraft("9891");
    String explain = BASE + "/operating/explain?statement=5-4-1&line=income-and-wealth-tax";
    budget.get(explain).statusCode(400).body("violations.field", hasItem("year"));
    budget.get(explain + "&year=2023").statusCode(400);
    budget.get(explain.replace("5-4-1", "5-5-1") + "&year=2024").statusCode(400);
    budget.get(explain.replace("income-and-wealth-tax", "lottery") + "&year=2024").statusCode(404);
    budget.get(explain + "&year=2024").statusCode(200).body("amount", is(0.00f));
  }

  private static String entry(String amount) {
    return "{\"year\":2025,\"unit\":\"sentralt\",\"function\":\"800\",\"art\":\"870\",\"amount\":%s}"
        .formatted(amount);
  }
}
