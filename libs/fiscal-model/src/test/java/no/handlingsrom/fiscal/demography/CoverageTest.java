package no.handlingsrom.fiscal.demography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import no.handlingsrom.fiscal.InvalidModelException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageTest {

  @ParameterizedTest(name = "{0}: {1} places, {2} % at 001:890-892")
  @CsvSource({
    "2024, 862, 17.8, 4843",
    "2025, 862, 16.8, 5131",
    "2026, 862, 15.7, 5490",
    "2027, 962, 16.6, 5795"
  })
  void printedRateAndImpliedPopulationBelongTogether(
      int year, int places, BigDecimal rate, int persons) {
    assertThat(Coverage.impliedPersons(places, rate)).isEqualTo(persons);
    assertThat(Coverage.of(Map.of(year, places), Map.of(year, persons)))
        .extracting(CoverageYear::ratePercent)
        .containsExactly(rate);
  }

  /** 862 / 4843 × 5795 = 1031.4. */
  @Test
  void placesThatKeepTheFirstRateAreRoundedUp() {
    List<CoverageYear> years =
        Coverage.of(Map.of(2024, 862, 2027, 962), Map.of(2024, 4843, 2027, 5795));
    assertThat(years)
        .extracting(CoverageYear::placesToKeepRate, CoverageYear::lacking)
        .containsExactly(tuple(862, 0), tuple(1032, 70));
  }

  @Test
  void yearWithoutPopulationHasNoRateAndDoesNotSetTheFirst() {
    List<CoverageYear> years =
        Coverage.of(Map.of(2023, 900, 2024, 862, 2025, 862), Map.of(2024, 4843, 2025, 0));
    assertThat(years)
        .extracting(CoverageYear::year, CoverageYear::ratePercent, CoverageYear::placesToKeepRate)
        .containsExactly(
            tuple(2023, null, null),
            tuple(2024, new BigDecimal("17.8"), 862),
            tuple(2025, null, null));
  }

  @Test
  void noPlacesIsARateOfZero() {
    assertThat(Coverage.of(Map.of(2024, 0), Map.of(2024, 10)).get(0).ratePercent())
        .isEqualByComparingTo("0");
  }

  @Test
  void impossibleFiguresAreRefused() {
    assertThatThrownBy(() -> Coverage.impliedPersons(1, BigDecimal.ZERO))
        .isInstanceOf(InvalidModelException.class)
        .hasMessageStartingWith("ratePercent");
    assertThatThrownBy(() -> Coverage.of(Map.of(2024, -1), Map.of()))
        .isInstanceOf(InvalidModelException.class)
        .hasMessageStartingWith("places.2024");
  }
}
