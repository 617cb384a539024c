package no.handlingsrom.investment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Asker's investment plan equals the printed one, cell for cell, and its identities hold. */
@QuarkusTest
class AskerInvestmentTest {

  private static final String VERSION = "/plans/2024-2027/versions/director-proposal";

  @TestHTTPResource("/")
  URI service;

  private Investment asker;

  @BeforeEach
  void loadOnce() {
    asker = AskerSample.load(service);
  }

  @ParameterizedTest
  @ValueSource(strings = {"5-5-1", "5-5-2"})
  void everyCellEqualsPrint(String statement) {
    JsonPath answer = statement(statement, "kNOK");
    List<String> columns = answer.getList("columns.id");
    List<String> computed = new ArrayList<>();
    for (Map<String, Object> line : answer.<Map<String, Object>>getList("lines")) {
      List<?> amounts = (List<?>) line.get("amounts");
      for (int i = 0; i < amounts.size(); i++) {
        computed.add(
            cell(
                line.get("no"),
                line.get("code"),
                line.get("type"),
                columns.get(i),
                amounts.get(i)));
      }
    }
    assertThat(computed).isNotEmpty().isEqualTo(printed(statement));
  }

  private static List<String> printed(String statement) {
    return AskerSample.rows("printed/statements.csv").stream()
        .filter(row -> row.getField("statement").equals(statement))
        .map(
            row ->
                cell(
                    row.getField("no"),
                    row.getField("code"),
                    row.getField("type"),
                    row.getField("column"),
                    row.getField("printed_kNOK")))
        .toList();
  }

  private static String cell(Object no, Object code, Object type, Object column, Object amount) {
    return "%s %s %s %s %s".formatted(no, code, type, column, amount);
  }

  @Test
  void partsHaveTheirPrintedHeadings() {
    assertThat(
            statement("5-5-2", "kNOK")
                .getList("lines.findAll { it.type == 'heading' }.label", String.class))
        .containsExactly(
            "1. Investeringer i varige driftsmidler", // 001:11444
            "2. Tilskudd til andres investeringer",
            "3. Investeringer i aksjer og andeler i selskaper",
            "4. Utlån av egne midler");
  }

  @Test
  void identitiesHoldToTheOre() {
    JsonPath first = statement("5-5-1", "NOK");
    JsonPath second = statement("5-5-2", "NOK");
    for (String part :
        List.of(
            "investment-fixed-assets",
            "grants-to-others-investments",
            "shares-and-interests",
            "lending-own-means")) {
      assertThat(sums(second, part).subList(0, 6)).isEqualTo(line(first, part));
    }
    assertThat(sums(second, "sum-parts").subList(0, 6))
        .isEqualTo(line(first, "sum-investment-expenditure"));
    assertThat(line(first, "carried-forward-uncovered"))
        .hasSize(6)
        .allSatisfy(amount -> assertThat(amount).isZero());
  }

  @Test
  void planPeriodAddsUpToWhatThePlanSays() {
    JsonPath second = statement("5-5-2", "kNOK");
    assertThat(sums(second, "sum-parts").get(6)).isEqualTo(new BigDecimal("6066275")); // 001:11632
    assertThat(
            line(statement("5-5-1", "kNOK"), "use-of-loans").subList(2, 6).stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualTo(new BigDecimal("-3512290")); // 001:11374
  }

  @Test
  void labelsAreEnglishWhenAskedFor() {
    asker
        .request()
        .header("Accept-Language", "en-GB, nb;q=0.5")
        .get(VERSION + "/statements/5-5-1?unit=kNOK")
        .then()
        .body("lines[0].label", is("Investments in fixed assets"));
    asker
        .get(VERSION + "/statements/5-5-1")
        .body("unit", is("NOK"))
        .body("lines[0].label", is("Investeringer i varige driftsmidler"));
  }

  @Test
  void allNinetyTwoProjectsAreThereAndSelfCostIsTold() {
    JsonPath projects = asker.json(VERSION + "/investment/projects");
    assertThat(projects.getList("items")).hasSize(92);
    assertThat(projects.getString("nextCursor")).isNull();
    List<BigDecimal> selfCost =
        projects.getList(
            "items.findAll { it.selfCost }.appropriations.flatten()"
                + ".findAll { it.year <= 2027 }.amount",
            BigDecimal.class);
    assertThat(selfCost.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo(new BigDecimal("1642900000")); // 001:5284
  }

  @Test
  void textsTellOfPostponementGrantsAndEstimates() {
    JsonPath projects = asker.json(VERSION + "/investment/projects");
    assertThat(projects.getList("items.findAll { it.details.postponedYears != null }.id"))
        .hasSize(10); // 001:7428-8320, 9464, 9486, 11113
    assertThat(
            projects.getList(
                "items.details.externalFinancing.flatten()"
                    + ".findAll { it.financier == 'husbanken' }.status",
                String.class))
        .hasSize(8) // 001:8264-8320
        .containsOnlyOnce("committed"); // Nedre Sem låve, 001:8299
    assertThat(
            projects.getString(
                "items.find { it.id == 'skole-saetre-ungdomsskole' }.details.estimate.status"))
        .isEqualTo("not-estimated"); // 001:7477
    assertThat(
            projects.getList(
                "items.find { it.id == 'samferdsel-gang-og-sykkelbro-nesoya' }.details.decisions"))
        .containsExactly("F-sak 97/20"); // 001:9464
  }

  @Test
  void rollingProjectHasNoGrossCost() {
    asker
        .get(VERSION + "/investment/projects/ikt-investeringer") // 001:6616
        .statusCode(200)
        .body("rolling", is(true))
        .body("grossCost", nullValue())
        .body("completionYear", nullValue())
        .body("appropriations", hasSize(10));
  }

  @ParameterizedTest(name = "{0}: investment debt {1} kNOK, start loans {2} kNOK")
  @CsvSource({
    "2024,  9800000, 2000000", // 001:4512, 001:4510
    "2025, 10243480, 2243900",
    "2026, 10797780, 2480200",
    "2027, 10821120, 2708700"
  })
  void debtIsCarriedForward(int year, BigDecimal investment, BigDecimal startLoans) {
    JsonPath debt = asker.json(VERSION + "/investment/debt");
    assertThat(debt.<BigDecimal>get(closing("investmentDebt.find { it.year == %d }", year)))
        .isEqualByComparingTo(investment.movePointRight(3));
    assertThat(
            debt.<BigDecimal>get(
                closing("items.find { it.year == %d && it.loanClass == 'unspecified' }", year)))
        .isEqualByComparingTo(investment.movePointRight(3));
    assertThat(
            debt.<BigDecimal>get(
                closing("items.find { it.year == %d && it.loanClass == 'start-loans' }", year)))
        .isEqualByComparingTo(startLoans.movePointRight(3));
  }

  private static String closing(String find, int year) {
    return find.formatted(year) + ".closing";
  }

  @Test
  void debtEndsWhereFinancingIsNotPlannedAnyMore() {
    JsonPath debt = asker.json(VERSION + "/investment/debt");
    assertThat(debt.getList("investmentDebt.year", Integer.class))
        .containsExactly(2024, 2025, 2026, 2027, 2028);
    assertThat(debt.getMap("investmentDebt[4]"))
        .containsEntry("opening", new BigDecimal("10821120000.00"))
        .containsEntry("draws", null)
        .containsEntry("instalments", null)
        .containsEntry("closing", null);
    assertThat(debt.getList("positions.findAll { it.basis == 'derived' }.item", String.class))
        .containsExactly("opening", "opening");
  }

  private JsonPath statement(String statement, String unit) {
    return asker.json(VERSION + "/statements/" + statement + "?unit=" + unit);
  }

  private static List<BigDecimal> line(JsonPath statement, String code) {
    return statement.getList("lines.find { it.code == '" + code + "' }.amounts", BigDecimal.class);
  }

  private static List<BigDecimal> sums(JsonPath statement, String code) {
    return statement.getList(
        "lines.find { it.code == '" + code + "' && it.type == 'sum' }.amounts", BigDecimal.class);
  }
}
