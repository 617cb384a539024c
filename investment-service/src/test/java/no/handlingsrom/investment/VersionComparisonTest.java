package no.handlingsrom.investment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Versions are compared, figures are explained, and both can be asked as of then. */
@QuarkusTest
class VersionComparisonTest {

  @TestHTTPResource("/")
  URI service;

  private static Investment branched(String municipality) {
    Investment investment = Investment.withDraft(municipality);
    investment.projects("base", Investment.PROJECT.formatted("skole")).statusCode(201);
    investment
        .change("base", "{\"year\":2025,\"line\":\"use-of-loans\",\"amount\":-50000000}")
        .statusCode(201);
    BudgetEvents.send(BudgetEvents.created(municipality, "child", "base"));
    investment.awaitBudget("child", 1);
    return investment;
  }

  private static void postpone(Investment investment, String version, int years) {
    investment
        .post(
            Investment.path(version) + "/projects/skole/postponements",
            "{\"reason\":\"Utsatt\",\"decision\":\"K-sak 36/23\",\"years\":" + years + "}")
        .statusCode(201);
  }

  @Test
  void differenceIsToldByProjectAreaLineAndYear() {
    Investment investment = branched("8711");
    postpone(investment, "child", 4);
    investment.projects("child", Investment.PROJECT.formatted("hall")).statusCode(201);
    JsonPath diff = investment.json(Investment.path("child") + "/diff?against=base");
    assertThat(diff.getList("amounts", Map.class).stream().map(VersionComparisonTest::cell))
        .containsExactlyInAnyOrder(
            "skole 2024 75000000.00 0.00",
            "skole 2025 50000000.00 0.00",
            "skole 2028 0.00 75000000.00",
            "skole 2029 0.00 50000000.00",
            "hall 2024 0.00 75000000.00",
            "hall 2025 0.00 50000000.00");
    assertThat(diff.getList("amounts.findAll { it.forecast }.year", Integer.class))
        .containsExactlyInAnyOrder(2028, 2029);
    assertThat(diff.<BigDecimal>get("areas.find { it.key == 'oppvekst' }.difference"))
        .isEqualByComparingTo("125000000");
    assertThat(diff.<BigDecimal>get("years.find { it.key == '2029' }.difference"))
        .isEqualByComparingTo("50000000");
    assertThat(diff.getList("projects.field", String.class))
        .containsExactly("completionYear", "postponedYears", "project");
    assertThat(diff.getString("projects[0].before")).isEqualTo("2026");
    assertThat(diff.getString("projects[0].after")).isEqualTo("2030");
    JsonPath back = investment.json(Investment.path("base") + "/diff?against=2024-2027/child");
    assertThat(back.<BigDecimal>get("areas.find { it.key == 'oppvekst' }.difference"))
        .isEqualByComparingTo("-125000000");
    investment
        .get(Investment.path("base") + "/diff?against=base")
        .body("amounts", hasSize(0))
        .body("projects", hasSize(0));
    investment.get(Investment.path("base") + "/diff?against=nowhere").statusCode(404);
    investment.get(Investment.path("base") + "/diff").statusCode(400);
  }

  private static String cell(Map<?, ?> amount) {
    return "%s %s %s %s"
        .formatted(
            amount.get("project"), amount.get("year"), amount.get("before"), amount.get("after"));
  }

  @Test
  void figureIsExplainedByItsChangesInTheVersionAndItsParentUpToTheCut() {
    Investment investment = branched("8712");
    postpone(investment, "base", 1); // after the cut
    investment
        .change(
            "child",
            "{\"year\":2025,\"area\":\"oppvekst\",\"project\":\"skole\","
                + "\"line\":\"investment-fixed-assets\",\"amount\":5000000},"
                + "{\"year\":2025,\"line\":\"investment-fixed-assets\",\"amount\":0.01}")
        .statusCode(201);
    JsonPath explained =
        investment.json(
            Investment.path("child")
                + "/explain?statement=5-5-1&line=sum-investment-expenditure&year=2025");
    assertThat(explained.<BigDecimal>get("amount")).isEqualByComparingTo("55000000.01");
    assertThat(explained.getList("areas.area")).containsExactly("oppvekst", null);
    assertThat(explained.getList("areas[0].projects[0].changes.version", String.class))
        .containsExactly("base", "child");
    assertThat(explained.getList("areas[0].projects[0].changes.sequence", Integer.class))
        .containsExactly(2, 2);
    assertThat(explained.getList("areas[0].projects[0].changes.title", String.class))
        .containsExactly("projects registered", "Endring");
    JsonPath moved =
        investment.json(
            Investment.path("base") + "/explain?statement=5-5-2&line=oppvekst&year=2025");
    assertThat(moved.<BigDecimal>get("amount")).isEqualByComparingTo("75000000");
    assertThat(moved.getList("areas[0].projects[0].changes.decision"))
        .containsExactly(null, "K-sak 36/23");
    investment
        .get(Investment.path("base") + "/explain?statement=5-5-1&line=wages&year=2025")
        .statusCode(404);
    investment
        .get(Investment.path("base") + "/explain?statement=5-4-1&line=use-of-loans&year=2025")
        .statusCode(400);
    investment
        .get(Investment.path("base") + "/explain?statement=5-5-1&line=use-of-loans&year=2040")
        .statusCode(400);
  }

  @ParameterizedTest(name = "{0} {1} {2} kNOK")
  @CsvSource({
    "5-5-1, investment-fixed-assets, 1673825", // 001:11458
    "5-5-1, use-of-loans, -1174170", // 001:11374
    "5-5-1, sum-investment-expenditure, 1693875", // 001:11632
    "5-5-1, carried-forward-uncovered, 0",
    "5-5-2, sum-parts, 1693875",
    "5-5-2, medborgerskap, 236300" // 001:11453
  })
  void leavesOfAskersFiguresAddUpToPrint(String statement, String line, BigDecimal thousands) {
    JsonPath explained =
        AskerSample.load(service)
            .json(
                "/plans/2024-2027/versions/director-proposal/investment/explain?statement="
                    + statement
                    + "&line="
                    + line
                    + "&year=2024");
    List<BigDecimal> leaves =
        explained.getList("areas.projects.changes.flatten().amount", BigDecimal.class);
    assertThat(leaves).isNotEmpty();
    BigDecimal sum = leaves.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(sum).isEqualByComparingTo(explained.<BigDecimal>get("amount"));
    assertThat(sum.movePointLeft(3).setScale(0, RoundingMode.HALF_UP))
        .isEqualByComparingTo(thousands);
  }

  @Test
  void everyReadCanBeAskedAsOfThen() {
    Investment investment = branched("8713");
    String then = investment.json(Investment.path("child") + "/changes").getString("items[0].time");
    String before =
        investment.json(Investment.path("base") + "/changes").getString("items[1].time");
    postpone(investment, "child", 1);
    investment
        .change("child", "{\"year\":2026,\"line\":\"use-of-loans\",\"amount\":-1}")
        .statusCode(201);
    postpone(investment, "base", 2);

    String child = Investment.path("child");
    for (String list : List.of("/projects?asOf=" + then, "/projects/skole?asOf=" + then)) {
      JsonPath read = investment.json(child + list);
      String at = list.startsWith("/projects?") ? "items[0]." : "";
      assertThat(read.getInt(at + "completionYear")).isEqualTo(2026);
      assertThat(read.getList(at + "appropriations.year", Integer.class))
          .containsExactly(2024, 2025);
    }
    investment
        .get(child + "/projects/skole/revisions?asOf=" + then)
        .body("items.step", is(List.of("registered")));
    investment
        .get(child + "/projects/skole/revisions")
        .body("items.step", is(List.of("registered", "postponed")));
    JsonPath statement =
        investment.json("/plans/2024-2027/versions/child/statements/5-5-1?unit=kNOK&asOf=" + then);
    assertThat(statement.getList("lines.find { it.code == 'investment-fixed-assets' }.amounts"))
        .isEqualTo(Arrays.asList(75000, 50000, null, null));
    assertThat(
            investment
                .json(child + "/breakdown/area?years=2024&asOf=" + then)
                .<BigDecimal>get("total.sum"))
        .isEqualByComparingTo("75000000");
    assertThat(
            investment.json(child + "/financing?asOf=" + then).<BigDecimal>get("years[1].balance"))
        .isEqualByComparingTo("0");
    assertThat(investment.json(child + "/warnings?asOf=" + then).getList("items.code"))
        .containsExactly("last-money-before-completion");
    investment.get(child + "/diff?against=base&asOf=" + then).body("amounts", hasSize(0));
    assertThat(
            investment
                .json(child + "/explain?statement=5-5-1&line=use-of-loans&year=2026&asOf=" + then)
                .<BigDecimal>get("amount"))
        .isEqualByComparingTo("0");
    investment
        .get(Investment.path("base") + "/financing?asOf=" + before)
        .body("years[1].balance", is((Object) null));
    investment.get(child + "/projects?asOf=" + before).statusCode(404); // had not begun
    investment.get(child + "/projects?asOf=2999-01-01T00:00:00Z").statusCode(400);
    investment.get(child + "/warnings?asOf=yesterday").statusCode(400);
  }
}
