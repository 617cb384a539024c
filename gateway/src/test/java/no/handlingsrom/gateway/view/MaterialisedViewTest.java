package no.handlingsrom.gateway.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.handlingsrom.contracts.MalformedEventException;
import no.handlingsrom.contracts.Topic;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.contracts.VersionStatus;
import no.handlingsrom.contracts.budget.BudgetState;
import no.handlingsrom.contracts.budget.MunicipalityNumber;
import no.handlingsrom.contracts.indicator.ObservationsPublished;
import no.handlingsrom.contracts.investment.InvestmentState;
import no.handlingsrom.fiscal.metric.Owner;
import no.handlingsrom.gateway.Asker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaterialisedViewTest {

  private static final Asker ASKER = new Asker("3203");
  private static final VersionKey PROPOSAL = ASKER.proposal();
  private static final VersionKey CHILD = ASKER.version("more-tax");
  private static final VersionKey AMENDED = ASKER.version(VersionKey.AMENDED);

  private final List<VersionView> prepared = new ArrayList<>();
  private final List<VersionChange> followed = new ArrayList<>();
  private final MaterialisedView view = new MaterialisedView(prepared::add, followed::add);

  @BeforeEach
  void followTheTopics() {
    view.setCurrent(true);
  }

  @Test
  void unknownVersionIsEmptyAndStandsAtZero() {
    assertThat(view.find(PROPOSAL)).isEmpty();
    assertThat(view.position(PROPOSAL))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(Owner.BUDGET, 0L, Owner.INVESTMENT, 0L, Owner.INDICATOR, 0L));
  }

  @Test
  void everyChangeIsToldWithItsCause() {
    view.accept(ASKER.budget(PROPOSAL, 42));
    view.accept(ASKER.investment(PROPOSAL, 7));
    view.accept(ASKER.indicators(3));
    view.setCurrent(false);
    assertThat(followed)
        .extracting(change -> change.cause().map(Object::toString).orElse("none"))
        .containsExactly(
            "Cause[owner=BUDGET, sequence=42, time=2023-10-24T08:00:42Z]",
            "Cause[owner=INVESTMENT, sequence=7, time=2023-10-24T08:00:00Z]",
            "Cause[owner=INDICATOR, sequence=3, time=2023-10-24T08:00:00Z]",
            "none");
    assertThat(followed.get(0).before()).isNull();
    assertThat(followed.get(1).before()).isEqualTo(followed.get(0).after());
  }

  @Test
  void statesOfAllOwnersMeetInTheVersion() {
    view.accept(ASKER.indicators(3));
    view.accept(ASKER.budget(PROPOSAL, 42));
    view.accept(ASKER.investment(PROPOSAL, 7));
    assertThat(seen(PROPOSAL).asOf())
        .isEqualTo(new AsOf(Instant.parse("2023-10-24T08:00:42Z"), 42L, 7L, 3L));
    assertThat(seen(PROPOSAL).complete()).isTrue();
    assertThat(seen(PROPOSAL).stale()).isFalse();
    assertThat(seen(PROPOSAL).figures().planYears()).containsExactly(2024, 2025, 2026, 2027);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 41, 42})
  void olderAndRepeatedStateIsIgnored(long sequence) {
    view.accept(ASKER.budgetWithMoreTax(PROPOSAL, 42));
    VersionView before = seen(PROPOSAL);
    prepared.clear();
    view.accept(ASKER.budget(PROPOSAL, sequence));
    assertThat(seen(PROPOSAL)).isSameAs(before);
    assertThat(prepared).isEmpty();
  }

  @Test
  void newerStateReplaces() {
    view.accept(ASKER.budget(PROPOSAL, 42));
    view.accept(ASKER.budgetWithMoreTax(PROPOSAL, 43));
    assertThat(seen(PROPOSAL).budget()).isEqualTo(ASKER.budgetWithMoreTax(PROPOSAL, 43));
  }

  @Test
  void indicatorsReachEveryVersionOfTheirMunicipalityOnly() {
    Asker other = new Asker("3201");
    view.accept(ASKER.budget(PROPOSAL, 1));
    view.accept(ASKER.budget(CHILD, 1));
    view.accept(other.budget(other.proposal(), 1));
    view.accept(ASKER.indicators(3));
    view.accept(ASKER.indicators(2));
    assertThat(seen(PROPOSAL).indicator().sequence()).isEqualTo(3);
    assertThat(seen(CHILD).indicator().sequence()).isEqualTo(3);
    assertThat(seen(other.proposal()).indicator()).isNull();
  }

  @Test
  void unreadableStateMakesItsVersionStaleUntilANewerOneIsRead() {
    view.accept(ASKER.budget(PROPOSAL, 42));
    view.accept(ASKER.budget(CHILD, 1));
    view.markUnreadable(Topic.BUDGET_STATE, PROPOSAL.key());
    assertThat(seen(PROPOSAL).stale()).isTrue();
    assertThat(seen(PROPOSAL).budget().sequence()).isEqualTo(42);
    assertThat(seen(CHILD).stale()).isFalse();

    view.accept(ASKER.budget(PROPOSAL, 42));
    view.accept(ASKER.investment(PROPOSAL, 7));
    assertThat(seen(PROPOSAL).stale()).as("healed by a repeated or another record").isTrue();

    view.accept(ASKER.budget(PROPOSAL, 43));
    assertThat(seen(PROPOSAL).stale()).isFalse();
  }

  @Test
  void unreadableIndicatorsMakeTheMunicipalityStale() {
    view.accept(ASKER.budget(PROPOSAL, 42));
    view.accept(ASKER.indicators(3));
    view.markUnreadable(Topic.INDICATOR_STATE, "3203");
    assertThat(seen(PROPOSAL).stale()).isTrue();
    view.accept(ASKER.indicators(4));
    assertThat(seen(PROPOSAL).stale()).isFalse();
  }

  @Test
  void versionOfWhichNothingCouldBeReadIsKnownAndStale() {
    view.markUnreadable(Topic.BUDGET_STATE, PROPOSAL.key());
    assertThat(seen(PROPOSAL).stale()).isTrue();
    assertThat(seen(PROPOSAL).figures().planYears()).isEmpty();
  }

  @Test
  void everyVersionIsStaleWhileTheTopicsAreNotFollowed() {
    view.accept(ASKER.budget(PROPOSAL, 42));
    view.setCurrent(false);
    assertThat(seen(PROPOSAL).stale()).isTrue();
    assertThat(prepared.get(prepared.size() - 1).stale()).isTrue();
    view.setCurrent(true);
    assertThat(seen(PROPOSAL).stale()).isFalse();
  }

  @Test
  void bothLegsOfAnAmendmentAreShownAtOnce() {
    adopted();
    view.accept(budget(4, 4L));
    assertThat(seen(AMENDED).asOf().budget()).isEqualTo(2);
    assertThat(seen(AMENDED).stale()).isFalse();
    view.accept(investment(3, 3)); // asked for its vote, which moved nothing
    assertThat(seen(AMENDED).asOf().investment()).isEqualTo(2);
    prepared.clear();
    view.accept(investment(4, 4));
    assertThat(prepared).hasSize(1);
    assertThat(seen(AMENDED).asOf().budget()).isEqualTo(4);
    assertThat(seen(AMENDED).asOf().investment()).isEqualTo(4);
  }

  @Test
  void theInvestmentLegMayComeFirst() {
    adopted();
    view.accept(investment(4, 4));
    assertThat(seen(AMENDED).asOf().investment()).isEqualTo(2);
    view.accept(budget(3, null));
    assertThat(seen(AMENDED).asOf().budget()).isEqualTo(2);
    view.accept(budget(4, 4L));
    assertThat(seen(AMENDED).asOf().budget()).isEqualTo(4);
    assertThat(seen(AMENDED).asOf().investment()).isEqualTo(4);
  }

  @Test
  void aLegThatIsLateMakesTheVersionStaleUntilItComes() {
    adopted();
    Instant before = Instant.now();
    view.accept(budget(4, 4L));
    view.markLate(before);
    assertThat(seen(AMENDED).stale()).isFalse();
    view.markLate(Instant.now().plusSeconds(1));
    assertThat(seen(AMENDED).staleReason()).isEqualTo(StaleReason.OTHER_LEG_LATE);
    assertThat(seen(AMENDED).asOf().budget()).isEqualTo(2);
    view.accept(budget(5, 4L));
    assertThat(seen(AMENDED).asOf().budget()).isEqualTo(2);
    view.accept(investment(4, 4));
    assertThat(seen(AMENDED).stale()).isFalse();
    assertThat(seen(AMENDED).asOf().budget()).isEqualTo(5);
  }

  @Test
  void anAmendmentWithOneLegAndOtherVersionsWaitForNobody() {
    adopted();
    view.accept(budget(3, null));
    assertThat(seen(AMENDED).asOf().budget()).isEqualTo(3);
    view.accept(ASKER.budget(CHILD, 1));
    view.accept(new InvestmentState(CHILD, 1, Asker.TIME, 9, Asker.metrics(Owner.INVESTMENT)));
    assertThat(seen(CHILD).complete()).isTrue();
  }

  /** Both have opened the amended version, by the second change of budget-service. */
  private void adopted() {
    view.accept(budget(2, null));
    view.accept(investment(2, 2));
  }

  private static BudgetState budget(long sequence, Long jointAmendment) {
    BudgetState state = ASKER.budget(AMENDED, sequence);
    return new BudgetState(
        AMENDED,
        sequence,
        state.time(),
        VersionStatus.AMENDED,
        "director-proposal",
        42L,
        state.plan(),
        state.names(),
        state.years(),
        jointAmendment);
  }

  private static InvestmentState investment(long sequence, long budgetSequence) {
    return new InvestmentState(
        AMENDED, sequence, Asker.TIME, budgetSequence, Asker.metrics(Owner.INVESTMENT));
  }

  @Test
  void stateForWhichNoAnswerCanBePreparedNeverShows() {
    MaterialisedView fragile =
        new MaterialisedView(
            candidate -> {
              if (candidate.budget().sequence() == 43) {
                throw new IllegalStateException("cannot be evaluated");
              }
            },
            followed::add);
    fragile.accept(ASKER.budget(PROPOSAL, 42));
    assertThatThrownBy(() -> fragile.accept(ASKER.budget(PROPOSAL, 43)))
        .isInstanceOf(IllegalStateException.class);
    assertThat(fragile.find(PROPOSAL).orElseThrow().budget().sequence()).isEqualTo(42);
  }

  @Test
  void plansBelongToTheHistoryOfTheNumberThatCameAfter() {
    Asker before = new Asker("6340");
    VersionKey kept = before.proposal();
    view.accept(before.budget(kept, 1));
    view.accept(ASKER.budget(PROPOSAL, 1));
    VersionKey asked = new Asker("6341").proposal();
    assertThat(view.keptAs(asked)).isEqualTo(asked);

    view.accept(succeeds("6341", "6340", 2025));
    assertThat(view.keptAs(asked)).isEqualTo(kept);
    assertThat(view.ofHistory("6341")).extracting(VersionView::version).containsExactly(kept);
    view.accept(succeeds("6342", "6341", 2026));
    assertThat(view.keptAs(new Asker("6342").proposal())).isEqualTo(kept);
    assertThat(view.ofMunicipality("6341")).isEmpty();
    assertThat(view.ofHistory("6340")).extracting(VersionView::version).containsExactly(kept);

    VersionKey own = new Asker("6342").proposal();
    view.accept(new Asker("6342").budget(own, 1));
    assertThat(view.keptAs(own)).isEqualTo(own);
  }

  @Test
  void planThatBeganAfterTheChangeBelongsToTheNumberItself() {
    Asker before = new Asker("6343"); // its plan begins in 2024
    view.accept(before.budget(before.proposal(), 1));
    view.accept(succeeds("6344", "6343", 2024));
    assertThat(view.ofHistory("6344")).isEmpty();
  }

  private static MunicipalityNumber succeeds(String number, String predecessor, int year) {
    return new MunicipalityNumber(number, predecessor, LocalDate.of(year, 1, 1), Asker.TIME);
  }

  @Test
  void otherEventsAreRefused() {
    assertThatThrownBy(() -> view.accept(new ObservationsPublished("3203", 1, Asker.TIME, 1)))
        .isInstanceOf(MalformedEventException.class);
  }

  private VersionView seen(VersionKey version) {
    return view.find(version).orElseThrow();
  }
}
