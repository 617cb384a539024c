package no.handlingsrom.budget;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** A version says which laws it keeps, and the secretary answers only for what nobody can know. */
@QuarkusTest
class LegalityTest {

  private static final String BASE = "/plans/2024-2027/versions/base";
  private static final String LEGALITY = BASE + "/legality?decided=2023-12-12";

  @Test
  void whatInvestmentServiceHasNotToldIsNotAssessable() {
    Budget budget = Budget.withDraft("9761");
    budget.makeLawful("base");
    budget
        .get(LEGALITY)
        .statusCode(200)
        .body("adoptable", is(false))
        .body(
            "rules.findAll { it.blocks }.id",
            contains(
                "balance-investment",
                "transfer-equality",
                "loan-instalments",
                "minimum-instalment",
                "loan-purpose"))
        .body(rule("transfer-equality") + ".result", is("not-assessable"))
        .body(
            rule("transfer-equality") + ".findings[0].reason",
            is("Overføring fra drift mangler: investeringsbudsjettet er ikke mottatt"))
        .body(rule("transfer-equality") + ".findings[0].margin", nullValue());
  }

  @Test
  void anOlderStateDoesNotReplaceANewerOne() {
    Budget budget = Budget.withDraft("9762");
    budget.makeLawful("base");
    InvestmentSide early = new InvestmentSide("9762", "base");
    InvestmentSide late = new InvestmentSide("9762", "base");
    SortedMap<Integer, Map<String, BigDecimal>> moved = InvestmentSide.balanced();
    moved.get(2025).put("uncovered-investment", new BigDecimal("7.00"));
    late.tells(InvestmentSide.balanced());
    late.tells(moved); // number 2
    early.tells(InvestmentSide.balanced()); // number 1 once more
    await()
        .untilAsserted(
            () -> budget.get(LEGALITY).body(rule("balance-investment") + ".result", is("fail")));
    budget
        .get(LEGALITY)
        .body(rule("balance-investment") + ".findings[1].margin", is(-7.00f))
        .body(
            rule("balance-investment") + ".findings[1].inputs[0].link",
            endsWith("/versions/base/statements/5-5-1"));
  }

  @Test
  void theSecretaryAnswersForWhatCannotBeAssessedAndForNothingElse() {
    Budget budget = Budget.withDraft("9763");
    budget.change(
        "base",
        "{\"year\":2025,\"unit\":\"sentralt\",\"function\":\"800\",\"art\":\"870\",\"amount\":-5}");
    override(budget, "minimum-instalment").statusCode(201);
    budget
        .get(LEGALITY)
        .body(rule("minimum-instalment") + ".result", is("not-assessable"))
        .body(rule("minimum-instalment") + ".blocks", is(false))
        .body(rule("minimum-instalment") + ".override.by", is("kommunestyrets sekretær"));
    override(budget, "balance-operations")
        .statusCode(422)
        .body("violations[0].reason", endsWith("is broken, which nobody can override"));
    override(budget, "kostra-175")
        .statusCode(422)
        .body("violations[0].reason", endsWith("is kept, and needs no override"));
    override(budget, "kostra-999")
        .statusCode(422)
        .body("violations[0].reason", startsWith("no such rule"));
  }

  private static io.restassured.response.ValidatableResponse override(Budget budget, String rule) {
    return budget.post(
        BASE + "/legality/overrides",
        """
        {"rule":"%s","by":"kommunestyrets sekretær","reason":"Balansen er ikke avsluttet."}"""
            .formatted(rule));
  }

  @Test
  void accountsOfTheParentUpToTheCutAreChecked() {
    Budget budget = Budget.withDraft("9764");
    String refugees =
        "{\"year\":2025,\"unit\":\"skole\",\"function\":\"850\",\"art\":\"010\",\"amount\":%s}";
    budget.change("base", refugees.formatted("5.00")).statusCode(201);
    budget.draft("child", "base").statusCode(201);
    budget.change("base", refugees.formatted("-5.00")).statusCode(201); // after the cut
    budget.get(LEGALITY).body(rule("kostra-081") + ".result", is("pass"));
    budget
        .get("/plans/2024-2027/versions/child/legality")
        .body(rule("kostra-081") + ".result", is("fail"))
        .body(rule("kostra-081") + ".findings[1].inputs[0].name", is("1.850.010"))
        .body(rule("kostra-081") + ".blocks", is(false));
  }

  @Test
  void aCorrectedBalanceCountsInstead() {
    Budget budget = Budget.withDraft("9765");
    String balance =
        """
        {"account":"depreciable-fixed-assets","yearEnd":2024,"amount":%s,"basis":"booked",
         "source":"årsregnskap"}""";
    budget.post("/balance", balance.formatted("1000.00")).statusCode(201);
    budget.post("/balance", balance.formatted("900.00")).statusCode(201);
    budget.post("/balance", balance.formatted("-1")).statusCode(400);
    budget.get("/balance").body("items.amount", contains(900.00f));
  }

  @Test
  void aDayThatIsNoneIsMalformed() {
    Budget budget = Budget.withDraft("9766");
    budget.get(BASE + "/legality?decided=12.12.2023").statusCode(400);
  }

  private static String rule(String id) {
    return "rules.find { it.id == '%s' }".formatted(id);
  }
}
