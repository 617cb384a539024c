package no.handlingsrom.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import javax.sql.DataSource;
import no.handlingsrom.contracts.budget.AdoptionStarted;
import no.handlingsrom.contracts.budget.AttemptVoided;
import no.handlingsrom.contracts.budget.BudgetChange;
import no.handlingsrom.contracts.budget.Decision;
import no.handlingsrom.contracts.budget.ProposalStarted;
import no.handlingsrom.contracts.budget.VersionAdopted;
import no.handlingsrom.contracts.budget.VersionCreated;
import no.handlingsrom.contracts.budget.VersionProposed;
import org.junit.jupiter.api.Test;

/** A version is proposed and adopted when every owner says so, and else is what it was before. */
@QuarkusTest
class AttemptTest {

  private static final String BASE = "/plans/2024-2027/versions/base";
  private static final String TAX =
      """
      {"year":2025,"unit":"sentralt","function":"800","art":"870","amount":-1000000.00}""";

  /** The council's meeting after the hearing of the budget (001:1682). */
  private static final String DECISION =
      """
      {"body":"kommunestyret","caseNumber":"91/23","date":"2023-12-12"}""";

  @Inject DataSource dataSource;

  @Test
  void onlyTheCouncilAdoptsAndOnlyABodyThatExists() {
    Budget budget = Budget.withDraft("4122");
    budget
        .post(
            "/bodies",
            """
            {"code":"formannskapet","names":{"nb":"Formannskapet","en":"Executive committee"},
             "kind":"executive-committee","areas":[]}""")
        .statusCode(201);
    for (String body : List.of("formannskapet", "fylkestinget")) {
      budget
          .post(BASE + "/adopt", DECISION.replace("kommunestyret", body))
          .statusCode(422)
          .body("violations.field", is(List.of("body")))
          .body(
              "violations[0].reason",
              is(
                  body.equals("fylkestinget")
                      ? "no such body: fylkestinget"
                      : "formannskapet is no council (executive-committee); the council alone"
                          + " adopts plan and budget, KL § 14-2"));
    }
    budget.post(BASE + "/adopt", DECISION).statusCode(409); // not proposed
    budget.get("/bodies").body("items.code", is(List.of("formannskapet", "kommunestyret")));
    budget
        .post(
            "/bodies",
            """
            {"code":"kommunestyret","names":{"nb":"Bystyret","en":"City council"},
             "kind":"director","areas":[]}""")
        .statusCode(422)
        .body("violations.field", is(List.of("kind")));
  }

  @Test
  void proposedWhenTheInvestmentPartSaysYesToThisAttempt() {
    Budget budget = Budget.withDraft("9774");
    InvestmentSide investment = new InvestmentSide("9774", "base");
    budget.post(BASE + "/propose").statusCode(202).body("status", is("proposing"));
    budget.change("base", TAX).statusCode(409).body("violations.field", hasItem("version"));
    budget.post(BASE + "/propose").statusCode(409).body("type", endsWith("/wrong-state"));
    budget.draft("child", "base").statusCode(409).body("violations.field", hasItem("parent"));

    UUID attempt = investment.attempt(ProposalStarted.class, 1);
    investment.yes(UUID.randomUUID()); // to an attempt nobody made
    investment.yes(attempt);
    awaitStatus(budget, "proposed");
    budget.get(BASE).body("sequence", is(3));

    investment.yes(attempt); // once more
    investment.no(attempt); // too late to change its mind
    budget.draft("child", "base").statusCode(201).body("parentSequence", is(3));
    budget
        .get(BASE + "/attempts")
        .statusCode(200)
        .body("items.outcome", contains("committed"))
        .body("items[0].votes.owner", contains("budget", "investment"));
  }

  @Test
  void aNoMakesAProposalADraftAgainAndSaysWhy() {
    Budget budget = Budget.withDraft("9775");
    InvestmentSide investment = new InvestmentSide("9775", "base");
    budget.post(BASE + "/propose").statusCode(202);
    investment.no(investment.attempt(ProposalStarted.class, 1));
    awaitStatus(budget, "draft");
    budget.change("base", TAX).statusCode(201);
    budget
        .get(BASE + "/attempts")
        .body("items[0].outcome", is("voided"))
        .body("items[0].reasons", contains("investeringsbudsjettet for 2024 er ikke i balanse"));

    budget.post(BASE + "/propose").statusCode(202);
    investment.yes(investment.attempt(ProposalStarted.class, 2));
    awaitStatus(budget, "proposed");
  }

  @Test
  void theDeadlineVoidsAndALateYesChangesNothing() throws SQLException {
    Budget budget = Budget.withDraft("9776");
    InvestmentSide investment = new InvestmentSide("9776", "base");
    budget.post(BASE + "/propose").statusCode(202);
    UUID first = investment.attempt(ProposalStarted.class, 1);
    passDeadline("9776");
    awaitStatus(budget, "draft");
    investment.yes(first);
    budget.post(BASE + "/propose").statusCode(202);
    UUID second = investment.attempt(ProposalStarted.class, 2);
    assertThat(second).isNotEqualTo(first);
    investment.yes(first);
    budget.post(BASE + "/void").statusCode(200).body("status", is("draft"));
    budget.post(BASE + "/void").statusCode(409);
    investment.yes(second);
    budget.draft("marker", null).statusCode(201);
    InvestmentSide marker = new InvestmentSide("9776", "marker");
    budget.post("/plans/2024-2027/versions/marker/propose").statusCode(202);
    marker.yes(marker.attempt(ProposalStarted.class, 1));
    await() // votes of one plan are heard in order, so the late ones have been heard by then
        .untilAsserted(
            () -> budget.get("/plans/2024-2027/versions/marker").body("status", is("proposed")));
    budget.get(BASE).body("status", is("draft"));
    assertThat(investment.changes())
        .hasExactlyElementsOfTypes(
            VersionCreated.class,
            ProposalStarted.class,
            AttemptVoided.class,
            ProposalStarted.class,
            AttemptVoided.class);
  }

  @Test
  void adoptionNeverChangesTheVersionAndOpensTheAmendedBudget() {
    Budget budget = Budget.withDraft("9777");
    InvestmentSide investment = new InvestmentSide("9777", "base");
    budget.makeLawful("base");
    budget.post(BASE + "/adopt", DECISION).statusCode(409).body("type", endsWith("/wrong-state"));
    propose(budget, investment);
    budget.awaitAdoptable("base");
    budget.post(BASE + "/adopt", DECISION).statusCode(202).body("status", is("adopting"));
    budget.draft("child", "base").statusCode(409);
    budget.post(BASE + "/adopt", DECISION).statusCode(409);
    investment.yes(investment.attempt(AdoptionStarted.class, 1));
    awaitStatus(budget, "adopted");

    budget.change("base", TAX).statusCode(409);
    budget.post(BASE + "/void").statusCode(409);
    budget
        .get("/plans/2024-2027/versions/amended")
        .statusCode(200)
        .body("status", is("amended"))
        .body("parent", is("base"))
        .body("sequence", is(2));
    budget.change("amended", TAX).statusCode(409);
    budget
        .get("/plans/2024-2027/versions/amended/statements/5-4-1")
        .body("lines.find { it.code == 'income-and-wealth-tax' }.amounts[1]", is(-500.00f));
    List<BudgetChange> changes = investment.changes();
    assertThat(changes.get(changes.size() - 1))
        .isInstanceOfSatisfying(
            VersionAdopted.class,
            adopted ->
                assertThat(adopted.decision())
                    .isEqualTo(new Decision("kommunestyret", "91/23", LocalDate.of(2023, 12, 12))));
    budget
        .get(BASE + "/attempts")
        .body("items.kind", contains("proposal", "adoption"))
        .body("items[1].decision.caseNumber", is("91/23"))
        .body("items[0].decision", nullValue());
  }

  @Test
  void aPlanHasOneDecision() {
    Budget budget = Budget.withDraft("9778");
    InvestmentSide base = new InvestmentSide("9778", "base");
    budget.makeLawful("base");
    budget.draft("other", "base").statusCode(201);
    budget.layOut("other");
    InvestmentSide other = new InvestmentSide("9778", "other");
    propose(budget, base);
    other.tells(InvestmentSide.balanced());
    budget.post("/plans/2024-2027/versions/other/propose").statusCode(202);
    other.yes(other.attempt(ProposalStarted.class, 1));
    await()
        .untilAsserted(
            () -> budget.get("/plans/2024-2027/versions/other").body("status", is("proposed")));
    budget.awaitAdoptable("base");
    budget.awaitAdoptable("other");
    budget.post(BASE + "/adopt", DECISION).statusCode(202);
    budget
        .post("/plans/2024-2027/versions/other/adopt", DECISION)
        .statusCode(409)
        .body("detail", is("version base is adopting, and a plan has one decision"));
    base.no(base.attempt(AdoptionStarted.class, 1));
    awaitStatus(budget, "proposed");
    budget.post("/plans/2024-2027/versions/other/adopt", DECISION).statusCode(202);
    assertThat(base.changes())
        .filteredOn(VersionProposed.class::isInstance)
        .as("a voided adoption does not propose again")
        .hasSize(1);
  }

  @Test
  void theIdOfTheAmendedVersionIsNobodysToTake() {
    Budget budget = Budget.withDraft("9779");
    budget.draft("amended", "base").statusCode(422).body("violations.field", contains("id"));
  }

  @Test
  void aDecisionNamesBodyCaseAndDate() {
    Budget budget = Budget.withDraft("9770");
    budget
        .post(BASE + "/adopt", "{\"body\":\" \",\"caseNumber\":\"91/23\"}")
        .statusCode(400)
        .body("violations.field", hasItem("body"))
        .body("violations.field", hasItem("date"));
  }

  @Test
  void aBrokenLawIsRefusedAtOnce() {
    Budget budget = Budget.withDraft("9769");
    InvestmentSide investment = new InvestmentSide("9769", "base");
    budget.makeLawful("base");
    budget.change("base", TAX).statusCode(201);
    propose(budget, investment);
    await()
        .untilAsserted(
            () ->
                budget
                    .post(BASE + "/adopt", DECISION)
                    .statusCode(422)
                    .body(
                        "violations.field",
                        contains("legality.balance-operations", "legality.statement-5-6"))
                    .body(
                        "violations[0].reason",
                        is(
                            "The operating budget balances 2025: NOK -1000000.00 is not disposed"
                                + " of or covered")));
    budget.get(BASE).body("status", is("proposed"));
  }

  @Test
  void theFiguresInTheVoteCountAndNotThoseKnownBefore() {
    Budget budget = Budget.withDraft("9768");
    InvestmentSide investment = new InvestmentSide("9768", "base");
    budget.makeLawful("base");
    propose(budget, investment);
    budget.awaitAdoptable("base");
    budget.post(BASE + "/adopt", DECISION).statusCode(202);
    SortedMap<Integer, Map<String, BigDecimal>> moved = InvestmentSide.balanced();
    moved.get(2026).put("transfer-from-operations", new BigDecimal("-1.00"));
    investment.yes(investment.attempt(AdoptionStarted.class, 1), moved);
    awaitStatus(budget, "proposed");
    budget
        .get(BASE + "/attempts")
        .body("items[1].outcome", is("voided"))
        .body(
            "items[1].reasons",
            contains(
                "Overføring til investering er lik overføring fra drift 2026: overføringene"
                    + " avviker med -1,00 kr"));
  }

  private static void propose(Budget budget, InvestmentSide investment) {
    budget.post(BASE + "/propose").statusCode(202);
    investment.yes(investment.attempt(ProposalStarted.class, 1));
    investment.tells(InvestmentSide.balanced());
    awaitStatus(budget, "proposed");
  }

  private static void awaitStatus(Budget budget, String status) {
    await().untilAsserted(() -> budget.get(BASE).body("status", is(status)));
  }

  private void passDeadline(String municipality) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement update =
            connection.prepareStatement(
                "update version_attempt set deadline = now() - interval '1 second'"
                    + " where municipality = ?")) {
      update.setString(1, municipality);
      assertThat(update.executeUpdate()).isEqualTo(1);
    }
  }
}
