package no.handlingsrom.fiscal.debt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.math.BigDecimal;
import java.util.List;
import no.handlingsrom.fiscal.InvalidModelException;
import org.junit.jupiter.api.Test;

class FundProjectionTest {

  @Test
  void askersDispositionFundFollowsAllocationsAndUses() {
    // opening: 14.8 % of 9 150 954 (001:3620, 11673) + 89 639 − 330 000 (001:11215, 11220)
    List<FundYear> years =
        FundProjection.project(
            nok("1113980192"),
            List.of(
                flow(2024, "76903000", "-170000000"),
                flow(2025, "160378501", "-100000000"),
                flow(2026, "235086000", "-200000000"),
                flow(2027, "245977000", "-150000000")));

    assertThat(years)
        .extracting(FundYear::closing)
        .containsExactly(
            nok("1020883192"), nok("1081261693"), nok("1116347693"), nok("1212324693"));
    assertThat(years)
        .extracting(FundYear::opening)
        .containsExactly(
            nok("1113980192"), nok("1020883192"), nok("1081261693"), nok("1116347693"));
  }

  @Test
  void yearsInWrongOrderAreRefused() {
    assertThatThrownBy(
            () ->
                FundProjection.project(
                    nok("0"), List.of(flow(2025, "1", "0"), flow(2024, "1", "0"))))
        .asInstanceOf(type(InvalidModelException.class))
        .returns("flows[1].year", InvalidModelException::field);
  }

  private static FundFlow flow(int year, String allocation, String use) {
    return new FundFlow(year, nok(allocation), nok(use));
  }

  private static BigDecimal nok(String amount) {
    return new BigDecimal(amount);
  }
}
