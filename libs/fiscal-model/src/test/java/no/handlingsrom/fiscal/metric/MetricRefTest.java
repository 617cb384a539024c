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
    "general-grant, BUDGET",
    "income-and-wealth-tax, BUDGET",
    "wages-and-social-costs, BUDGET",
    "goods-and-services, BUDGET",
    "interest-income, BUDGET",
    "dividends, BUDGET",
    "financial-gains-and-losses, BUDGET",
    "interest-expenditure, BUDGET",
    "allocation-disposition-fund, BUDGET",
    "use-disposition-fund, BUDGET",
    "investment-expenditure, INVESTMENT",
    "use-of-loans, INVESTMENT",
    "transfer-from-operations, INVESTMENT",
    "closing-investment-debt, INVESTMENT",
    "closing-start-loan-debt, INVESTMENT",
    "planned-loan-instalments, INVESTMENT",
    "free-income, BUDGET",
    "unallocated-surplus, BUDGET",
    "accumulated-deficit, BUDGET",
    "working-capital, BUDGET",
    "working-capital-excluding-pension-deviation, BUDGET",
    "net-interest-exposure, BUDGET",
    "investment-income, INVESTMENT",
    "uncovered-investment, INVESTMENT",
    "closing-self-cost-debt, INVESTMENT",
    "planned-interest-expenditure, INVESTMENT",
    "planned-depreciation, INVESTMENT",
    "planned-running-cost, INVESTMENT",
    "closing-book-value, INVESTMENT",
    "minimum-instalment, INVESTMENT",
    "allocation-unrestricted-investment-fund, INVESTMENT",
    "use-unrestricted-investment-fund, INVESTMENT",
    "allocation-restricted-investment-funds, INVESTMENT",
    "use-restricted-investment-funds, INVESTMENT",
    "long-term-debt, INVESTMENT",
    "long-term-debt-excluding-pension, INVESTMENT",
    "debt-served-by-free-income, INVESTMENT",
    "certificate-loans, INVESTMENT",
    "indicator:building-maintenance, INDICATOR",
  })
  void everyMetricHasOneOwner(String code, Owner owner) {
    assertThat(new MetricRef(code).owner()).isEqualTo(owner);
  }

  @Test
  void thirtyThreeMetricsArePublishedAndTenOnlyNamed() {
    assertThat(Metric.values()).hasSize(43);
    assertThat(Metric.values())
        .filteredOn(metric -> metric.unpublished().isPresent())
        .extracting(Metric::code)
        .containsExactly(
            "free-income",
            "unallocated-surplus",
            "accumulated-deficit",
            "working-capital",
            "working-capital-excluding-pension-deviation",
            "net-interest-exposure",
            "long-term-debt",
            "long-term-debt-excluding-pension",
            "debt-served-by-free-income",
            "certificate-loans");
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
