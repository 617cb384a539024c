package no.handlingsrom.investment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Warnings tell all that should be looked at, and nothing else; nothing is refused for them. */
@QuarkusTest
class WarningsTest {

  @TestHTTPResource("/")
  URI service;

  @Test
  void projectsOfAskerAreWarnedOfExactlyWhereTheDocumentContradictsItself() {
    List<Map<String, Object>> items =
        AskerSample.load(service)
            .json("/plans/2024-2027/versions/director-proposal/investment/warnings")
            .getList("items");
    assertThat(items.stream().map(WarningsTest::line))
        .containsExactlyInAnyOrder(
            // 001:7375-7409, 8187-8254: money after the completion year
            "money-after-completion barnehage-erstatte-sondre-borgen-barnehage [2026] 13500000.00 2025",
            "money-after-completion barnehage-kapasitetsokning-borgen [2030] 18500000.00 2029",
            "money-after-completion skole-utvidelse-hvalstad [2026] 119500000.00 2025",
            "money-after-completion skole-utvidelse-mellom-nes [2024] 14500000.00 2023",
            "money-after-completion helsehus-sondre-borgen [2024] 7050000.00 2023",
            "money-after-completion personer-med-funksjonsnedsettelser-omsorgsboliger-nedre-sem-lave [2025] 9950000.00 2024",
            "money-after-completion personer-med-funksjonsnedsettelser-omsorgsboliger-2026 [2030] 5900000.00 2029",
            "money-after-completion psykisk-helse-og-rus-omsorgsboliger-2023 [2024] 26675000.00 2023",
            // 001:9297-9300, 10907-10915
            "money-after-completion samferdsel-gang-og-sykkelbro-nesoya [2027] 35200000.00 2026",
            "money-after-completion idrett-ny-idrettshall-nesbru-videregaende-skole [2026] 30700000.00 2025",
            "money-after-completion idrett-ny-idrettshall-royken-videregaende-skole [2025] 29100000.00 2024",
            // 001:9255-9260, 10950
            "last-money-before-completion brannforebygging-kommunale-boliger-royken-hurum [2024] 2024 2025",
            "last-money-before-completion brannstasjon-hurum [2025] 2025 2027",
            "last-money-before-completion kultur-holmsbu-kunstmuseum [2024] 2024 2025",
            // 001:7437-7488, 8310-8315: text against table
            "gross-cost-differs-from-text barnehage-ny-barnehage-hon-landas [] 131600000.00 129600000.00",
            "completion-differs-from-text barnehage-utvidelse-foyka [2025] 2026 2025",
            "completion-differs-from-text skole-ny-sentrumsskole-med-idrettshall [2030] 2031 2030",
            "completion-differs-from-text skole-utvidelse-hvalstad [2026] 2025 2026",
            "completion-differs-from-text skole-utvidelse-mellom-nes [2024] 2023 2024",
            "completion-differs-from-text psykisk-helse-og-rus-omsorgsboliger-2023 [2024] 2023 2024",
            // 001:9398-9489
            "completion-differs-from-text brannstasjon-hurum [2025, 2026] 2027 2025/2026",
            "completion-differs-from-text samferdsel-gang-og-sykkelbro-nesoya [2027] 2026 2027",
            "allocation-differs-from-text samferdsel-utbedring-kommunale-veier [2030] 27000000.00 25000000.00",
            "allocation-differs-from-text samferdsel-utbedring-kommunale-veier [2031] 26500000.00 25000000.00",
            "allocation-differs-from-text samferdsel-utbedring-kommunale-veier [2032] 0.00 25000000.00",
            "allocation-differs-from-text samferdsel-utbedring-kommunale-veier [2033] 0.00 25000000.00",
            // 001:11033-11057
            "gross-cost-differs-from-text kirke-istandsettelse-rehabilitering-hurum-kirke [] 33957000.00 28600000.00",
            "allocation-differs-from-text kirke-istandsettelse-rehabilitering-hurum-kirke [2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033] 5800000.00 3400000.00",
            "completion-differs-from-text kirke-ny-urnelund-vardasen-kirke [2029, 2030] 2030 2029/2030",
            "completion-differs-from-text kirke-rehabilitering-inkl-nytt-sprinkelanlegg-holmsbu-kirke [2026] null 2026",
            "gross-cost-differs-from-text kirke-rehabilitering-royken-kirke [] 20500000.00 18500000.00",
            "allocation-differs-from-text kirke-rehabilitering-royken-kirke [2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033] 3000000.00 2000000.00");
  }

  private static String line(Map<String, Object> warning) {
    return "%s %s %s %s %s"
        .formatted(
            warning.get("code"),
            warning.get("project"),
            warning.get("years"),
            warning.get("found"),
            warning.get("stated"));
  }

  @Test
  void rollingProjectWithGrossCostIsTakenAndWarnedOf() {
    Investment investment = Investment.withDraft("8761");
    investment
        .projects(
            "base",
            Investment.PROJECT
                .formatted("pott")
                .replace("\"rolling\":false,\"completionYear\":2026", "\"rolling\":true"))
        .statusCode(201);
    investment
        .get(Investment.path("base") + "/warnings")
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].code", is("rolling-with-gross-cost"))
        .body("items[0].found", is("160000000.00"));
  }

  @ParameterizedTest(name = "stated {0} to {1}: {2} warnings")
  @CsvSource({
    "160000000, 1000000, 0",
    "160400000, 100000, 1",
    "160049999, 0.01, 1",
    "159999999.99, 0.01, 1",
    "160000000, 0.01, 0"
  })
  void statedFigureIsComparedAsPreciselyAsItIsStated(
      String stated, String roundedTo, int warnings) {
    Investment investment = new Investment("8762");
    BudgetEvents.send(BudgetEvents.created("8762", "v-" + stated.replace('.', '-'), null));
    String version = "v-" + stated.replace('.', '-');
    investment.awaitBudget(version, 1);
    investment.projects(version, Investment.PROJECT.formatted("skole"));
    fact(
            investment,
            version,
            "\"kind\":\"gross-cost\",\"amount\":" + stated + ",\"roundedTo\":" + roundedTo)
        .statusCode(201);
    assertThat(warningsOf(investment, version, "gross-cost-differs-from-text")).hasSize(warnings);
  }

  private static ValidatableResponse fact(Investment investment, String version, String fact) {
    return investment.post(
        Investment.path(version) + "/stated-facts",
        "{\"title\":\"Tekst\",\"facts\":[{\"project\":\"skole\",\"source\":\"x\"," + fact + "}]}");
  }

  private static List<String> warningsOf(Investment investment, String version, String code) {
    return investment
        .json(Investment.path(version) + "/warnings")
        .getList("items.findAll { it.code == '" + code + "' }.project");
  }

  @Test
  void laterFactTakesThePlaceOfAnEarlierAndAChildHoldsThoseUpToItsCut() {
    Investment investment = Investment.withDraft("8763");
    investment.projects("base", Investment.PROJECT.formatted("skole")).statusCode(201);
    fact(investment, "base", "\"kind\":\"completion\",\"from\":2025,\"to\":2025").statusCode(201);
    BudgetEvents.send(BudgetEvents.created("8763", "child", "base"));
    investment.awaitBudget("child", 1);
    fact(investment, "base", "\"kind\":\"completion\",\"from\":2026,\"to\":2026").statusCode(201);
    assertThat(warningsOf(investment, "base", "completion-differs-from-text")).isEmpty();
    assertThat(warningsOf(investment, "child", "completion-differs-from-text")).hasSize(1);
    investment
        .get(Investment.path("child") + "/stated-facts")
        .body("items.from", is(List.of(2025)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "kind":"completion","from":2025                          | facts[0].to
          "kind":"completion","from":2026,"to":2025                | facts[0].to
          "kind":"completion","from":2025,"to":2025,"amount":1     | facts[0].amount
          "kind":"gross-cost"                                      | facts[0].amount
          "kind":"gross-cost","amount":1,"from":2025,"to":2025     | facts[0].from
          "kind":"allocation","amount":1,"from":2023,"to":2025     | facts[0].from
          "kind":"allocation","amount":1,"from":2025,"to":2034     | facts[0].to
          """)
  void factIsRefused(String fact, String field) {
    Investment investment = new Investment("8764");
    BudgetEvents.send(BudgetEvents.created("8764", "base", null));
    investment.awaitBudget("base", 1);
    investment.projects("base", Investment.PROJECT.formatted("skole"));
    fact(investment, "base", fact).statusCode(422).body("violations.field", hasItem(field));
    investment.get(Investment.path("base") + "/stated-facts").body("items", hasSize(0));
  }
}
