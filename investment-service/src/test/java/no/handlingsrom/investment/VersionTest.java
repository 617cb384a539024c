package no.handlingsrom.investment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.handlingsrom.contracts.Topic;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.contracts.budget.BodyAdded;
import no.handlingsrom.contracts.budget.OperatingChangePosted;
import no.handlingsrom.contracts.budget.OrganisationChanged;
import no.handlingsrom.contracts.budget.OrganisationInfo;
import no.handlingsrom.contracts.budget.PlanInfo;
import no.handlingsrom.contracts.budget.ProposalStarted;
import no.handlingsrom.contracts.budget.Unit;
import no.handlingsrom.contracts.budget.UnitKind;
import no.handlingsrom.contracts.budget.UnitPeriod;
import no.handlingsrom.contracts.budget.VersionCreated;
import no.handlingsrom.contracts.investment.InvestmentChange;
import no.handlingsrom.contracts.investment.InvestmentState;
import no.handlingsrom.contracts.investment.InvestmentVersionOpened;
import no.handlingsrom.contracts.investment.InvestmentVoted;
import no.handlingsrom.fiscal.Labels;
import org.junit.jupiter.api.Test;

/** A version lives here as budget-service tells, however often and late it tells it. */
@QuarkusTest
class VersionTest {

  private static final String LOANS =
      "{\"year\":2025,\"line\":\"use-of-loans\",\"amount\":-1000000.00}";

  @Test
  void childHoldsWhatItsParentHeldAtTheCutAndLeavesItUntouched() {
    Investment investment = Investment.withDraft("9801");
    investment.projects("base", Investment.PROJECT.formatted("skole-a")).statusCode(201);
    investment.change("base", LOANS).statusCode(201);
    investment.debt("base", opening("9000000000")).statusCode(201);
    investment.debt("base", opening("9025830000")).statusCode(201).body("sequence", is(5));
    BudgetEvents.send(BudgetEvents.created("9801", "child", "base"));
    investment.awaitBudget("child", 1);
    InvestmentVersionOpened opened = (InvestmentVersionOpened) changes("9801", "child").get(0);
    assertThat(opened.parentSequence()).isEqualTo(5);
    assertThat(opened.budgetSequence()).isEqualTo(1);
    assertThat(openingOf(investment, "child")).isEqualByComparingTo("9025830000");

    investment
        .change(
            "child",
            "{\"year\":2025,\"area\":\"oppvekst\",\"project\":\"skole-a\","
                + "\"line\":\"investment-fixed-assets\",\"amount\":5000000}")
        .statusCode(201);
    investment.change("base", LOANS).statusCode(201); // after the cut
    investment.debt("child", opening("1")).statusCode(201);
    investment.projects("child", Investment.PROJECT.formatted("skole-b")).statusCode(201);

    assertThat(outlay(investment, "base", "skole-a")).isEqualByComparingTo("50000000");
    assertThat(outlay(investment, "child", "skole-a")).isEqualByComparingTo("55000000");
    assertThat(loans(investment, "base")).isEqualByComparingTo("-2000000");
    assertThat(loans(investment, "child")).isEqualByComparingTo("-1000000");
    assertThat(openingOf(investment, "base")).isEqualByComparingTo("9025830000");
    assertThat(openingOf(investment, "child")).isEqualByComparingTo("1");
    investment.get(Investment.path("base") + "/projects").body("items.id", is(List.of("skole-a")));
    investment
        .get(Investment.path("child") + "/projects")
        .body("items.id", is(List.of("skole-a", "skole-b")));
  }

  private static String opening(String amount) {
    return "{\"loanClass\":\"unspecified\",\"year\":2024,\"item\":\"opening\",\"amount\":"
        + amount
        + ",\"basis\":\"derived\",\"source\":\"001:4512\"}";
  }

  private static BigDecimal openingOf(Investment investment, String version) {
    return investment
        .json(Investment.path(version) + "/debt")
        .get("investmentDebt.find { it.year == 2024 }.opening");
  }

  private static BigDecimal outlay(Investment investment, String version, String project) {
    return investment
        .json(Investment.path(version) + "/projects/" + project)
        .get("appropriations.find { it.year == 2025 }.amount");
  }

  private static BigDecimal loans(Investment investment, String version) {
    return investment
        .statement(version, "5-5-1")
        .get("lines.find { it.code == 'use-of-loans' }.amounts[1]");
  }

  @Test
  void repeatedCreationChangesNothing() {
    VersionCreated created = BudgetEvents.created("9802", "base", null);
    Investment investment = new Investment("9802");
    BudgetEvents.send(created);
    investment.awaitBudget("base", 1);
    investment.change("base", LOANS).statusCode(201).body("sequence", is(2));
    BudgetEvents.send(created, moved(investment, 2));
    investment.awaitBudget("base", 2);
    assertThat(loans(investment, "base")).isEqualByComparingTo("-1000000");
    assertThat(changes("9802", "base")).hasSize(2);
    assertThat(Published.records(Topic.INVESTMENT_DEAD_LETTER, created.key())).isEmpty();
  }

  @Test
  void proposalFreezesOnceHoweverOftenItIsTold() {
    Investment investment = Investment.withDraft("9803");
    investment.change("base", LOANS).statusCode(201);
    ProposalStarted proposal = BudgetEvents.proposed("9803", "base", 2);
    BudgetEvents.send(proposal, proposal);
    investment.awaitBudget("base", 2);
    investment
        .change("base", LOANS)
        .statusCode(409)
        .body("type", is("https://handlingsrom.no/problems/frozen"));
    investment.projects("base", Investment.PROJECT.formatted("skole-a")).statusCode(409);
    investment.debt("base", opening("1")).statusCode(409);

    BudgetEvents.send(proposal, moved(investment, 3));
    investment.awaitBudget("base", 3);
    InvestmentState state = Published.awaitState(investment.key("base").key(), 3);
    assertThat(state.budgetSequence()).isEqualTo(2);
    List<InvestmentChange> changes = changes("9803", "base");
    assertThat(changes).hasSize(3);
    assertThat(changes.get(2))
        .isInstanceOfSatisfying(
            InvestmentVoted.class,
            vote -> {
              assertThat(vote.attempt()).isEqualTo(proposal.attempt());
              assertThat(vote.accepted()).isTrue();
              assertThat(vote.years().get(2025).get("use-of-loans"))
                  .isEqualByComparingTo("-1000000");
            });
    assertThat(loans(investment, "base")).isEqualByComparingTo("-1000000");
  }

  @Test
  void childOfAFrozenVersionTakesChanges() {
    Investment investment = Investment.withDraft("9804");
    investment.change("base", LOANS).statusCode(201);
    BudgetEvents.send(BudgetEvents.proposed("9804", "base", 2));
    investment.awaitBudget("base", 2);
    BudgetEvents.send(BudgetEvents.created("9804", "child", "base"));
    investment.awaitBudget("child", 1);
    investment.change("child", LOANS).statusCode(201).body("sequence", is(2));
    assertThat(loans(investment, "base")).isEqualByComparingTo("-1000000");
    assertThat(loans(investment, "child")).isEqualByComparingTo("-2000000");
  }

  @Test
  void lateMoveDoesNotTakeThePositionBack() {
    Investment investment = Investment.withDraft("9805");
    BudgetEvents.send(moved(investment, 7), moved(investment, 6));
    investment.awaitBudget("base", 7);
    investment.change("base", LOANS).statusCode(201);
    assertThat(Published.awaitState(investment.key("base").key(), 2).budgetSequence()).isEqualTo(7);
    investment
        .get(Investment.path("base") + "/changes?after=budget:8")
        .statusCode(504)
        .body("detail", is("this service stands at budget:7,investment:2"));
  }

  private static OperatingChangePosted moved(Investment investment, long sequence) {
    return new OperatingChangePosted(
        investment.key("base"), sequence, Instant.now(), "Endring", List.of(2025), 1);
  }

  @Test
  void whatIsToldOfNoVersionMovesNoneAndIsNotPutAside() {
    BodyAdded body = new BodyAdded("9775", "kommunestyret", Instant.now(), "council");
    VersionKey sameOrder = new VersionKey("9775", "bodies", "base");
    PlanInfo plan = new PlanInfo("bodies", 2024, 4, 10, 2024, List.of());
    BudgetEvents.send(
        body, BudgetEvents.created(sameOrder, null, plan, BudgetEvents.organisation(1)));
    new Investment("9775")
        .get("/plans/bodies/versions/base/investment/changes?after=budget:1")
        .statusCode(200);
    assertThat(Published.records(Topic.INVESTMENT_DEAD_LETTER, body.key())).isEmpty();
  }

  @Test
  void organisationIsTakenOverAndAnOlderOneIsNot() {
    Investment investment = Investment.withDraft("9806");
    investment.change("base", outlay("velferd")).statusCode(422);
    investment.change("base", outlay("medborgerskap")).statusCode(201);
    BudgetEvents.send(
        organisation(3, "Velferd og helse", "velferd"),
        organisation(2, "Velferd", "velferd"),
        organisation(4, "Medborgerskap", "medborgerskap"));
    // Told by the municipality's own key, it is not ordered with what is told of the version.
    await().untilAsserted(() -> assertThat(labels(investment)).contains("Medborgerskap"));
    investment.change("base", outlay("velferd")).statusCode(201);
    assertThat(labels(investment)).contains("Velferd og helse").doesNotContain("Velferd");
  }

  @Test
  void nothingStandsOnAServiceAreaInYearsItIsNotValidIn() {
    Investment investment = Investment.withDraft("6301");
    Unit ended =
        new Unit(
            "medborgerskap",
            null,
            UnitKind.SERVICE_AREA,
            new Labels("Medborgerskap", "x"),
            3,
            LocalDate.of(2025, 1, 1),
            LocalDate.of(2025, 12, 31),
            List.of(),
            List.of(
                new UnitPeriod(
                    null, LocalDate.of(2023, 12, 31), null, new Labels("Kultur", "x"), 3)));
    BudgetEvents.send(new OrganisationChanged("6301", new OrganisationInfo(5, List.of(ended))));
    await()
        .untilAsserted(
            () ->
                investment
                    .change("base", outlay("medborgerskap").replace("2025", "2026"))
                    .statusCode(422)
                    .body(
                        "violations.reason",
                        hasItem("service area medborgerskap is not valid in 2026")));
    investment.change("base", outlay("medborgerskap").replace("2025", "2024")).statusCode(422);
    investment.change("base", outlay("medborgerskap")).statusCode(201);
  }

  private static OrganisationChanged organisation(long sequence, String name, String code) {
    return new OrganisationChanged(
        "9806",
        new OrganisationInfo(
            sequence,
            List.of(new Unit(code, null, UnitKind.SERVICE_AREA, new Labels(name, "x"), 3))));
  }

  private static String outlay(String area) {
    return "{\"year\":2025,\"area\":\"%s\",\"line\":\"investment-fixed-assets\",\"amount\":1}"
        .formatted(area);
  }

  private static List<String> labels(Investment investment) {
    return investment
        .statement("base", "5-5-2")
        .getList("lines.findAll { it.type == 'leaf' }.label", String.class);
  }

  @Test
  void yearsWithoutEntriesHaveNoAmounts() {
    Investment investment = Investment.withDraft("9807");
    investment.change("base", LOANS).statusCode(201);
    investment
        .get("/plans/2024-2027/versions/base/statements/5-5-1")
        .body("lines.find { it.code == 'use-of-loans' }.amounts[0]", nullValue())
        .body("lines.find { it.code == 'use-of-loans' }.amounts[1]", is(-1000000.0f))
        .body("lines.find { it.code == 'vat-compensation' }.amounts[1]", is(0.0f));
    investment
        .get("/plans/2024-2027/versions/base/statements/5-5-2")
        .body("columns.id", hasItem("plan-2024-2027"))
        .body("lines.find { it.code == 'sum-parts' }.amounts", hasSize(5))
        .body("lines.find { it.code == 'sum-parts' }.amounts[4]", nullValue());
  }

  @Test
  void whatIsNotDistributedStandsOnARowOfItsOwn() {
    Investment investment = Investment.withDraft("9808");
    investment
        .change("base", "{\"year\":2024,\"line\":\"investment-fixed-assets\",\"amount\":7000}")
        .statusCode(201);
    investment
        .get("/plans/2024-2027/versions/base/statements/5-5-2?unit=kNOK")
        .body(
            "lines.find { it.code == 'not-distributed-investment-fixed-assets' }.amounts[0]", is(7))
        .body("lines.find { it.code == 'sum-parts' }.amounts[0]", is(7));
  }

  private static List<InvestmentChange> changes(String municipality, String version) {
    String key = municipality + "/2024-2027/" + version;
    return await().until(() -> Published.changes(key), found -> !found.isEmpty());
  }
}
