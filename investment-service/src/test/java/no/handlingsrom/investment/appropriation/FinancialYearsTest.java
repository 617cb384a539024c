package no.handlingsrom.investment.appropriation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import no.handlingsrom.fiscal.statement.InvestmentTotal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Expenditure and financing are known where something was posted, and only there. */
class FinancialYearsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "investment-fixed-assets",
        "grants-to-others-investments",
        "shares-and-interests",
        "lending-own-means",
        "loan-instalments"
      })
  void expenditureSaysNothingOfFinancing(String line) {
    FinancialYears years = years(total(0, line, "100"));
    assertThat(years.expenditure(2024)).contains(new BigDecimal("100"));
    assertThat(years.financing("use-of-loans", 2024)).isEmpty();
    assertThat(years.expenditure(2025)).isEmpty();
  }

  @Test
  void financingSaysNothingOfExpenditure() {
    FinancialYears years = years(total(1, "vat-compensation", "-20"));
    assertThat(years.financing("vat-compensation", 2025)).contains(new BigDecimal("-20"));
    assertThat(years.financing("use-of-loans", 2025).orElseThrow()).isZero();
    assertThat(years.expenditure(2025)).isEmpty();
    assertThat(years.financing("use-of-loans", 2024)).isEmpty();
  }

  @Test
  void postedZeroIsKnown() {
    FinancialYears years = years(total(0, "investment-fixed-assets", "0.00"));
    assertThat(years.expenditure(2024).orElseThrow()).isZero();
  }

  @Test
  void expenditureIsTheSumOfItsLines() {
    FinancialYears years =
        years(
            total(0, "investment-fixed-assets", "1673825"),
            total(0, "grants-to-others-investments", "15050"),
            total(0, "lending-own-means", "5000"),
            total(0, "on-lending", "300000"));
    assertThat(years.expenditure(2024)).contains(new BigDecimal("1693875")); // 001:11632
  }

  private static FinancialYears years(InvestmentTotal... totals) {
    return new FinancialYears(List.of(2024, 2025), List.of(totals));
  }

  private static InvestmentTotal total(int column, String line, String amount) {
    return new InvestmentTotal(column, null, null, line, new BigDecimal(amount));
  }
}
