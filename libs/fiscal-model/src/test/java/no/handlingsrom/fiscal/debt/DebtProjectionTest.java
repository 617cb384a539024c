package no.handlingsrom.fiscal.debt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.math.BigDecimal;
import java.util.List;
import no.handlingsrom.fiscal.InvalidModelException;
import org.junit.jupiter.api.Test;

class DebtProjectionTest {

  @Test
  void askersInvestmentDebtReachesThePrintedBalances() {
    // 001:11374, 11180; closing balances are printed as 9.8, 10.2, 10.8 and 10.8 bn (001:4512)
    List<DebtYear> years =
        DebtProjection.project(
            nok("9025830000"),
            List.of(
                flow(2024, "1174170000", "400000000"),
                flow(2025, "868480000", "425000000"),
                flow(2026, "991300000", "437000000"),
                flow(2027, "478340000", "455000000")));

    assertThat(years)
        .extracting(DebtYear::closing)
        .containsExactly(
            nok("9800000000"), nok("10243480000"), nok("10797780000"), nok("10821120000"));
    assertThat(years)
        .extracting(DebtYear::opening)
        .containsExactly(
            nok("9025830000"), nok("9800000000"), nok("10243480000"), nok("10797780000"));
    assertThat(years.get(1))
        .isEqualTo(
            new DebtYear(
                2025, nok("9800000000"), nok("868480000"), nok("425000000"), nok("10243480000")));
  }

  @Test
  void noYearsLeaveNothing() {
    assertThat(DebtProjection.project(nok("1"), List.of())).isEmpty();
  }

  @Test
  void aGapBetweenTheYearsIsRefused() {
    assertThatThrownBy(
            () ->
                DebtProjection.project(
                    nok("0"), List.of(flow(2024, "1", "0"), flow(2026, "1", "0"))))
        .asInstanceOf(type(InvalidModelException.class))
        .returns("flows[1].year", InvalidModelException::field);
  }

  @Test
  void aRepeatedYearIsRefused() {
    assertThatThrownBy(
            () ->
                DebtProjection.project(
                    nok("0"), List.of(flow(2024, "1", "0"), flow(2024, "1", "0"))))
        .isInstanceOf(InvalidModelException.class);
  }

  private static DebtFlow flow(int year, String draws, String instalments) {
    return new DebtFlow(year, nok(draws), nok(instalments));
  }

  private static BigDecimal nok(String amount) {
    return new BigDecimal(amount);
  }
}
