package no.handlingsrom.investment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import no.handlingsrom.contracts.investment.InvestmentChange;
import no.handlingsrom.contracts.investment.InvestmentChangePosted;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is done to projects stays on record, and no money is made or lost by it. */
@QuarkusTest
class ProjectRegisterTest {

  // 001:7395: Barnehage - utvidelse Føyka; Husbanken as in 001:8264
  private static final String FOYKA =
      """
      {"id":"foyka","name":"Barnehage - utvidelse Føyka","area":"oppvekst","programmeArea":"skole",
       "line":"investment-fixed-assets","selfCost":false,"rolling":false,"completionYear":2026,
       "grossCost":115200000.00,"source":"001:7395",
       "appropriations":[{"year":2024,"amount":40000000},{"year":2025,"amount":50000000},
                         {"year":2026,"amount":20000000}],
       "details":{"estimate":{"status":"estimated","priceYear":2024,"includesPriceGrowth":true},
         "location":{"latitude":59.8331,"longitude":10.4392},"assetClass":"buildings-40-years",
         "externalFinancing":[{"financier":"husbanken","status":"to-be-applied-for",
                               "expectedYear":2027,"source":"001:8264"}],
         "decisions":["K-sak 12/22"]}}""";

  // 001:9253: a pool of 5 mill. kroner a year
  private static final String POOL =
      """
      {"id":"pott","name":"Koordineringspott","area":"oppvekst","line":"investment-fixed-assets",
       "selfCost":false,"rolling":true,"source":"001:9253","appropriations":[
         {"year":2024,"amount":5000000},{"year":2025,"amount":5000000},
         {"year":2026,"amount":5000000},{"year":2027,"amount":5000000}]}""";

  private static Investment with(String municipality, String... projects) {
    Investment investment = Investment.withDraft(municipality);
    investment.projects("base", String.join(",", projects)).statusCode(201);
    return investment;
  }

  private static ValidatableResponse operate(
      Investment investment, String project, String operation, String body) {
    return investment.post(
        Investment.path("base") + "/projects/" + project + "/" + operation,
        "{\"reason\":\"Fordi\",\"decision\":\"K-sak 36/23\"," + body + "}");
  }

  private static JsonPath project(Investment investment, String id) {
    return investment.json(Investment.path("base") + "/projects/" + id);
  }

  /** {@code 2024:40000000, 2025:…} without years that have nothing. */
  private static String years(Investment investment, String id) {
    JsonPath project = project(investment, id);
    StringBuilder years = new StringBuilder();
    for (int i = 0; i < project.getList("appropriations").size(); i++) {
      BigDecimal amount = project.get("appropriations[" + i + "].amount");
      if (amount.signum() != 0) {
        years
            .append(project.getInt("appropriations[" + i + "].year"))
            .append(':')
            .append(amount.stripTrailingZeros().toPlainString())
            .append(' ');
      }
    }
    return years.toString().strip();
  }

  @Test
  void registerKeepsWhatIsKnownOfAProject() {
    Investment investment = with("8771", FOYKA, POOL);
    investment
        .get(Investment.path("base") + "/projects/foyka")
        .header("ETag", "\"1\"")
        .body("details.estimate.status", is("estimated"))
        .body("details.externalFinancing[0].financier", is("husbanken"))
        .body("details.externalFinancing[0].amount", nullValue())
        .body("details.decisions", is(List.of("K-sak 12/22")))
        .body("details.assetClass", is("buildings-40-years"))
        .body("spentBefore.amount", is(5200000.0f)) // 115.2 − 40 − 50 − 20
        .body("spentBefore.basis", is("derived"))
        .body("appropriations.forecast", is(List.of(false, false, false)));
    investment
        .get(Investment.path("base") + "/projects/pott")
        .body("spentBefore", nullValue())
        .body("grossCost", nullValue());
  }

  @Test
  void yearsAfterTheOperatingYearsAreForecasts() {
    Investment investment = with("8772", FOYKA.replace("2026,\"amount\"", "2028,\"amount\""));
    investment
        .get(Investment.path("base") + "/projects/foyka")
        .body("appropriations.find { it.year == 2025 }.forecast", is(false))
        .body("appropriations.find { it.year == 2028 }.forecast", is(true));
  }

  @Test
  void postponingShiftsTheYearsKeepsTheTotalAndSaysWhyAndByWhichDecision() {
    Investment investment = with("8773", FOYKA);
    investment
        .change(
            "base",
            "{\"year\":2026,\"area\":\"oppvekst\",\"project\":\"foyka\","
                + "\"line\":\"grants-from-others\",\"amount\":-9000000}")
        .statusCode(201);
    operate(investment, "foyka", "postponements", "\"years\":2").statusCode(201);
    assertThat(years(investment, "foyka")).isEqualTo("2026:40000000 2027:50000000 2028:20000000");
    JsonPath project = project(investment, "foyka");
    assertThat(project.getInt("completionYear")).isEqualTo(2028);
    assertThat(project.getInt("details.postponedYears")).isEqualTo(2);
    assertThat(project.getInt("details.externalFinancing[0].expectedYear")).isEqualTo(2029);
    assertThat(project.getList("details.decisions")).containsExactly("K-sak 12/22", "K-sak 36/23");
    assertThat(project.<BigDecimal>get("spentBefore.amount")).isEqualByComparingTo("5200000");
    assertThat(grants(investment)).isEqualTo("{2026=0.00, 2028=-9000000.00}");

    operate(investment, "foyka", "postponements", "\"years\":1,\"from\":2027").statusCode(201);
    assertThat(years(investment, "foyka")).isEqualTo("2026:40000000 2028:50000000 2029:20000000");
    investment
        .get(Investment.path("base") + "/projects/foyka/revisions")
        .body("items.step", is(List.of("registered", "postponed", "postponed")))
        .body("items.completionYear", is(List.of(2026, 2028, 2029)))
        .body("items[1].reason", is("Fordi"))
        .body("items[1].decision", is("K-sak 36/23"));
  }

  private static String grants(Investment investment) {
    List<Integer> years = List.of(2026, 2028);
    List<BigDecimal> amounts =
        investment
            .json("/plans/2024-2027/versions/base/investment/changes/4")
            .getList("entries.findAll { it.line == 'grants-from-others' }.amount");
    return "{"
        + years.get(0)
        + "="
        + new BigDecimal("-9000000.00").add(amounts.get(0))
        + ", "
        + years.get(1)
        + "="
        + amounts.get(1)
        + "}";
  }

  @Test
  void moneyThatWouldFallAfterThePlanIsRefusedUnlessItIsToldToLeave() {
    Investment investment = with("8774", FOYKA);
    operate(investment, "foyka", "postponements", "\"years\":8")
        .statusCode(422)
        .body("violations[0].field", is("years"))
        .body(
            "violations[0].reason",
            is(
                "would move 20000000.00 NOK past 2033; say beyondPlan leave-plan if it shall leave"
                    + " the plan"));
    assertThat(project(investment, "foyka").getInt("revision")).isEqualTo(1);
    operate(investment, "foyka", "postponements", "\"years\":8,\"beyondPlan\":\"leave-plan\"")
        .statusCode(201);
    assertThat(years(investment, "foyka")).isEqualTo("2032:40000000 2033:50000000");
    JsonPath project = project(investment, "foyka");
    assertThat(project.<BigDecimal>get("details.afterPlan")).isEqualByComparingTo("20000000");
    assertThat(project.<BigDecimal>get("spentBefore.amount")).isEqualByComparingTo("5200000");
  }

  @Test
  void poolIsHalvedInTheFirstTwoYears() {
    Investment investment = with("8775", POOL);
    operate(investment, "pott", "halvings", "\"years\":[2024,2025]").statusCode(201);
    assertThat(years(investment, "pott")) // 001:9253
        .isEqualTo("2024:2500000 2025:2500000 2026:5000000 2027:5000000");
    operate(investment, "pott", "halvings", "\"years\":[2026,2028]")
        .statusCode(422)
        .body("violations.field", is(List.of("years[1]")));
    operate(investment, "pott", "postponements", "\"years\":1")
        .statusCode(422)
        .body("violations.field", is(List.of("project")));
  }

  @Test
  void rephasedPoolAddsUpToWhatItDid() {
    Investment investment = with("8776", POOL);
    operate(
            investment,
            "pott",
            "rephasings",
            "\"appropriations\":[{\"year\":2024,\"amount\":12000000},"
                + "{\"year\":2030,\"amount\":7000000}]")
        .statusCode(422)
        .body(
            "violations[0].reason",
            is("must add up to what the project has: the difference is -1000000.00"));
    operate(
            investment,
            "pott",
            "rephasings",
            "\"appropriations\":[{\"year\":2024,\"amount\":12000000},"
                + "{\"year\":2030,\"amount\":8000000}]")
        .statusCode(201);
    assertThat(years(investment, "pott")).isEqualTo("2024:12000000 2030:8000000");
    operate(
            investment,
            "pott",
            "rephasings",
            "\"appropriations\":[{\"year\":2034,\"amount\":1},{\"year\":2024,\"amount\":1},"
                + "{\"year\":2024,\"amount\":1}]")
        .statusCode(422)
        .body("violations.field", is(List.of("appropriations[0].year", "appropriations[2].year")));
  }

  @Test
  void splitProjectLeavesTheRestAndMergesBack() {
    Investment investment = with("8777", FOYKA);
    operate(
            investment,
            "foyka",
            "splits",
            """
            "parts":[{"id":"hage","name":"Uteområde","completionYear":2027,"grossCost":30000000,
                      "appropriations":[{"year":2025,"amount":10000000},
                                        {"year":2026,"amount":20000000}]}]""")
        .statusCode(201);
    assertThat(years(investment, "foyka")).isEqualTo("2024:40000000 2025:40000000");
    assertThat(years(investment, "hage")).isEqualTo("2025:10000000 2026:20000000");
    assertThat(project(investment, "foyka").<BigDecimal>get("grossCost"))
        .isEqualByComparingTo("85200000");
    operate(investment, "foyka", "mergers", "\"projects\":[\"hage\"]").statusCode(201);
    assertThat(years(investment, "foyka")).isEqualTo("2024:40000000 2025:50000000 2026:20000000");
    assertThat(years(investment, "hage")).isEmpty();
    JsonPath merged = project(investment, "foyka");
    assertThat(merged.<BigDecimal>get("grossCost")).isEqualByComparingTo("115200000");
    assertThat(merged.getInt("completionYear")).isEqualTo(2027);
    assertThat(project(investment, "hage").getString("mergedInto")).isEqualTo("foyka");
    operate(investment, "hage", "postponements", "\"years\":1")
        .statusCode(422)
        .body("violations.field", is(List.of("project")));
    operate(investment, "foyka", "mergers", "\"projects\":[\"foyka\"]").statusCode(422);
    investment
        .change(
            "base",
            "{\"year\":2025,\"project\":\"hage\",\"line\":\"investment-fixed-assets\",\"amount\":1}")
        .statusCode(422)
        .body("violations.field", is(List.of("entries[0].project")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {"id":"x","name":"x","grossCost":1,"appropriations":[{"year":2024,"amount":40000000.01}]} | 422 | parts[0].appropriations[0].amount
          {"id":"x","name":"x","grossCost":1,"appropriations":[{"year":2030,"amount":1}]}           | 422 | parts[0].appropriations[0].amount
          {"id":"x","name":"x","grossCost":1,"appropriations":[{"year":2024,"amount":-1}]}          | 422 | parts[0].appropriations[0].amount
          {"id":"x","name":"x","grossCost":115200000.01,"appropriations":[]}                        | 422 | parts[0].grossCost
          {"id":"x","name":"x","grossCost":-1,"appropriations":[]}                                  | 422 | parts[0].grossCost
          {"id":"x","name":"x","appropriations":[]}                                                 | 422 | parts[0].grossCost
          {"id":"foyka","name":"x","grossCost":1,"appropriations":[]}                               | 409 | parts[0].id
          {"id":"X","name":"x","grossCost":1,"appropriations":[]}                                   | 400 | parts[0].id
          """)
  void splitIsRefused(String part, int status, String field) {
    Investment investment = new Investment("8778");
    BudgetEvents.send(BudgetEvents.created("8778", "base", null));
    investment.awaitBudget("base", 1);
    investment.projects("base", FOYKA);
    operate(investment, "foyka", "splits", "\"parts\":[" + part + "]")
        .statusCode(status)
        .body("violations.field", hasItem(field));
    assertThat(project(investment, "foyka").getInt("revision")).isEqualTo(1);
  }

  @Test
  void projectsOfDifferentKindDoNotMerge() {
    Investment investment =
        with(
            "8779",
            FOYKA,
            FOYKA.replace("\"foyka\"", "\"var\"").replace("Cost\":false", "Cost\":true"));
    operate(investment, "foyka", "mergers", "\"projects\":[\"var\"]")
        .statusCode(422)
        .body("violations.field", is(List.of("projects[0]")));
    operate(investment, "foyka", "mergers", "\"projects\":[\"nowhere\"]").statusCode(404);
  }

  @Test
  void projectIsSetAnewByWhoeverHasReadItLast() {
    Investment investment = with("8780", FOYKA);
    String path = Investment.path("base") + "/projects/foyka";
    String changed =
        FOYKA
            .replace("115200000.00", "121000000.00")
            .replace("\"completionYear\":2026", "\"completionYear\":2027")
            .replace(
                "\"area\":\"oppvekst\",\"programmeArea\":\"skole\"", "\"area\":\"medborgerskap\"")
            .replace("{\"year\":2026,\"amount\":20000000}", "{\"year\":2027,\"amount\":25800000}");
    put(investment, path, null, changed).statusCode(428);
    put(investment, path, "\"2\"", changed).statusCode(412);
    put(investment, path, "\"1\"", changed).statusCode(200).body("sequence", is(3));
    put(investment, path, "\"1\"", changed).statusCode(412);
    assertThat(years(investment, "foyka")).isEqualTo("2024:40000000 2025:50000000 2027:25800000");
    investment
        .get(path)
        .header("ETag", "\"2\"")
        .body("area", is("medborgerskap"))
        .body("completionYear", is(2027));
    investment
        .get("/plans/2024-2027/versions/base/statements/5-5-2?unit=kNOK")
        .body("lines.find { it.code == 'oppvekst' }", nullValue())
        .body("lines.find { it.code == 'medborgerskap' }.amounts[0]", is(40000))
        .body("lines.find { it.code == 'medborgerskap' }.amounts[3]", is(25800));
    put(investment, path, "\"2\"", changed.replace("\"id\":\"foyka\"", "\"id\":\"other\""))
        .statusCode(422)
        .body("violations.field", is(List.of("project.id")));
    put(investment, path, "\"2\"", changed.replace("\"year\":2027", "\"year\":2050"))
        .statusCode(422)
        .body("violations.field", is(List.of("project.appropriations[2].year")));
    investment
        .get(path + "/revisions")
        .body("items.grossCost", is(List.of(115200000.0f, 121000000.0f)))
        .body("items.step", is(List.of("registered", "changed")));
  }

  private static ValidatableResponse put(
      Investment investment, String path, String ifMatch, String project) {
    var request =
        investment
            .request()
            .contentType(ContentType.JSON)
            .body("{\"reason\":\"Nytt overslag\",\"project\":" + project + "}");
    return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put(path).then();
  }

  @Test
  void childKnowsTheHistoryUpToItsCutAndGoesItsOwnWay() {
    Investment investment = with("8781", FOYKA);
    operate(investment, "foyka", "postponements", "\"years\":1").statusCode(201);
    BudgetEvents.send(BudgetEvents.created("8781", "child", "base"));
    investment.awaitBudget("child", 1);
    operate(investment, "foyka", "postponements", "\"years\":3").statusCode(201);
    investment
        .post(
            Investment.path("child") + "/projects/foyka/postponements",
            "{\"reason\":\"Motforslag\",\"years\":2}")
        .statusCode(201);
    investment
        .get(Investment.path("child") + "/projects/foyka/revisions")
        .body("items.version", is(List.of("base", "base", "child")))
        .body("items.completionYear", is(List.of(2026, 2027, 2029)))
        .body("items.postponedYears", is(Arrays.asList(null, 1, 3)));
    investment
        .get(Investment.path("base") + "/projects/foyka/revisions")
        .body("items.completionYear", is(List.of(2026, 2027, 2030)));
  }

  @Test
  void operationsAreAnnouncedAndRefusedOnAFrozenVersion() {
    Investment investment = with("8782", FOYKA);
    operate(investment, "foyka", "postponements", "\"years\":1").statusCode(201);
    List<InvestmentChange> changes =
        Awaitility.await()
            .until(
                () -> Published.changes(investment.key("base").key()), found -> found.size() == 3);
    assertThat((InvestmentChangePosted) changes.get(2))
        .satisfies(
            posted -> {
              assertThat(posted.title()).isEqualTo("Fordi");
              assertThat(posted.years()).containsExactly(2024, 2025, 2026, 2027);
            });
    BudgetEvents.send(BudgetEvents.proposed("8782", "base", 2));
    investment.awaitBudget("base", 2);
    for (String operation :
        List.of("postponements", "halvings", "splits", "mergers", "rephasings")) {
      operate(
              investment,
              "foyka",
              operation,
              switch (operation) {
                case "postponements" -> "\"years\":1";
                case "halvings" -> "\"years\":[2024]";
                case "splits" -> "\"parts\":[{\"id\":\"x\",\"name\":\"x\",\"appropriations\":[]}]";
                case "mergers" -> "\"projects\":[\"x\"]";
                default -> "\"appropriations\":[]";
              })
          .statusCode(409);
    }
    put(investment, Investment.path("base") + "/projects/foyka", "\"2\"", FOYKA).statusCode(409);
    investment.get(Investment.path("base") + "/projects").body("items", hasSize(1));
  }
}
