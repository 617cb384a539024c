package no.handlingsrom.gateway.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import no.handlingsrom.contracts.budget.BudgetState;
import no.handlingsrom.fiscal.Language;
import no.handlingsrom.fiscal.metric.Owner;
import no.handlingsrom.gateway.Asker;
import no.handlingsrom.gateway.view.VersionView;
import org.junit.jupiter.api.Test;

class ConsistencyTest {

  private static final Asker ASKER = new Asker("3203");

  @Test
  void proposalAgreesInEveryYear() {
    assertThat(consistency(ASKER.budget(ASKER.proposal(), 42)).checks())
        .extracting(CheckedYear::check, CheckedYear::year, CheckedYear::result)
        .containsExactly(
            tuple("transfer-equality", 2024, "pass"),
            tuple("transfer-equality", 2025, "pass"),
            tuple("transfer-equality", 2026, "pass"),
            tuple("transfer-equality", 2027, "pass"),
            tuple("loan-instalments", 2024, "pass"),
            tuple("loan-instalments", 2025, "pass"),
            tuple("loan-instalments", 2026, "pass"),
            tuple("loan-instalments", 2027, "pass"));
  }

  @Test
  void differenceIsReported() {
    SortedMap<Integer, Map<String, BigDecimal>> years = Asker.metrics(Owner.BUDGET);
    years.get(2025).put("transfer-to-investment", new BigDecimal("120000000"));
    CheckedYear found =
        consistency(ASKER.budget(ASKER.proposal(), 42, years)).checks().stream()
            .filter(check -> check.result().equals("fail"))
            .reduce(
                (one, other) -> {
                  throw new AssertionError("more than one");
                })
            .orElseThrow();
    assertThat(found.year()).isEqualTo(2025);
    assertThat(found.operations()).isEqualByComparingTo("120000000");
    assertThat(found.investment()).isEqualByComparingTo("-100000000"); // 001:11387
    assertThat(found.difference()).isEqualByComparingTo("20000000");
    assertThat(found.reason()).contains("avviker med");
  }

  private static Consistency consistency(BudgetState budget) {
    return Consistency.of(
        new VersionView(
            ASKER.proposal(),
            budget,
            ASKER.investment(ASKER.proposal(), 7),
            ASKER.indicators(3),
            null),
        Language.NB);
  }
}
