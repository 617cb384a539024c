package no.handlingsrom.fiscal.scenario;

import static no.handlingsrom.fiscal.scenario.AskerPlan.amount;
import static no.handlingsrom.fiscal.scenario.AskerPlan.byYear;
import static no.handlingsrom.fiscal.scenario.AskerPlan.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.handlingsrom.fiscal.InvalidModelException;
import no.handlingsrom.fiscal.scenario.ScenarioItem.Drop;
import no.handlingsrom.fiscal.scenario.ScenarioItem.Population;
import no.handlingsrom.fiscal.scenario.ScenarioItem.Postpone;
import no.handlingsrom.fiscal.scenario.ScenarioItem.Resize;
import no.handlingsrom.fiscal.scenario.ScenarioItem.RunningCost;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ScenarioTest {

  @Test
  void postponingAndResizingAProjectGoTogether() {
    List<ScenarioItem> items =
        List.of(new Postpone("a", 1), new Resize("a", BigDecimal.ONE), new Drop("b"));
    assertThat(new Scenario(items, null, null).items()).isEqualTo(items);
  }

  static Stream<Arguments> contradictions() {
    return Stream.of(
        Arguments.of(List.of(new Drop("a"), new Resize("a", BigDecimal.ONE)), "items[1]"),
        Arguments.of(List.of(new Resize("a", BigDecimal.ONE), new Drop("a")), "items[1]"),
        Arguments.of(List.of(new Drop("a"), new Drop("a")), "items[1]"),
        Arguments.of(List.of(new Postpone("a", 1), new Postpone("a", 2)), "items[1]"),
        Arguments.of(List.of(step(Driver.TAX, 2025, "1"), step(Driver.TAX, 2026, "1")), "items[1]"),
        Arguments.of(
            List.of(amount(Money.DIVIDEND, 2025, "1"), amount(Money.DIVIDEND, 2025, "2")),
            "items[1]"),
        Arguments.of(
            List.of(
                new RunningCost(BigDecimal.ONE), new RunningCost(BigDecimal.TEN.movePointLeft(1))),
            "items[1]"));
  }

  @ParameterizedTest
  @MethodSource("contradictions")
  void contradictoryScenariosAreRefused(List<ScenarioItem> items, String field) {
    refused(() -> new Scenario(items, null, null), field);
  }

  @Test
  void aScenarioThatChangesNothingIsRefusedWhereItIsWorkedOut() {
    refused(
        () ->
            ScenarioOutcome.of(
                AskerPlan.plan(), new Scenario(List.of(), null, null), AskerPlan.RULES),
        "items");
  }

  @ParameterizedTest
  @CsvSource({
    "INTEREST, 15, true",
    "INTEREST, 15.01, false",
    "INTEREST, 400, false",
    "INTEREST, -15.01, false",
    "TAX, -50, true",
    "TAX, -50.01, false",
    "WAGE, 50.01, false"
  })
  void absurdPathsAreRefusedWithTheBounds(Driver driver, String value, boolean taken) {
    if (taken) {
      assertThat(step(driver, 2025, value)).isNotNull();
    } else {
      assertThatExceptionOfType(InvalidModelException.class)
          .isThrownBy(() -> step(driver, 2025, value))
          .withMessageContaining(driver == Driver.INTEREST ? "from -15 to 15" : "from -50 to 50");
    }
  }

  @Test
  void membersOutsideTheirBoundsAreRefused() {
    refused(() -> new Postpone("a", 10), "years");
    refused(() -> new Resize("a", new BigDecimal("5.01")), "factor");
    refused(() -> new Resize("a", new BigDecimal("-0.01")), "factor");
    refused(() -> new RunningCost(null), "factor");
    refused(() -> amount(Money.FUND_USE, 2025, "1000000000000.01"), "amount.2025");
    refused(
        () -> new Population(byYear(Map.of(2025, "1")), BigDecimal.ONE, null),
        "incomePerInhabitant");
    refused(
        () -> new Population(byYear(Map.of(2025, "1")), null, new BigDecimal("-1")),
        "costPerInhabitant");
    refused(() -> new ScenarioItem.Path(Driver.TAX, byYear(Map.of())), "percent");
  }

  @Test
  void termsAndHorizonsHaveBounds() {
    List<ScenarioItem> items = List.of(new Drop("a"));
    refused(() -> new Scenario(items, 0, null), "loanTermYears");
    refused(() -> new Scenario(items, 61, null), "loanTermYears");
    refused(() -> new Scenario(items, null, horizon("1", "4", "0")), "loanTermYears");
    refused(() -> horizon("10.1", "4", "0"), "incomeGrowthPercent");
    refused(() -> horizon("1", "20.1", "0"), "interestRatePercent");
    refused(() -> horizon("1", "4", "1"), "otherFinancing");
  }

  private static Horizon horizon(String growth, String rate, String other) {
    return new Horizon(
        new BigDecimal(growth),
        BigDecimal.ONE,
        new BigDecimal(rate),
        25,
        new BigDecimal(other),
        BigDecimal.ZERO);
  }

  private static void refused(ThrowingCallable call, String field) {
    assertThatExceptionOfType(InvalidModelException.class)
        .isThrownBy(call)
        .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
  }
}
