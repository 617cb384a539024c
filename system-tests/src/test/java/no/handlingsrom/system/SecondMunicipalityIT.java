package no.handlingsrom.system;

import static no.handlingsrom.system.Municipality.VERSIONS;
import static no.handlingsrom.system.Municipality.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Two municipalities use the same ids and the same services and never see each other's figures. */
class SecondMunicipalityIT {

  private static final String PROPOSAL = VERSIONS + "/director-proposal";

  private static final String UNITS =
      """
      {"units":[
       {"code":"felles","kind":"service-area","names":{"nb":"Felles","en":"Common"},"order":1},
       {"code":"sentralt","parent":"felles","kind":"central",
        "names":{"nb":"Sentralt","en":"Central"},"order":1},
       {"code":"oppvekst","kind":"service-area","names":{"nb":"Oppvekst","en":"Education"},
        "order":2},
       {"code":"skole","parent":"oppvekst","kind":"programme-area",
        "names":{"nb":"Skole","en":"Schools"},"order":1}]}""";

  private static final String PLAN =
      """
      {"id":"2024-2027","names":{"nb":"Økonomiplan","en":"Financial plan"},"firstYear":2024,
       "operatingYears":4,"investmentYears":4,"priceBasisYear":2024,"comparisons":[]}""";

  private static final String BUDGET =
      """
      {"title":"Budsjett 2025","entries":[
       {"year":2025,"unit":"sentralt","function":"800","art":"870","amount":-1000.00},
       {"year":2025,"unit":"skole","function":"202","art":"010","amount":900.00}]}""";

  private static final String RULE =
      """
      {"code":"%s","names":{"nb":"Egen regel","en":"A rule of its own"},"unit":"percent",
       "decimals":1,"basis":"year","numerator":[{"metric":"%s","factor":%d}],
       "denominator":[{"metric":"gross-operating-revenue","factor":-1}],
       "bands":[
        {"class":"not-approved","from":null,"fromInclusive":false,"to":8,"toInclusive":false},
        {"class":"desired","from":8,"fromInclusive":true,"to":null,"toInclusive":false}],
       "validFrom":"2020-01-01","validTo":null,"decision":"sak 1/24","source":"made up"}""";

  private static final String OUTLAY =
      """
      {"title":"Skolebygg","entries":[
       {"year":2025,"area":"oppvekst","line":"investment-fixed-assets","amount":250.00}]}""";

  private final RunningSystem system = RunningSystem.get();
  private final Municipality asker = new Municipality(system.gateway.address(), "3203");
  private final Municipality second = new Municipality(system.gateway.address(), "4699");

  @Test
  void sameIdsInTwoMunicipalitiesAreTwoPlans() {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> asker.get(status("director-proposal")).statusCode(200).body("stale", is(false)));
    String askerBefore = asker.body(status("director-proposal"));

    second.post("/organisation/units", UNITS);
    second.post("/plans", PLAN);
    second.post(VERSIONS, "{\"id\":\"director-proposal\",\"names\":{\"nb\":\"F\",\"en\":\"P\"}}");
    long budget = second.sequenceOf(PROPOSAL + "/operating/changes", BUDGET);
    second.post(
        "/fiscal-rule-definitions",
        RULE.formatted("net-operating-result", "net-operating-result", -1));
    long indicator =
        second.sequenceOf(
            "/fiscal-rule-definitions",
            RULE.formatted("investment-share", "investment-expenditure", 1));

    JsonPath proposal =
        second.json(
            status("director-proposal")
                + "?after=budget:%d,indicator:%d".formatted(budget, indicator));
    assertThat(proposal.<String>getList("rules.code"))
        .containsExactlyInAnyOrder("net-operating-result", "investment-share");
    assertResult(proposal, "net-operating-result", "100", "10.0", "desired"); // 1000 - 900
    assertThat(proposal.getString(result("investment-share") + ".band"))
        .isEqualTo("not-assessable");

    second.post(
        VERSIONS,
        """
        {"id":"new-school","names":{"nb":"Ny skole","en":"New school"},
         "parent":"director-proposal"}""");
    long investment =
        second.sequenceOf(VERSIONS + "/new-school/investment/changes?after=budget:1", OUTLAY);
    JsonPath child = second.json(status("new-school") + "?after=investment:" + investment);
    assertResult(child, "net-operating-result", "100", "10.0", "desired");
    assertResult(child, "investment-share", "250", "25.0", "desired");
    assertThat(child.getLong("asOf.investment")).isEqualTo(investment);

    assertThat(asker.body(status("director-proposal"))).isEqualTo(askerBefore);
  }

  private static void assertResult(
      JsonPath status, String rule, String numerator, String value, String band) {
    assertThat(status.<BigDecimal>get(result(rule) + ".numerator")).isEqualByComparingTo(numerator);
    assertThat(status.<BigDecimal>get(result(rule) + ".denominator")).isEqualByComparingTo("1000");
    assertThat(status.<BigDecimal>get(result(rule) + ".value")).isEqualByComparingTo(value);
    assertThat(status.getString(result(rule) + ".band")).isEqualTo(band);
  }

  private static String result(String rule) {
    return "rules.find { it.code == '%s' }.results.find { it.year == 2025 }".formatted(rule);
  }
}
