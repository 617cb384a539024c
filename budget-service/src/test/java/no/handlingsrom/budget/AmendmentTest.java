package no.handlingsrom.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import no.handlingsrom.contracts.Topic;
import no.handlingsrom.contracts.budget.AmendmentPosted;
import no.handlingsrom.contracts.budget.AmendmentStarted;
import no.handlingsrom.contracts.budget.AmendmentVoided;
import no.handlingsrom.contracts.budget.BudgetState;
import no.handlingsrom.contracts.wire.CloudEventRecords;
import no.handlingsrom.testkit.TopicReader;
import org.junit.jupiter.api.Test;

/**
 * An adopted budget is amended on decisions: the council sets frames (001:3128), a main committee
 * moves money inside its own area (001:3170).
 */
@QuarkusTest
class AmendmentTest {

  private static final String PLAN = "/plans/2024-2027/versions/";
  private static final String AMENDMENTS = PLAN + "amended/operating/amendments";
  private static final String SCHOOLS_FROM_KINDERGARTENS =
      entries("skole", "500000.00", "barnehage", "-500000.00");
  private static final String SCHOOLS_FROM_CENTRAL =
      entries("skole", "500000.00", "sentralt", "-500000.00");
  private static final String TO_INVESTMENT =
      """
      {"year":2024,"unit":"skole","amount":-2000000.00},
      {"year":2024,"unit":"sentralt","art":"570","amount":2000000.00}""";

  @Inject DataSource dataSource;

  @Test
  void aCommitteesDecisionMovesMoneyInsideItsAreaAndTheAdoptedBudgetStays() {
    Budget budget = AdoptedBudget.of("9791");
    register(budget, "skole", "u-sak-12-24", false, SCHOOLS_FROM_KINDERGARTENS)
        .statusCode(201)
        .body("status", is("pending"))
        .body("sequence", nullValue());
    post(budget, "skole").statusCode(422).body("violations.field", contains("case"));

    AdoptedBudget.decide(budget, "u-sak-12-24", "utvalg-oppvekst", "decision").statusCode(201);
    post(budget, "skole").statusCode(202).body("status", is("posted")).body("sequence", is(3));
    post(budget, "skole").statusCode(409).body("type", endsWith("/wrong-state"));

    schoolsHave(budget, "amended", 1500000.0f);
    schoolsHave(budget, "base", 1000000.0f);
    budget
        .get(PLAN + "amended/operating/changes/3")
        .body("decision", is("K-sak u-sak-12-24"))
        .body("entries.amount", contains(500000.0f, -500000.0f));
    assertThat(new InvestmentSide("9791", "amended").changes())
        .hasAtLeastOneElementOfType(AmendmentPosted.class);
  }

  @Test
  void whatDoesNotBalanceIsRefusedSayingByHowMuchPerYear() {
    Budget budget = AdoptedBudget.of("9792");
    register(
            budget,
            "skjev",
            "u-sak-12-24",
            false,
            entries("skole", "500000.00", "barnehage", "-400000.00"))
        .statusCode(422)
        .body("violations.reason", contains("2024 is out of balance by 100000.00 NOK"));
    budget.get(AMENDMENTS).body("items", empty());
  }

  @Test
  void whatChangesAFrameIsTheCouncils() {
    Budget budget = AdoptedBudget.of("9793");
    register(budget, "mer", "u-sak-12-24", false, SCHOOLS_FROM_CENTRAL).statusCode(201);
    AdoptedBudget.decide(budget, "u-sak-12-24", "utvalg-oppvekst", "decision").statusCode(201);
    post(budget, "mer")
        .statusCode(422)
        .body("type", endsWith("/outside-authority"))
        .body("detail", containsString("sentralt is outside the service areas"));

    register(budget, "mer-2", "k-sak-36-24", false, SCHOOLS_FROM_CENTRAL).statusCode(201);
    AdoptedBudget.decide(budget, "k-sak-36-24", "kommunestyret", "decision").statusCode(201);
    post(budget, "mer-2").statusCode(202).body("status", is("posted"));
  }

  @Test
  void aRecommendationPostsNothing() {
    Budget budget = AdoptedBudget.of("9794");
    register(budget, "skole", "u-sak-12-24", false, SCHOOLS_FROM_KINDERGARTENS).statusCode(201);
    AdoptedBudget.decide(budget, "u-sak-12-24", "utvalg-oppvekst", "recommendation")
        .statusCode(201);
    post(budget, "skole")
        .statusCode(422)
        .body("violations[0].reason", containsString("a recommendation posts nothing"));
    schoolsHave(budget, "amended", 1000000.0f);
  }

  @Test
  void bothLegsArePostedWhenTheyAgree() {
    Budget budget = AdoptedBudget.of("9795");
    InvestmentSide investment = new InvestmentSide("9795", "amended");
    register(budget, "svommehall", "k-sak-36-24", true, TO_INVESTMENT).statusCode(201);
    AdoptedBudget.decide(budget, "k-sak-36-24", "kommunestyret", "decision").statusCode(201);
    post(budget, "svommehall").statusCode(202).body("status", is("posting"));

    investment.yes(started(investment, 1), transfers("-1000000.00"));
    awaitStatus(budget, "svommehall", "pending");
    budget
        .get(AMENDMENTS + "/svommehall")
        .body("reasons[0]", containsString("driften overfører 2000000.00"));
    schoolsHave(budget, "amended", 1000000.0f);

    post(budget, "svommehall").statusCode(202);
    UUID second = started(investment, 2);
    investment.yes(second, transfers("-2000000.00"));
    awaitStatus(budget, "svommehall", "posted");
    investment.yes(second, transfers("-2000000.00")); // once more
    schoolsHave(budget, "amended", -1000000.0f);
    assertThat(jointAmendments("9795")).endsWith(null, 6L).doesNotContain(4L);
  }

  @Test
  void aNoOrTheDeadlineGivesTheAmendmentBackAndALateYesChangesNothing() throws SQLException {
    Budget budget = AdoptedBudget.of("9796");
    InvestmentSide investment = new InvestmentSide("9796", "amended");
    register(budget, "svommehall", "k-sak-36-24", true, TO_INVESTMENT).statusCode(201);
    register(budget, "annen", "k-sak-36-24", true, TO_INVESTMENT).statusCode(201);
    AdoptedBudget.decide(budget, "k-sak-36-24", "kommunestyret", "decision").statusCode(201);
    post(budget, "svommehall").statusCode(202);
    post(budget, "annen").statusCode(409);
    UUID first = started(investment, 1);
    investment.no(first);
    awaitStatus(budget, "svommehall", "pending");

    post(budget, "svommehall").statusCode(202);
    UUID second = started(investment, 2);
    passDeadline("9796");
    awaitStatus(budget, "svommehall", "pending");
    investment.yes(second, transfers("-2000000.00"));
    budget.post(AMENDMENTS + "/svommehall/void").statusCode(200).body("status", is("voided"));
    post(budget, "svommehall").statusCode(409);
    await()
        .until(
            () ->
                investment.changes().stream()
                    .filter(AmendmentVoided.class::isInstance)
                    .map(AmendmentVoided.class::cast)
                    .anyMatch(AmendmentVoided::withdrawn));
    schoolsHave(budget, "amended", 1000000.0f);
  }

  @Test
  void onlyTheCouncilAmendsInvestments() {
    Budget budget = AdoptedBudget.of("9797");
    register(budget, "svommehall", "u-sak-12-24", true, SCHOOLS_FROM_KINDERGARTENS).statusCode(201);
    AdoptedBudget.decide(budget, "u-sak-12-24", "utvalg-oppvekst", "decision").statusCode(201);
    post(budget, "svommehall")
        .statusCode(422)
        .body("type", endsWith("/outside-authority"))
        .body("violations.field", contains("investmentLeg"));
  }

  @Test
  void onlyTheAmendedVersionTakesAmendmentsAndItTakesNothingElse() {
    Budget budget = AdoptedBudget.of("9798");
    budget
        .post(
            PLAN + "base/operating/amendments",
            body("skole", "u-sak-12-24", false, SCHOOLS_FROM_KINDERGARTENS))
        .statusCode(409)
        .body("type", endsWith("/wrong-state"));
    budget.change("amended", "{\"year\":2024,\"unit\":\"skole\",\"amount\":1}").statusCode(409);
    register(budget, "skole", "k-sak-0", false, SCHOOLS_FROM_KINDERGARTENS)
        .statusCode(422)
        .body("violations.field", contains("case"));
    register(budget, "skole", "u-sak-12-24", false, "").statusCode(422);
    register(
            budget,
            "skole",
            "u-sak-12-24",
            false,
            SCHOOLS_FROM_KINDERGARTENS.replace("barnehage", "nowhere"))
        .statusCode(422)
        .body("violations.field", contains("entries[1].unit"));
  }

  private static String entries(String to, String amount, String from, String minus) {
    return """
        {"year":2024,"unit":"%s","amount":%s},{"year":2024,"unit":"%s","amount":%s}"""
        .formatted(to, amount, from, minus);
  }

  private static String body(String id, String caseId, boolean investmentLeg, String entries) {
    return """
        {"id":"%s","title":"Budsjettendring","caseId":"%s","investmentLeg":%s,"lasting":false,
         "entries":[%s]}"""
        .formatted(id, caseId, investmentLeg, entries);
  }

  private static ValidatableResponse register(
      Budget budget, String id, String caseId, boolean investmentLeg, String entries) {
    return budget.post(AMENDMENTS, body(id, caseId, investmentLeg, entries));
  }

  private static ValidatableResponse post(Budget budget, String amendment) {
    return budget.post(AMENDMENTS + "/" + amendment + "/post");
  }

  /** What schools are appropriated in 2024, in NOK. */
  private static void schoolsHave(Budget budget, String version, float amount) {
    budget
        .get(PLAN + version + "/operating/frames")
        .body(
            "areas.find { it.area == 'oppvekst' }.programmeAreas.find { it.unit == 'skole' }"
                + ".amounts[0]",
            is(amount));
  }

  /** What the states of the amended version say of its last amendment with two legs. */
  private static List<Long> jointAmendments(String municipality) {
    return TopicReader.ofTestStack().readAll(Topic.BUDGET_STATE.topicName()).stream()
        .filter(record -> (municipality + "/2024-2027/amended").equals(record.key()))
        .map(record -> ((BudgetState) CloudEventRecords.fromRecord(record)).jointAmendment())
        .toList();
  }

  private static UUID started(InvestmentSide investment, int nth) {
    return await()
        .until(
            () ->
                investment.changes().stream()
                    .filter(AmendmentStarted.class::isInstance)
                    .map(AmendmentStarted.class::cast)
                    .map(AmendmentStarted::attempt)
                    .toList(),
            found -> found.size() == nth)
        .get(nth - 1);
  }

  private static TreeMap<Integer, Map<String, BigDecimal>> transfers(String amount) {
    return new TreeMap<>(Map.of(2024, Map.of("transfer-from-operations", new BigDecimal(amount))));
  }

  private static void awaitStatus(Budget budget, String amendment, String status) {
    await()
        .untilAsserted(() -> budget.get(AMENDMENTS + "/" + amendment).body("status", is(status)));
  }

  private void passDeadline(String municipality) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement update =
            connection.prepareStatement(
                "update amendment set deadline = now() - interval '1 second'"
                    + " where municipality = ? and status = 'POSTING'")) {
      update.setString(1, municipality);
      update.executeUpdate();
    }
  }
}
