package no.handlingsrom.budget.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import no.handlingsrom.budget.provenance.Provenance;
import no.handlingsrom.fiscal.Labels;
import org.junit.jupiter.api.Test;

class FeeTest {

  private static final List<Integer> PLAN = List.of(2024, 2025, 2026, 2027);

  @Test
  void feeOnDeflatorGrowsFromItsLastStatedLevelAsFarAsTheDeflatorIsKnown() {
    Fee fee = fee(FeeBasis.DEFLATOR, 2023, "3000.00", null);
    List<FeeYear> path =
        fee.path(PLAN, Map.of(2024, new BigDecimal("4.3"), 2025, new BigDecimal("3.0")));
    assertThat(path)
        .extracting(FeeYear::computedLevel)
        // 3 000 × 1.043 (001:4848); × 1.03, made up; nothing is assumed of 2026
        .containsExactly(null, nok("3129.00"), nok("3222.87"), null, null);
  }

  @Test
  void statedLevelCountsBeforeTheComputedOneAndBothAreShown() {
    Fee fee =
        Fee.of(
                List.of(
                    statement(FeeBasis.DEFLATOR, 2023, "100.00", null),
                    statement(FeeBasis.DEFLATOR, 2024, "105.00", "5.0")))
            .iterator()
            .next();
    List<FeeYear> path =
        fee.path(PLAN, Map.of(2024, new BigDecimal("4.3"), 2025, new BigDecimal("10")));
    assertThat(path.get(1))
        .returns(nok("105.00"), FeeYear::level)
        .returns(nok("104.30"), FeeYear::computedLevel)
        .returns(new BigDecimal("5.0"), FeeYear::growthPercent)
        .returns(new BigDecimal("4.3"), FeeYear::computedGrowthPercent);
    assertThat(path.get(2).computedLevel()).isEqualTo(nok("115.50"));
  }

  @Test
  void stateRateHasTheYearsThatAreStatedAndTheirGrowth() {
    Fee fee =
        Fee.of(
                List.of(
                    statement(FeeBasis.STATE_RATE, 2023, "455.00", null),
                    statement(FeeBasis.STATE_RATE, 2024, "477.00", null))) // 001:13761
            .iterator()
            .next();
    List<FeeYear> path = fee.path(PLAN, Map.of(2024, new BigDecimal("4.3")));
    assertThat(path).extracting(FeeYear::year).containsExactly(2023, 2024);
    assertThat(path.get(1).computedGrowthPercent()).isEqualTo(new BigDecimal("4.84"));
    assertThat(path.get(1).computedLevel()).isNull();
  }

  @Test
  void nothingIsLiftedAcrossAYearThatIsNotKnown() {
    Fee fee = fee(FeeBasis.DEFLATOR, 2022, "100.00", null);
    assertThat(fee.path(PLAN, Map.of(2024, new BigDecimal("4.3"))))
        .extracting(FeeYear::computedLevel)
        .containsOnlyNulls();
  }

  @Test
  void ofAYearTheLastStatementCounts() {
    assertThat(
            Fee.of(
                    List.of(
                        statement(FeeBasis.OTHER, 2024, "1.00", null),
                        statement(FeeBasis.STATE_RATE, 2024, "2.00", null)))
                .iterator()
                .next())
        .returns(FeeBasis.STATE_RATE, fee -> fee.last().basis())
        .satisfies(fee -> assertThat(fee.years().get(2024).level()).isEqualTo(nok("2.00")));
  }

  private static Fee fee(FeeBasis basis, int year, String level, String growth) {
    return Fee.of(List.of(statement(basis, year, level, growth))).iterator().next();
  }

  private static FeeStatement statement(FeeBasis basis, int year, String level, String growth) {
    return new FeeStatement(
        "fee",
        new Labels("Gebyr", "Fee"),
        "NOK",
        basis,
        null,
        year,
        nok(level),
        growth == null ? null : new BigDecimal(growth),
        Provenance.STATED,
        "made up");
  }

  private static BigDecimal nok(String amount) {
    return new BigDecimal(amount);
  }
}
