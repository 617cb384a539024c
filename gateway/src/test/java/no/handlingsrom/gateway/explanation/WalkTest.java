package no.handlingsrom.gateway.explanation;

import static no.handlingsrom.gateway.Asker.withIncome2025;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.handlingsrom.contracts.investment.InvestmentState;
import no.handlingsrom.fiscal.metric.Owner;
import no.handlingsrom.fiscal.rule.FiscalRule;
import no.handlingsrom.gateway.Asker;
import no.handlingsrom.gateway.explanation.Movement.Contribution;
import no.handlingsrom.gateway.view.VersionView;
import no.handlingsrom.http.metrics.MetricsAfterChange;
import no.handlingsrom.http.metrics.MetricsHistory;
import org.junit.jupiter.api.Test;

/**
 * A branch of Asker's proposal gets 30 and then 20 million kroner more income in 2025, and between
 * them 100 million kroner more in loans. 169 017, 199 017, 219 017 of 9 831 526, 9 861 526, 9 881
 * 526 kNOK (001:11188, 001:11673).
 */
class WalkTest {

  private static final Asker ASKER = new Asker("3203");
  private static final FiscalRule NET = Asker.rules().get(0);
  private static final FiscalRule DEBT = Asker.rules().get(2);
  private static final SortedMap<Integer, Map<String, BigDecimal>> PARENT = withIncome2025("0");
  private static final SortedMap<Integer, Map<String, BigDecimal>> INVESTMENTS =
      Asker.metrics(Owner.INVESTMENT);
  private static final SortedMap<Integer, Map<String, BigDecimal>> MORE_LOANS = moreLoans();

  private static final MetricsHistory BUDGET =
      new MetricsHistory(
          List.of(
              item(1, PARENT),
              item(3, withIncome2025("30000000")),
              item(5, withIncome2025("50000000"))));
  private static final MetricsHistory INVESTMENT =
      new MetricsHistory(List.of(item(2, INVESTMENTS), item(4, MORE_LOANS)));

  @Test
  void contributionsFollowThePostingOrderAndAddUpExactly() {
    Movement moved = walk(NET, "2025", Map.of(Owner.BUDGET, BUDGET, Owner.INVESTMENT, INVESTMENT));
    assertThat(moved.parent()).isEqualTo("director-proposal");
    assertThat(moved.start()).isEqualByComparingTo("1.719133");
    assertThat(moved.end()).isEqualByComparingTo("2.216429");
    assertThat(moved.contributions()).extracting(Contribution::sequence).containsExactly(3L, 5L);
    // 199 017 / 9 861 526 = 2.018116 %
    assertThat(moved.contributions().get(0).value()).isEqualByComparingTo("0.298983");
    assertThat(moved.contributions().get(1).value()).isEqualByComparingTo("0.198313");
    assertThat(sum(moved)).isEqualByComparingTo(moved.end().subtract(moved.start()));
    assertThat(moved.contributions().get(1).numerator()).isEqualByComparingTo("20000000");
    assertThat(moved.contributions().get(1).denominator()).isEqualByComparingTo("20000000");
    assertThat(moved.contributions().get(1).link())
        .isEqualTo("/municipalities/3203/plans/2024-2027/versions/more-tax/operating/changes/5");
    assertThat(moved.missing()).isEmpty();
  }

  @Test
  void changesOfBothOwnersMeetInOneRatio() {
    Movement moved = walk(DEBT, "2025", Map.of(Owner.BUDGET, BUDGET, Owner.INVESTMENT, INVESTMENT));
    assertThat(moved.contributions())
        .extracting(Contribution::owner)
        .containsExactly("budget", "investment", "budget");
    assertThat(moved.contributions().get(1).numerator()).isEqualByComparingTo("100000000");
    assertThat(moved.contributions().get(1).denominator()).isEqualByComparingTo("0");
    assertThat(moved.contributions().get(0).value()).isNegative();
    assertThat(moved.contributions().get(1).value()).isPositive();
    assertThat(sum(moved)).isEqualByComparingTo(moved.end().subtract(moved.start()));
  }

  @Test
  void ownerWithoutHistoryStandsAsItStandsNow() {
    Movement moved = walk(DEBT, "2025", Map.of(Owner.BUDGET, BUDGET));
    assertThat(moved.contributions())
        .extracting(Contribution::owner)
        .containsExactly("budget", "budget");
    assertThat(sum(moved)).isEqualByComparingTo(moved.end().subtract(moved.start()));
  }

  @Test
  void changeThatTheStatusHasNotHeardOfIsNotCounted() {
    MetricsHistory ahead =
        new MetricsHistory(
            List.of(
                item(1, PARENT),
                item(5, withIncome2025("50000000")),
                item(6, withIncome2025("90000000"))));
    Movement moved = walk(NET, "2025", Map.of(Owner.BUDGET, ahead));
    assertThat(moved.contributions()).extracting(Contribution::sequence).containsExactly(5L);
    assertThat(moved.end()).isEqualByComparingTo("2.216429");
  }

  @Test
  void lastChangeTakesWhatReachedTheVersionBesideItsChanges() {
    MetricsHistory stale =
        new MetricsHistory(List.of(item(1, PARENT), item(5, withIncome2025("30000000"))));
    Movement moved = walk(NET, "2025", Map.of(Owner.BUDGET, stale));
    assertThat(moved.contributions()).hasSize(1);
    assertThat(moved.contributions().get(0).value()).isEqualByComparingTo("0.497296");
  }

  @Test
  void valueThatIsNotAssessableThroughoutHasNoContributions() {
    MetricsHistory begunFromNothing =
        new MetricsHistory(List.of(item(1, new TreeMap<>()), item(5, withIncome2025("50000000"))));
    assertThat(
            new Walk(view(), NET, "2025", Map.of(Owner.BUDGET, begunFromNothing))
                .movement(List.of()))
        .isEmpty();
  }

  @Test
  void yearThatNoChangeTouchedHasNoContributions() {
    Movement moved = walk(NET, "2026", Map.of(Owner.BUDGET, BUDGET));
    assertThat(moved.contributions()).isEmpty();
    assertThat(moved.start()).isEqualByComparingTo(moved.end());
  }

  private static BigDecimal sum(Movement moved) {
    return moved.contributions().stream()
        .map(Contribution::value)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Movement walk(
      FiscalRule rule, String period, Map<Owner, MetricsHistory> histories) {
    return new Walk(view(), rule, period, histories).movement(List.of()).orElseThrow();
  }

  private static VersionView view() {
    return new VersionView(
        ASKER.version("more-tax"),
        ASKER.branch(ASKER.version("more-tax"), 5, withIncome2025("50000000")),
        new InvestmentState(ASKER.version("more-tax"), 4, Asker.TIME, 1, MORE_LOANS),
        ASKER.indicators(3),
        null);
  }

  private static SortedMap<Integer, Map<String, BigDecimal>> moreLoans() {
    SortedMap<Integer, Map<String, BigDecimal>> years = Asker.metrics(Owner.INVESTMENT);
    years.get(2025).merge("closing-investment-debt", new BigDecimal("100000000"), BigDecimal::add);
    return years;
  }

  /** The number of a change is also the minute it was posted in. */
  private static MetricsAfterChange item(
      long sequence, SortedMap<Integer, Map<String, BigDecimal>> years) {
    return new MetricsAfterChange(
        sequence,
        Instant.parse("2023-11-17T12:00:00Z").plusSeconds(60 * sequence),
        "Endring " + sequence,
        null,
        years);
  }
}
