package no.handlingsrom.fiscal.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {

  private static final Schedule YEARLY = new Schedule(new Frequency(PeriodKind.YEAR, 1), 12);

  /** Emissions come a year late (001:12909): that of 2022 is in time until the end of 2023. */
  @ParameterizedTest
  @CsvSource({"2023-12-31, ''", "2024-01-01, 2022", "2025-01-01, 2022 2023"})
  void valueIsLateAfterFrequencyAndLag(LocalDate on, String late) {
    assertThat(late(YEARLY, "2020 2021", "", on)).isEqualTo(late);
  }

  @Test
  void settledPeriodIsNotLate() {
    assertThat(late(YEARLY, "2020", "2021", LocalDate.of(2025, 1, 1))).isEqualTo("2022 2023");
  }

  /** Measured in 2021, every second year: 2022 is not expected, 2023 is. */
  @Test
  void rareIndicatorIsExpectedAFullRoundAfterItsLastValue() {
    Schedule rare = new Schedule(new Frequency(PeriodKind.YEAR, 2), 0);
    assertThat(late(rare, "2019 2021", "2020 2022", LocalDate.of(2024, 1, 1))).isEqualTo("2023");
    assertThat(late(rare, "2019 2021", "2020 2022", LocalDate.of(2023, 12, 31))).isEmpty();
  }

  @Test
  void neverMeasuredIndicatorIsExpectedFromTheBeginning() {
    assertThat(late(YEARLY, "", "", LocalDate.of(2022, 1, 1))).isEqualTo("2019 2020");
    assertThat(late(YEARLY, "", "2019", LocalDate.of(2022, 1, 1))).isEqualTo("2020");
  }

  @Test
  void dueDayIsTheEndOfThePeriodPlusTheLag() {
    Schedule monthly = new Schedule(new Frequency(PeriodKind.MONTH, 1), 1);
    assertThat(monthly.due(Period.parse("2024-01"))).isEqualTo(LocalDate.of(2024, 2, 29));
  }

  private static String late(Schedule schedule, String measured, String settled, LocalDate on) {
    List<Schedule.Late> late =
        schedule.late(periods(measured), periods(settled), Period.ofYear(2019), on);
    return late.stream().map(l -> l.period().code()).collect(Collectors.joining(" "));
  }

  private static Set<Period> periods(String codes) {
    return Stream.of(codes.split(" "))
        .filter(code -> !code.isEmpty())
        .map(Period::parse)
        .collect(Collectors.toSet());
  }
}
