package no.handlingsrom.investment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.contracts.VersionStatus;
import no.handlingsrom.contracts.budget.AdoptionStarted;
import no.handlingsrom.contracts.budget.AttemptVoided;
import no.handlingsrom.contracts.budget.ProposalStarted;
import no.handlingsrom.contracts.investment.InvestmentVoted;
import no.handlingsrom.fiscal.Labels;
import org.junit.jupiter.api.Test;

/**
 * The investment part freezes, votes on what it amounts to, and gives back what came to nothing.
 */
@QuarkusTest
class VoteTest {

  private static final String OUTLAY =
      "{\"year\":2025,\"line\":\"investment-fixed-assets\",\"amount\":1000000.00}";
  private static final String LOANS =
      "{\"year\":2025,\"line\":\"use-of-loans\",\"amount\":-1000000.00}";

  @Test
  void aVoidedProposalTakesChangesAgain() {
    Investment investment = Investment.withDraft("9771");
    ProposalStarted first = BudgetEvents.proposed("9771", "base", 2);
    BudgetEvents.send(first, voided(first.version(), 3, first.attempt(), VersionStatus.DRAFT));
    investment.awaitBudget("base", 3);
    investment.change("base", LOANS).statusCode(201).body("sequence", is(4));

    ProposalStarted second = BudgetEvents.proposed("9771", "base", 4);
    BudgetEvents.send(
        second,
        voided(first.version(), 3, first.attempt(), VersionStatus.DRAFT), // once more, and late
        voided(first.version(), 5, first.attempt(), VersionStatus.DRAFT)); // of another attempt
    investment.awaitBudget("base", 5);
    investment.change("base", LOANS).statusCode(409);
  }

  @Test
  void anUncoveredBudgetIsProposedButNotAdopted() {
    Investment investment = Investment.withDraft("9772");
    investment.change("base", OUTLAY).statusCode(201);
    BudgetEvents.send(BudgetEvents.proposed("9772", "base", 2));
    AdoptionStarted adoption = adoption("9772", 4);
    BudgetEvents.send(adoption);
    List<InvestmentVoted> votes = votes(investment, 2);
    assertThat(votes.get(0).accepted()).isTrue();
    assertThat(votes.get(1).attempt()).isEqualTo(adoption.attempt());
    assertThat(votes.get(1).accepted()).isFalse();
    assertThat(votes.get(1).reasons())
        .extracting(Labels::en)
        .containsExactly("the investment budget of 2025 does not balance");

    BudgetEvents.send(voided(adoption.version(), 5, adoption.attempt(), VersionStatus.PROPOSED));
    investment.awaitBudget("base", 5);
    investment.change("base", LOANS).statusCode(409);
  }

  @Test
  void aCoveredBudgetIsAdoptedAndItsAmendedChildTakesNoChanges() {
    Investment investment = Investment.withDraft("9773");
    investment.change("base", OUTLAY + "," + LOANS).statusCode(201);
    BudgetEvents.send(BudgetEvents.proposed("9773", "base", 2), adoption("9773", 4));
    InvestmentVoted vote = votes(investment, 2).get(1);
    assertThat(vote.accepted()).isTrue();
    assertThat(vote.years().get(2025))
        .containsEntry("investment-income", new java.math.BigDecimal("-1000000.00"));
    assertThat(vote.years().get(2025).get("uncovered-investment")).isEqualByComparingTo("0");

    BudgetEvents.send(BudgetEvents.created("9773", VersionKey.AMENDED, "base"));
    investment.awaitBudget(VersionKey.AMENDED, 1);
    investment.change(VersionKey.AMENDED, LOANS).statusCode(409);
  }

  private static AdoptionStarted adoption(String municipality, long sequence) {
    return new AdoptionStarted(
        new VersionKey(municipality, BudgetEvents.PLAN, "base"),
        sequence,
        Instant.now(),
        UUID.randomUUID());
  }

  private static AttemptVoided voided(
      VersionKey version, long sequence, UUID attempt, VersionStatus status) {
    return new AttemptVoided(
        version,
        sequence,
        Instant.now(),
        attempt,
        status,
        List.of(new Labels("ikke i tide", "not in time")));
  }

  private static List<InvestmentVoted> votes(Investment investment, int count) {
    return await()
        .until(
            () ->
                Published.changes(investment.key("base").key()).stream()
                    .filter(InvestmentVoted.class::isInstance)
                    .map(InvestmentVoted.class::cast)
                    .toList(),
            votes -> votes.size() == count);
  }
}
