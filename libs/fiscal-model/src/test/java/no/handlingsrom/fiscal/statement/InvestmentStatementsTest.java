package no.handlingsrom.fiscal.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import no.handlingsrom.fiscal.InvalidModelException;
import no.handlingsrom.fiscal.Labels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InvestmentStatementsTest {

  private static final String ASSETS = "investment-fixed-assets";
  private static final String GRANTS = "grants-to-others-investments";
  private static final Labels NAMES = new Labels("Navn", "Name");
  private static final List<Area> AREAS =
      List.of(new Area("oppvekst", NAMES), new Area("velferd", NAMES));
  private static final List<Purpose> PURPOSES =
      List.of(
          new Purpose("klp", "shares-and-interests", NAMES),
          new Purpose("kirke", GRANTS, NAMES),
          new Purpose("idrett", GRANTS, NAMES));

  @Test
  void areasWithoutAmountsAreLeftOutAndPurposesWithoutAmountsAreKept() {
    assertThat(codes(total("velferd", null, ASSETS, 5), total("velferd", "kirke", GRANTS, 2)))
        .containsExactly(
            "null heading-investment-fixed-assets",
            "1 velferd",
            "2 investment-fixed-assets",
            "null heading-grants-to-others-investments",
            "3 kirke",
            "4 idrett",
            "5 grants-to-others-investments",
            "null heading-shares-and-interests",
            "6 klp",
            "7 shares-and-interests",
            "null heading-lending-own-means",
            "8 lending-own-means",
            "9 sum-parts");
  }

  @Test
  void anAreaWhoseColumnsCancelIsShown() {
    List<InvestmentTotal> totals =
        List.of(
            new InvestmentTotal(0, "velferd", null, ASSETS, BigDecimal.ONE),
            new InvestmentTotal(1, "velferd", null, ASSETS, BigDecimal.ONE.negate()));

    assertThat(
            new InvestmentStatements(2, AREAS, PURPOSES, totals)
                .statement(StatementCode.INVESTMENT_SECOND_PARAGRAPH))
        .extracting(StatementLine::code)
        .contains("velferd")
        .doesNotContain("oppvekst");
  }

  @Test
  void whatNamesNoAreaOrPurposeStillCountsInItsPart() {
    List<StatementLine> lines =
        second(total(null, null, ASSETS, 5), total("velferd", null, GRANTS, 2));

    assertThat(lines)
        .filteredOn(line -> line.code().startsWith("not-distributed"))
        .extracting(line -> line.no() + " " + line.code() + " " + line.amounts())
        .containsExactly(
            "null not-distributed-investment-fixed-assets [5]",
            "null not-distributed-grants-to-others-investments [2]");
    assertThat(lines)
        .filteredOn(line -> line.code().equals("sum-parts"))
        .extracting(StatementLine::amounts)
        .containsExactly(List.of(new BigDecimal("7")));
  }

  @Test
  void unknownRowsAreRefusedInsteadOfLost() {
    assertThatThrownBy(() -> second(total("kultur", null, ASSETS, 5)))
        .hasMessageContaining("kultur");
    assertThatThrownBy(() -> second(total(null, "klp", GRANTS, 5))).hasMessageContaining("klp");
    assertThatThrownBy(
            () ->
                lines(
                    StatementCode.INVESTMENT_FIRST_PARAGRAPH,
                    total(null, null, "sum-investment-income", 5)))
        .isInstanceOf(InvalidModelException.class);
  }

  @ParameterizedTest
  @EnumSource(
      value = StatementCode.class,
      names = {"OPERATIONS_FIRST_PARAGRAPH", "OPERATIONS_SECOND_PARAGRAPH", "OPERATIONS_BY_KIND"})
  void operationsAreAnotherBook(StatementCode statement) {
    assertThatThrownBy(() -> lines(statement)).isInstanceOf(IllegalArgumentException.class);
  }

  private static List<String> codes(InvestmentTotal... totals) {
    return second(totals).stream().map(line -> line.no() + " " + line.code()).toList();
  }

  private static List<StatementLine> second(InvestmentTotal... totals) {
    return lines(StatementCode.INVESTMENT_SECOND_PARAGRAPH, totals);
  }

  private static List<StatementLine> lines(StatementCode statement, InvestmentTotal... totals) {
    return new InvestmentStatements(1, AREAS, PURPOSES, Stream.of(totals).toList())
        .statement(statement);
  }

  private static InvestmentTotal total(String area, String purpose, String line, int amount) {
    return new InvestmentTotal(0, area, purpose, line, BigDecimal.valueOf(amount));
  }
}
