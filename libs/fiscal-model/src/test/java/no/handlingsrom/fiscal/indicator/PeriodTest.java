package no.handlingsrom.fiscal.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2024,      YEAR,        2024-01-01, 2024-12-31",
    "2024-H1,   HALF_YEAR,   2024-01-01, 2024-06-30",
    "2024-H2,   HALF_YEAR,   2024-07-01, 2024-12-31",
    "2024-T1,   TERTIAL,     2024-01-01, 2024-04-30",
    "2024-T3,   TERTIAL,     2024-09-01, 2024-12-31",
    "2024-Q4,   QUARTER,     2024-10-01, 2024-12-31",
    "2024-02,   MONTH,       2024-02-01, 2024-02-29",
    "2023-2024, SCHOOL_YEAR, 2023-08-01, 2024-07-31"
  })
  void codeNamesKindAndDays(String code, PeriodKind kind, LocalDate first, LocalDate last) {
    Period period = Period.parse(code);
    assertThat(period.kind()).isEqualTo(kind);
    assertThat(period.first().atDay(1)).isEqualTo(first);
    assertThat(period.end()).isEqualTo(last);
    assertThat(period.code()).isEqualTo(code);
    assertThat(Period.holding(kind, last)).isEqualTo(period);
    assertThat(Period.holding(kind, last.plusDays(1))).isEqualTo(period.plus(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "24",
        "2024-H0",
        "2024-H3",
        "2024-T4",
        "2024-Q5",
        "2024-13",
        "2024-00",
        "2023-2025",
        "2024-2024",
        "2024-S1",
        "1899",
        "2201",
        "2024-Q1 ",
        ""
      })
  void unknownPeriodIsRefused(String code) {
    assertThatThrownBy(() -> Period.parse(code)).hasMessageStartingWith("period: ");
  }

  @Property
  void periodsFollowEachOtherWithoutGap(
      @ForAll PeriodKind kind, @ForAll @IntRange(min = 1900, max = 2190) int year) {
    Period period = Period.holding(kind, LocalDate.of(year, 12, 31));
    assertThat(period.plus(1).first()).isEqualTo(period.last().plusMonths(1));
    assertThat(period.plus(7).since(period)).isEqualTo(7);
    assertThat(Period.parse(period.code())).isEqualTo(period);
  }
}
