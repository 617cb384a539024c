package no.handlingsrom.fiscal.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.math.BigDecimal;
import no.handlingsrom.fiscal.InvalidModelException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetricRefTest {

  @ParameterizedTest
  @CsvSource({
    "net-operating-result, BUDGET",
    "gross-operating-revenue, BUDGET",
    "loan-instalments, BUDGET",
    "transfer-to-investment, BUDGET",
    "closing-disposition-fund, BUDGET",
    "investment-expenditure, INVESTMENT",
    "use-of-loans, INVESTMENT",
    "transfer-from-operations, INVESTMENT",
    "closing-investment-debt, INVESTMENT",
    "closing-start-loan-debt, INVESTMENT",
    "planned-loan-instalments, INVESTMENT",
    "indicator:building-maintenance, INDICATOR",
  })
  void everyMetricHasOneOwner(String code, Owner owner) {
    assertThat(new MetricRef(code).owner()).isEqualTo(owner);
  }

  @Test
  void theVocabularyHasElevenMetrics() {
    assertThat(Metric.values()).hasSize(11);
  }

  @Test
  void anIndicatorIsKnownByItsOwnCode() {
    assertThat(new MetricRef("indicator:i-01").indicator()).contains("i-01");
    assertThat(new MetricRef("use-of-loans").indicator()).isEmpty();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "net-operating-results",
        "NET_OPERATING_RESULT",
        "indicator:",
        "indicator:Maintenance",
        "indicator:a b",
        "rule:net-operating-result"
      })
  void anythingElseIsRefused(String code) {
    assertThatThrownBy(() -> new Term(code, BigDecimal.ONE))
        .asInstanceOf(type(InvalidModelException.class))
        .returns("metric", InvalidModelException::field);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"0", "0.00"})
  void aFactorMustCount(BigDecimal factor) {
    assertThatThrownBy(() -> new Term("use-of-loans", factor))
        .asInstanceOf(type(InvalidModelException.class))
        .returns("factor", InvalidModelException::field);
  }
}
