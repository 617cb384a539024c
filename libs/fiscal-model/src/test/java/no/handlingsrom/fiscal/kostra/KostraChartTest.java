package no.handlingsrom.fiscal.kostra;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KostraChartTest {

  private final KostraChart chart = KostraChart.load();

  @ParameterizedTest
  @CsvSource({
    "010, 2021, true",
    "270, 2025, true",
    "270, 2026, false",
    "270, 2030, false",
    "271, 2025, false",
    "271, 2026, true",
    "271, 2030, true",
    "874, 2022, true",
    "874, 2023, false",
    "871, 2022, false",
    "871, 2023, true",
    "875, 2024, true",
    "875, 2025, false",
    "298, 2024, false",
    "999, 2024, false",
  })
  void anArtIsKnownInItsYears(String code, int year, boolean known) {
    assertThat(chart.art(code, year).isPresent()).isEqualTo(known);
  }

  @ParameterizedTest
  @CsvSource({
    "254, 2023, true",
    "254, 2024, false",
    "257, 2023, false",
    "257, 2024, true",
    "258, 2027, true",
    "100, 2026, true",
    "400, 2026, false",
  })
  void aFunctionIsKnownInItsYears(String code, int year, boolean known) {
    assertThat(chart.function(code, year).isPresent()).isEqualTo(known);
  }

  @ParameterizedTest
  @CsvSource({
    "510, true, true",
    "590, true, false",
    "970, false, true",
    "070, true, false",
    "010, true, true",
  })
  void anArtBelongsToItsAccountClasses(String code, boolean operations, boolean investment) {
    Validity validity = chart.art(code, 2024).orElseThrow().validity();

    assertThat(validity.in(AccountClass.OPERATIONS)).isEqualTo(operations);
    assertThat(validity.in(AccountClass.INVESTMENT)).isEqualTo(investment);
    assertThat(validity.in(AccountClass.BALANCE)).isFalse();
  }

  @Test
  void namesAreStatisticsNorways() {
    assertThat(chart.art("010", 2024).orElseThrow().names().nb()).isEqualTo("Fastlønn");
    assertThat(chart.function("100", 2024).orElseThrow().names().nb())
        .isEqualTo("Politisk styring");
  }

  @Test
  void theChartIsComplete() {
    assertThat(chart.arts(AccountClass.OPERATIONS, 2026)).hasSize(103);
    assertThat(chart.arts(AccountClass.INVESTMENT, 2026)).hasSize(93);
    assertThat(chart.functions(AccountClass.OPERATIONS, 2026)).hasSize(82);
    assertThat(chart.functions(AccountClass.INVESTMENT, 2026)).hasSize(79);
  }
}
