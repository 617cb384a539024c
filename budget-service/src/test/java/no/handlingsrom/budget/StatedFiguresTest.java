package no.handlingsrom.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import no.handlingsrom.contracts.Topic;
import no.handlingsrom.contracts.budget.DividendsStated;
import no.handlingsrom.contracts.budget.FeesStated;
import no.handlingsrom.contracts.wire.CloudEventRecords;
import no.handlingsrom.local.sample.SampleLoader;
import no.handlingsrom.testkit.EventSchemas;
import no.handlingsrom.testkit.TopicReader;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Dividends and fees as the plan states them. */
@QuarkusTest
class StatedFiguresTest {

  private static final String PLAN = "/plans/2024-2027";
  private static final String BASE = PLAN + "/versions/base";

  private final Budget asker = new Budget("3203");

  @TestHTTPResource("/")
  URI service;

  @BeforeEach
  void loadOnce() {
    new SampleLoader(Path.of("../sample-data/asker-2024-2027"), service, service, service)
        .loadBudget(step -> {});
  }

  @Test
  void askersTextAndTableAreBothKeptAndTheirDisagreementIsTold() {
    asker
        .get(PLAN + "/versions/director-proposal/dividends")
        .statusCode(200)
        .body("years[0].sum", is(-43080000.00f)) // 001:5072
        .body("years[0].ledger", is(-43080000.00f)) // 001:11172
        .body(
            "years[0].stated.findAll { it.company == null }.amount",
            contains(-43080000.00f, -31800000.00f))
        .body("years[1].sum", nullValue())
        .body("years[1].ledger", is(-31800000.00f))
        .body("findings", hasSize(1))
        .body("findings[0].code", is("total-differs"))
        .body("findings[0].amount", is(11280000.00f)); // 31.8 million (001:5049) less 43.08
    asker
        .get(PLAN + "/dividends")
        .body("items", hasSize(16))
        .body(
            "items.findAll { it.company == 'vardar' }.amount",
            contains(-8.4e6f, -19.68e6f, -19.68e6f));
  }

  @Test
  void askersFeesFollowWhatTheyAreBasedOn() {
    asker
        .get(PLAN + "/fees")
        .statusCode(200)
        .body(
            "items.find { it.code == 'water' }.selfCost",
            is("/municipalities/3203/self-cost/water"))
        .body("items.find { it.code == 'water' }.years", hasSize(0))
        .body("items.find { it.code == 'sfo' }.years.year", contains(2024, 2025, 2026, 2027))
        .body("items.find { it.code == 'sfo' }.years[0].growthPercent", is(4.3f)) // 001:13751
        .body(
            "items.find { it.code == 'sfo' }.years[0].computedGrowthPercent", is(4.3f)) // 001:4848
        .body("items.find { it.code == 'sfo' }.years[1].computedGrowthPercent", nullValue())
        .body(
            "items.find { it.code == 'home-help' }.years.level",
            contains(455.00f, 477.00f)) // 001:13761
        .body("items.find { it.code == 'home-help' }.years[1].computedGrowthPercent", is(4.84f));
  }

  @Test
  void statementOfTheSamePlaceIsCorrectedAndOfAnotherIsKept() {
    Budget budget = Budget.withDraft("4131");
    budget.post(PLAN + "/dividends", dividend("vardar", "-8.00", "p:1")).statusCode(201);
    String then = time("4131/dividends/2024-2027");
    budget.post(PLAN + "/dividends", dividend("vardar", "-9.00", "p:1")).statusCode(201);
    budget.post(PLAN + "/dividends", dividend("vardar", "-9000.00", "p:2")).statusCode(201);
    budget.get(PLAN + "/dividends").body("items.amount", contains(-9.00f, -9000.00f));
    budget.get(PLAN + "/dividends?asOf=" + then).body("items.amount", contains(-8.00f));
    budget
        .change("base", "{\"year\":2024,\"unit\":\"sentralt\",\"art\":\"905\",\"amount\":-9.00}")
        .statusCode(201);
    budget
        .get(BASE + "/dividends")
        .body("findings.code", contains("stated-differently"))
        .body("years[0].sum", nullValue())
        .body("years[0].ledger", is(-9.00f))
        .body("years[1].ledger", nullValue());
  }

  @Test
  void filesComeInAsTheyGoOut() {
    Budget budget = Budget.withDraft("4132");
    String dividends =
        "company;companyName;year;kind;amount;roundedTo;basis;source\r\n"
            + "vardar;Vardar AS;2024;budgeted;-19680000.00;1000.00;stated;001:5070\r\n"
            + ";;2024;budgeted;-31800000.00;100000.00;stated;001:5049\r\n";
    file(budget, PLAN + "/dividends/lists", dividends).statusCode(201);
    assertThat(csv(budget, PLAN + "/dividends")).isEqualTo(dividends);
    String fees =
        "code;name_nb;name_en;basis;provenance;source;unit;selfCostArea;year;level;growthPercent\r\n"
            + "home-help;Praktisk bistand;Home help;state-rate;stated;001:13761;NOK per time;;2024;477.00;\r\n"
            + "sfo;SFO;After-school care;deflator;stated;001:13751;;;2024;;4.3\r\n"
            + "water;Vann;Water;self-cost;stated;001:13408;;water;;;\r\n";
    file(budget, PLAN + "/fees/lists", fees).statusCode(201);
    assertThat(csv(budget, PLAN + "/fees")).isEqualTo(fees);
  }

  @Test
  void faultyCellsAreNamedAndNothingIsStored() {
    Budget budget = Budget.withDraft("4133");
    file(
            budget,
            PLAN + "/dividends/lists",
            "company;year;kind;amount;basis;source\nVARDAR;2024;budgeted;-1;stated;x\nv;24;given;;stated;x\n")
        .statusCode(422)
        .body("violations.line", contains(2, 3, 3, 3))
        .body("violations.field", contains("company", "kind", "amount", "year"));
    file(
            budget,
            PLAN + "/fees/lists",
            """
            code;name_nb;name_en;basis;provenance;source;unit;selfCostArea;year;level;growthPercent
            water;Vann;Water;self-cost;stated;x;;water;2024;;37.7
            sfo;SFO;SFO;deflator;stated;x;;water;;4.00;
            """)
        .statusCode(422)
        .body("violations.line", contains(2, 3, 3, 3))
        .body("violations.field", contains("growthPercent", "selfCostArea", "year", "unit"));
    budget.get(PLAN + "/dividends").body("items", hasSize(0));
    budget.get(PLAN + "/fees").body("items", hasSize(0));
    budget.post("/plans/2030-2033/dividends", dividend("v", "-1.00", "x")).statusCode(404);
    budget.post(PLAN + "/fees", "{\"items\":[]}").statusCode(400);
  }

  @Test
  void eventsTellWhatWasStated() {
    Budget budget = Budget.withDraft("4134");
    budget.post(PLAN + "/dividends", dividend("vardar", "-8.00", "p:1")).statusCode(201);
    budget
        .post(
            PLAN + "/fees",
            """
            {"items":[{"code":"water","names":{"nb":"Vann","en":"Water"},"basis":"self-cost",
                       "selfCostArea":"water","provenance":"stated","source":"001:13408"}]}""")
        .statusCode(201);
    List<ConsumerRecord<String, byte[]>> dividends = events("4134/dividends/2024-2027");
    List<ConsumerRecord<String, byte[]>> fees = events("4134/fees/2024-2027");
    EventSchemas.check(dividends);
    EventSchemas.check(fees);
    assertThat(((DividendsStated) CloudEventRecords.fromRecord(dividends.get(0))).values())
        .singleElement()
        .returns("vardar", DividendsStated.Value::company);
    assertThat(((FeesStated) CloudEventRecords.fromRecord(fees.get(0))).fees())
        .containsExactly("water");
  }

  private static String dividend(String company, String amount, String source) {
    return """
        {"items":[{"company":"%s","companyName":"Vardar AS","year":2024,"kind":"budgeted",
                   "amount":%s,"basis":"stated","source":"%s"}]}"""
        .formatted(company, amount, source);
  }

  private static ValidatableResponse file(Budget budget, String path, String csv) {
    return budget
        .request()
        .contentType("text/csv")
        .body(csv.getBytes(StandardCharsets.UTF_8))
        .post(path)
        .then();
  }

  private static String csv(Budget budget, String path) {
    return budget
        .request()
        .accept("text/csv")
        .get(path)
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  private static String time(String key) {
    return ((DividendsStated) CloudEventRecords.fromRecord(events(key).get(0))).time().toString();
  }

  private static List<ConsumerRecord<String, byte[]>> events(String key) {
    return await()
        .until(
            () ->
                TopicReader.ofTestStack().readAll(Topic.BUDGET_CHANGES.topicName()).stream()
                    .filter(record -> record.key().equals(key))
                    .toList(),
            found -> !found.isEmpty());
  }
}
