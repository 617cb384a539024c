package no.handlingsrom.investment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.handlingsrom.contracts.Topic;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.contracts.budget.AmendmentPosted;
import no.handlingsrom.contracts.budget.AmendmentStarted;
import no.handlingsrom.contracts.budget.AmendmentVoided;
import no.handlingsrom.contracts.budget.BodyAdded;
import no.handlingsrom.contracts.budget.BudgetChange;
import no.handlingsrom.contracts.budget.CaseMoved;
import no.handlingsrom.contracts.investment.InvestmentVoted;
import no.handlingsrom.fiscal.Labels;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

/** The investment leg of an amendment is posted with its operating leg, or not at all. */
@QuarkusTest
class LegTest {

  private static final String LEGS = Investment.path(VersionKey.AMENDED) + "/amendment-legs";

  @Test
  void aLegThatWasVotedYesOnIsPostedWithTheAmendment() {
    Investment investment = amended("9781");
    register(investment, "svommehall", -2000000).statusCode(201).body("sequence", nullValue());
    register(investment, "svommehall", -2000000).statusCode(409);
    assertThat(outlay(investment)).isEqualByComparingTo("75000000");

    UUID attempt = UUID.randomUUID();
    BudgetEvents.send(started(investment, 2, attempt, "svommehall"));
    InvestmentVoted vote = votes(investment, 1).get(0);
    assertThat(vote.accepted()).isTrue();
    assertThat(vote.attempt()).isEqualTo(attempt);
    assertThat(vote.years().get(2024).get("transfer-from-operations"))
        .isEqualByComparingTo("-2000000");
    assertThat(outlay(investment)).isEqualByComparingTo("75000000");

    AmendmentPosted posted = posted(investment, 3, attempt, "svommehall");
    BudgetEvents.send(posted, posted, started(investment, 2, attempt, "svommehall"));
    investment.awaitBudget(VersionKey.AMENDED, 3);
    assertThat(outlay(investment)).isEqualByComparingTo("77000000");
    investment.get(LEGS).body("items.status", contains("posted"));
    assertThat(votes(investment, 1)).hasSize(1);
  }

  @Test
  void withoutALegTheAnswerIsNo() {
    Investment investment = amended("9782");
    BudgetEvents.send(started(investment, 2, UUID.randomUUID(), "ukjent"));
    InvestmentVoted vote = votes(investment, 1).get(0);
    assertThat(vote.accepted()).isFalse();
    assertThat(vote.reasons())
        .extracting(Labels::en)
        .containsExactly("the investment leg of ukjent is not registered");
  }

  @Test
  void aLegIsVoidedWithItsAmendmentAndWaitsWhenThatMayBeTriedAgain() {
    Investment investment = amended("9783");
    register(investment, "svommehall", -2000000).statusCode(201);
    BudgetEvents.send(voided(investment, 2, "svommehall", false));
    investment.awaitBudget(VersionKey.AMENDED, 2);
    investment.get(LEGS).body("items.status", contains("pending"));
    BudgetEvents.send(voided(investment, 3, "svommehall", true));
    investment.awaitBudget(VersionKey.AMENDED, 3);
    investment.get(LEGS).body("items.status", contains("voided"));
    BudgetEvents.send(started(investment, 4, UUID.randomUUID(), "svommehall"));
    assertThat(votes(investment, 1).get(0).accepted()).isFalse();
  }

  @Test
  void aLegThatDoesNotBalanceIsRefusedAndOnlyTheAmendedVersionHasLegs() {
    Investment investment = amended("9784");
    register(investment, "svommehall", -1500000)
        .statusCode(422)
        .body("violations.field", contains("blocks[0].useOfLoans"));
    investment
        .post(Investment.path("base") + "/amendment-legs", leg("svommehall", -2000000))
        .statusCode(409)
        .body("type", endsWith("/wrong-state"));
  }

  @Test
  void whatStandsBesideVersionsChangesNothingHere() {
    BodyAdded body = new BodyAdded("9785", "kommunestyret", Instant.now(), "council");
    CaseMoved opened =
        new CaseMoved("9785", "k-sak-1", 1, Instant.now(), "K-sak 1/24", "Sak", "opened");
    for (BudgetChange beside : List.of(body, opened)) {
      BudgetEvents.send(beside);
      BudgetEvents.send(
          new ProducerRecord<>(
              Topic.BUDGET_CHANGES.topicName(),
              partitionOf(beside.key()),
              beside.key(),
              "broken".getBytes(StandardCharsets.UTF_8)));
      assertThat(
              await()
                  .until(
                      () -> Published.records(Topic.INVESTMENT_DEAD_LETTER, beside.key()),
                      found -> !found.isEmpty()))
          .as("only what was broken is put aside")
          .hasSize(1);
    }
  }

  private static int partitionOf(String key) {
    return Published.records(Topic.BUDGET_CHANGES, key).get(0).partition();
  }

  private static Investment amended(String municipality) {
    Investment investment = Investment.withDraft(municipality);
    investment.projects("base", Investment.PROJECT.formatted("skole")).statusCode(201);
    BudgetEvents.send(BudgetEvents.created(municipality, VersionKey.AMENDED, "base"));
    investment.awaitBudget(VersionKey.AMENDED, 1);
    return investment;
  }

  private static ValidatableResponse register(
      Investment investment, String amendment, long fromOperations) {
    return investment.post(LEGS, leg(amendment, fromOperations));
  }

  private static String leg(String amendment, long fromOperations) {
    return """
        {"amendment":"%s","content":{"title":"Svømmehall","year":2024,"blocks":[
          {"kind":"change-of-year","useOfLoans":0,"lines":[
            {"project":"%s","cost":2000000,"vatCompensation":0,
             "income":[{"line":"transfer-from-operations","amount":%d}]}]}]}}"""
        .formatted(amendment, "skole", fromOperations);
  }

  private static BigDecimal outlay(Investment investment) {
    return investment
        .json(Investment.path(VersionKey.AMENDED) + "/projects/" + "skole")
        .getObject("appropriations.find { it.year == 2024 }.amount", BigDecimal.class);
  }

  private static AmendmentStarted started(
      Investment investment, long sequence, UUID attempt, String amendment) {
    return new AmendmentStarted(
        investment.key(VersionKey.AMENDED), sequence, Instant.now(), attempt, amendment);
  }

  private static AmendmentPosted posted(
      Investment investment, long sequence, UUID attempt, String amendment) {
    return new AmendmentPosted(
        investment.key(VersionKey.AMENDED),
        sequence,
        Instant.now(),
        attempt,
        amendment,
        "Svømmehall",
        "K-sak 36/24",
        2);
  }

  private static AmendmentVoided voided(
      Investment investment, long sequence, String amendment, boolean withdrawn) {
    return new AmendmentVoided(
        investment.key(VersionKey.AMENDED),
        sequence,
        Instant.now(),
        null,
        amendment,
        withdrawn,
        List.of());
  }

  private static List<InvestmentVoted> votes(Investment investment, int count) {
    return await()
        .until(
            () ->
                Published.changes(investment.key(VersionKey.AMENDED).key()).stream()
                    .filter(InvestmentVoted.class::isInstance)
                    .map(InvestmentVoted.class::cast)
                    .toList(),
            found -> found.size() >= count);
  }
}
