package no.handlingsrom.budget.dividend;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import no.handlingsrom.budget.provenance.Provenance;
import org.junit.jupiter.api.Test;

class DividendYearTest {

  // 001:5064-5072
  private static final List<Dividend> TABLE =
      List.of(
          dividend("askerhalvoya-eiendom", "-9000000.00", "1000.00", "001:5064"),
          dividend("hurum-energi", "-5500000.00", "1000.00", "001:5066"),
          dividend("lindum-oredalen", "-8900000.00", "1000.00", "001:5068"),
          dividend("vardar", "-19680000.00", "1000.00", "001:5070"));

  @Test
  void askersCompaniesComeToTheLedgersLine() {
    DividendYear year = new DividendYear(2024, TABLE, nok("-43080000.00")); // 001:4954
    assertThat(year.sum()).contains(nok("-43080000.00"));
    assertThat(year.findings()).isEmpty();
  }

  @Test
  void totalOfTheTextThatDisagreesIsKeptAndTold() {
    DividendYear year =
        new DividendYear(
            2024,
            with(TABLE, dividend(null, "-31800000.00", "100000.00", "001:5049")),
            nok("-43080000.00"));
    assertThat(year.findings())
        .singleElement()
        .returns(DividendFinding.Code.TOTAL_DIFFERS, DividendFinding::code)
        .returns(nok("11280000.00"), DividendFinding::amount)
        .satisfies(finding -> assertThat(finding.text().en()).startsWith("001:5049 says"));
  }

  @Test
  void totalAgreesAsItsSourceRounds() {
    Dividend rounded = dividend(null, "-43100000.00", "100000.00", "x");
    assertThat(rounded.agreesWith(nok("-43050000.00"))).isTrue();
    assertThat(rounded.agreesWith(nok("-43049999.99"))).isFalse();
  }

  @Test
  void companyStatedInTwoWaysHasNoSumUntilSomebodySettlesIt() {
    // 14.06 % of 140 000 kNOK is 19 684 (001:5075-5076), printed 19 680
    Dividend derived = dividend("vardar", "-19684000.00", "1000.00", "001:5075-5076");
    DividendYear year = new DividendYear(2024, with(TABLE, derived), nok("-43080000.00"));
    assertThat(year.sum()).isEmpty();
    assertThat(year.findings())
        .singleElement()
        .returns(DividendFinding.Code.STATED_DIFFERENTLY, DividendFinding::code)
        .returns("vardar", DividendFinding::company)
        .returns(nok("4000.00"), DividendFinding::amount);
  }

  @Test
  void ledgerThatDiffersIsTold() {
    assertThat(new DividendYear(2024, TABLE, nok("-31800000.00")).findings())
        .singleElement()
        .returns(DividendFinding.Code.LEDGER_DIFFERS, DividendFinding::code)
        .returns(nok("11280000.00"), DividendFinding::amount);
  }

  @Test
  void yearWithoutStatementsOrAmountsHasNothingToTell() {
    assertThat(new DividendYear(2025, List.of(), nok("-31800000.00")).findings()).isEmpty();
    assertThat(new DividendYear(2024, TABLE, null).findings()).isEmpty();
  }

  private static List<Dividend> with(List<Dividend> some, Dividend more) {
    return Stream.concat(some.stream(), Stream.of(more)).toList();
  }

  private static Dividend dividend(String company, String amount, String roundedTo, String source) {
    return new Dividend(
        company,
        company,
        2024,
        DividendKind.BUDGETED,
        nok(amount),
        nok(roundedTo),
        Provenance.STATED,
        source);
  }

  private static BigDecimal nok(String amount) {
    return new BigDecimal(amount);
  }
}
