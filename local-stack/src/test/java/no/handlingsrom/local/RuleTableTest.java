package no.handlingsrom.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleTableTest {

  private static final String STATUS =
      """
      {"municipality": "3203", "plan": "2024-2027", "version": "director-proposal", "stale": false,
       "rules": [
        {"name": "Net operating result", "unit": "percent", "results": [
          {"year": 2024, "value": 0.7715, "band": "not-approved"},
          {"year": 2025, "value": -0.5, "band": "not-approved"},
          {"year": 2026, "value": 2.4526, "band": "lowest-acceptable"}]},
        {"name": "Building maintenance", "unit": "nok-per-m2", "results": [
          {"year": 2024, "value": 127.0, "band": "lowest-acceptable"},
          {"year": 2025, "value": null, "band": "not-assessable"},
          {"year": 2026, "value": 1148.0, "band": "desired"}]},
        {"name": "Self-financing", "unit": "percent", "results": [
          {"year": 2024, "value": 30.7, "band": null},
          {"from": 2024, "to": 2026, "value": 42.1, "band": "not-approved"}]}]}
      """;

  @Test
  void showsValueAndBandOfEachYearAndPeriod() throws JsonProcessingException {
    assertThat(table(STATUS))
        .isEqualTo(
            """
            3203 · 2024-2027 · director-proposal

                                  2024              2025              2026         2024–2026
            Net operating result (%)
              value             0,7715           −0,5000            2,4526
              band        not approved      not approved lowest acceptable
            Building maintenance (kr/m²)
              value              127,0                 –           1_148,0
              band   lowest acceptable    not assessable           desired
            Self-financing (%)
              value               30,7                                                  42,1
              band                                                              not approved
            """
                .replace('_', '\u00a0'));
  }

  @Test
  void fiveColumnsStayWithinHundredCharacters() throws JsonProcessingException {
    String widest =
        STATUS.replace("{\"year\": 2025, \"value\": null", "{\"year\": 2027}, {\"year\": 2025");
    assertThat(table(widest).lines()).allMatch(line -> line.length() <= 100);
    assertThat(table(widest)).contains("2027         2024–2026");
  }

  @Test
  void staleStatusSaysSo() throws JsonProcessingException {
    assertThat(table(STATUS.replace("\"stale\": false", "\"stale\": true")))
        .startsWith("3203 · 2024-2027 · director-proposal (stale");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0         | 0 | 0",
        "2.5       | 1 | 2,5",
        "2.5       | 4 | 2,5000",
        "-169876.5 | 1 | −169_876,5",
        "1234567   | 0 | 1_234_567",
        "999.95    | 1 | 999,95"
      })
  void writesNumbersTheNorwegianWay(BigDecimal value, int decimals, String written) {
    assertThat(RuleTable.norwegian(value, decimals)).isEqualTo(written.replace('_', '\u00a0'));
  }

  private static String table(String status) throws JsonProcessingException {
    return new RuleTable(Gateway.exactNumbers().readTree(status)).render();
  }
}
