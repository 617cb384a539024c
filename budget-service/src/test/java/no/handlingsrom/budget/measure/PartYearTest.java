package no.handlingsrom.budget.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartYearTest {

  private static final List<Integer> PLAN = List.of(2024, 2025, 2026, 2027);

  @ParameterizedTest
  @CsvSource({
    "69020000, 11, 2024-08-01, 31372727.27", // printed 31 373, parents pay eleven months: 001:7258
    "7800000, 12, 2024-03-01, 6500000.00", // moving in in March or April: 001:8054
    "7800000, 12, 2024-03-31, 6500000.00", // the month it starts in counts whole
    "1200, 12, 2024-01-01, 1200.00",
    "1200, 12, 2024-12-31, 100.00",
    "1100, 11, 2024-01-01, 1100.00",
    "1100, 11, 2024-02-01, 1100.00",
    "1100, 11, 2024-03-01, 1000.00",
    "0.10, 12, 2024-07-01, 0.05",
    "0.01, 12, 2024-07-01, 0.01", // a tie goes away from zero
    "-0.01, 12, 2024-07-01, -0.01",
  })
  void yearOfTheStartBearsTheMonthsThatAreLeft(
      BigDecimal fullYear, int months, LocalDate start, BigDecimal share) {
    assertThat(new PartYear(fullYear, months).effects(start, PLAN))
        .containsEntry(2024, share)
        .containsEntry(2025, fullYear.setScale(2))
        .containsEntry(2027, fullYear.setScale(2));
  }

  @Test
  void yearsBeforeTheStartHaveNoEffect() {
    assertThat(new PartYear(new BigDecimal("2400000"), 12).effects(LocalDate.of(2025, 1, 1), PLAN))
        .containsOnlyKeys(2025, 2026, 2027);
  }

  @Test
  void startBeforeThePlanHasTheWholeEffectInEveryYear() {
    assertThat(new PartYear(new BigDecimal("4193000"), 12).effects(LocalDate.of(2023, 5, 1), PLAN))
        .containsOnlyKeys(PLAN.toArray(Integer[]::new))
        .containsEntry(2024, new BigDecimal("4193000.00"));
  }
}
