package no.handlingsrom.budget.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import no.handlingsrom.http.problem.Violation;
import org.junit.jupiter.api.Test;

class BalanceRuleTest {

  @Test
  void anAmendmentThatMovesMoneyBetweenAreasBalances() {
    assertThat(BalanceRule.check(List.of(in(2024, "1000.50"), in(2024, "-1000.50")))).isEmpty();
  }

  @Test
  void everyYearOutOfBalanceSaysByHowMuch() {
    assertThat(
            BalanceRule.check(List.of(in(2025, "0.01"), in(2024, "1000.00"), in(2024, "-2500.00"))))
        .extracting(Violation::reason)
        .containsExactly(
            "2024 is out of balance by -1500.00 NOK", "2025 is out of balance by 0.01 NOK");
  }

  @Test
  void yearsDoNotBalanceEachOther() {
    assertThat(BalanceRule.check(List.of(in(2024, "1000.00"), in(2025, "-1000.00")))).hasSize(2);
  }

  private static Movement in(int year, String amount) {
    return new Movement(year, "skole", "oppvekst", "skole", false, new BigDecimal(amount));
  }
}
