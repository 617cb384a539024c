package no.handlingsrom.fiscal.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.handlingsrom.fiscal.InvalidModelException;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.kostra.AccountClass;
import no.handlingsrom.fiscal.kostra.Art;
import no.handlingsrom.fiscal.kostra.KostraChart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementDefinitionTest {

  private static final StatementDefinition FIRST =
      StatementDefinition.of(StatementCode.OPERATIONS_FIRST_PARAGRAPH);
  private static final StatementDefinition BY_KIND =
      StatementDefinition.of(StatementCode.OPERATIONS_BY_KIND);
  private static final StatementDefinition INVESTMENT =
      StatementDefinition.of(StatementCode.INVESTMENT_FIRST_PARAGRAPH);

  private final KostraChart chart = KostraChart.load();

  @ParameterizedTest
  @ValueSource(ints = {2021, 2022, 2023, 2024, 2025, 2026, 2033})
  void everyArtMeetsExactlyOneLeaf(int year) {
    assertThat(chart.arts(AccountClass.OPERATIONS, year))
        .hasSizeGreaterThan(95)
        .allSatisfy(art -> assertThat(leaves(FIRST, art)).as(art.code()).hasSize(1))
        .allSatisfy(art -> assertThat(leaves(BY_KIND, art)).as(art.code()).hasSize(1));
    assertThat(chart.arts(AccountClass.INVESTMENT, year))
        .hasSizeGreaterThan(85)
        .allSatisfy(art -> assertThat(leaves(INVESTMENT, art)).as(art.code()).hasSize(1));
  }

  @ParameterizedTest
  @EnumSource(
      value = StatementCode.class,
      names = {"OPERATIONS_FIRST_PARAGRAPH", "OPERATIONS_BY_KIND", "INVESTMENT_FIRST_PARAGRAPH"})
  void sumsAddLinesAboveThem(StatementCode statement) {
    Set<String> above = new HashSet<>();
    for (DefinedLine line : StatementDefinition.of(statement).lines()) {
      assertThat(above).as(line.code()).containsAll(line.sumOf()).doesNotContain(line.code());
      assertThat(line.sumOf().isEmpty()).isEqualTo(line.type() != LineType.SUM);
      above.add(line.code());
    }
    assertThat(above).hasSizeGreaterThan(25);
  }

  @ParameterizedTest
  @CsvSource({
    "510, loan-instalments, loan-instalments, loan-instalments",
    "540, allocation-disposition-fund, allocation-disposition-fund,"
        + " allocation-unrestricted-investment-fund",
    "810, other-general-operating-income, other-state-transfers, grants-from-others",
    "729, net-appropriations-operations, transfers-from-others, vat-compensation",
    "165, net-appropriations-operations, wages, investment-fixed-assets",
    "905, dividends, dividends, distributions-from-companies",
    "980, balancing-entry-operations, balancing-entry-operations, balancing-entry-investment",
  })
  void anArtHasItsLeafInEachStatement(
      String art, String firstParagraph, String kind, String investment) {
    assertThat(FIRST.leafOf(art)).isEqualTo(firstParagraph);
    assertThat(BY_KIND.leafOf(art)).isEqualTo(kind);
    assertThat(INVESTMENT.leafOf(art)).isEqualTo(investment);
  }

  @ParameterizedTest
  @CsvSource({
    "general-grant, general-grant",
    "property-tax, property-tax",
    "other-tax-income, other-general-operating-income",
    "other-state-transfers, other-general-operating-income",
    "transfers-from-others, net-appropriations-operations",
    "user-payments, net-appropriations-operations",
    "sales-and-rental-income, net-appropriations-operations",
    "wages, net-appropriations-operations",
    "social-costs, net-appropriations-operations",
    "goods-and-services, net-appropriations-operations",
    "transfers-to-others, net-appropriations-operations",
    "depreciation, depreciation",
    "use-disposition-fund, use-disposition-fund",
  })
  void aLineOfTheKindsHasItsLeafInTheFirstParagraph(String kind, String leaf) {
    assertThat(FIRST.leafOfLine(kind)).isEqualTo(leaf);
    assertThat(BY_KIND.leafOfLine(kind)).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sum-operating-income",
        "not-distributed-by-kind",
        "heading-dispositions",
        "net-disposition-fund",
        "nothing"
      })
  void onlyALeafWithArtsCanBePostedOn(String line) {
    assertThat(BY_KIND.hasLeaf(line)).isFalse();
    assertThatThrownBy(() -> FIRST.leafOfLine(line))
        .asInstanceOf(type(InvalidModelException.class))
        .returns("line", InvalidModelException::field);
  }

  @Test
  void aKindOfOperationsMeansNothingInInvestment() {
    assertThat(INVESTMENT.leafOfLine("loan-instalments")).isEqualTo("loan-instalments");
    assertThatThrownBy(() -> INVESTMENT.leafOfLine("wages"))
        .asInstanceOf(type(InvalidModelException.class))
        .returns("line", InvalidModelException::field);
  }

  @Test
  void anArtOutsideTheAccountClassIsRefused() {
    assertThatThrownBy(() -> BY_KIND.leafOf("970"))
        .asInstanceOf(type(InvalidModelException.class))
        .returns("art", InvalidModelException::field);
  }

  @ParameterizedTest
  @EnumSource(
      value = StatementCode.class,
      names = {"OPERATIONS_SECOND_PARAGRAPH", "INVESTMENT_SECOND_PARAGRAPH"})
  void theSecondParagraphsHaveNoFixedLines(StatementCode statement) {
    assertThatThrownBy(() -> StatementDefinition.of(statement))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(statement.code());
  }

  @Test
  void aSumIsMadeOfItsLeaves() {
    assertThat(INVESTMENT.leavesOf("net-on-lending"))
        .containsExactly(
            "on-lending",
            "use-of-loans-on-lending",
            "loan-instalments-on-lending",
            "received-instalments-on-lending");
    assertThat(INVESTMENT.leavesOf("carried-forward-uncovered")).hasSize(22);
    assertThat(INVESTMENT.leavesOf("use-of-loans")).containsExactly("use-of-loans");
    assertThat(INVESTMENT.leavesOf("wages")).isEmpty();
    assertThat(INVESTMENT.leafLabels())
        .containsEntry("use-of-loans", new Labels("Bruk av lån", "Use of loans"))
        .doesNotContainKey("net-on-lending");
  }

  private static List<String> leaves(StatementDefinition definition, Art art) {
    return definition.lines().stream()
        .filter(line -> line.arts().contains(art.code()))
        .map(DefinedLine::code)
        .toList();
  }
}
