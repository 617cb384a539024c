package no.handlingsrom.fiscal.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.handlingsrom.fiscal.InvalidModelException;
import no.handlingsrom.fiscal.Labels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OperatingStatementsTest {

  private static final List<Area> AREAS =
      List.of(
          new Area("oppvekst", new Labels("Oppvekst", "Childhood")),
          new Area("velferd", new Labels("Velferd", "Welfare")));

  @Test
  void whatIsNotDistributedByKindCountsInTheResult() {
    Map<String, StatementLine> lines =
        byKind(area("oppvekst", "wages", 100), area("oppvekst", null, 40));

    StatementLine rest = lines.get("not-distributed-by-kind");
    assertThat(rest.no()).isNull();
    assertThat(rest.type()).isEqualTo(LineType.LEAF);
    assertThat(rest.label())
        .isEqualTo(new Labels("Ikke fordelt på art", "Not distributed by kind"));
    assertThat(rest.amounts()).containsExactly(nok(40));
    assertThat(lines.get("sum-operating-expenditure").amounts()).containsExactly(nok(100));
    assertThat(lines.get("gross-operating-result").amounts()).containsExactly(nok(140));
    assertThat(lines.get("gross-operating-result").no()).isEqualTo(14);
  }

  @Test
  void whatIsDistributedFullyNeedsNoLineOfItsOwn() {
    assertThat(byKind(area("oppvekst", null, 40), area("velferd", null, -40)))
        .doesNotContainKey("not-distributed-by-kind");
  }

  @Test
  void stateTransfersAreGeneralIncomeOnlyWhereCentral() {
    Map<String, StatementLine> first =
        lines(
            StatementCode.OPERATIONS_FIRST_PARAGRAPH,
            central("other-state-transfers", -500),
            area("oppvekst", "other-state-transfers", -30));

    assertThat(first.get("other-general-operating-income").amounts()).containsExactly(nok(-500));
    assertThat(first.get("net-appropriations-operations").amounts()).containsExactly(nok(-30));
    assertThat(
            lines(
                    StatementCode.OPERATIONS_SECOND_PARAGRAPH,
                    central("other-state-transfers", -500),
                    area("oppvekst", "other-state-transfers", -30))
                .get("net-appropriations-operations")
                .amounts())
        .containsExactly(nok(-30));
  }

  @Test
  void anOptionalLineTakesItsPlaceAndItsNumberWhenItHasAnAmount() {
    Map<String, StatementLine> lines = byKind(central("property-tax", -7));

    assertThat(lines.get("property-tax").no()).isEqualTo(3);
    assertThat(lines.get("other-state-transfers").no()).isEqualTo(4);
    assertThat(lines).doesNotContainKey("other-tax-income");
    assertThat(byKind().get("other-state-transfers").no()).isEqualTo(3);
  }

  @Test
  void theEntryThatClosesTheAccountsIsNeverShown() {
    Map<String, StatementLine> lines = byKind(central("balancing-entry-operations", 7));

    assertThat(lines).doesNotContainKey("balancing-entry-operations");
    assertThat(lines.get("carried-forward-deficit").amounts()).containsExactly(nok(0));
  }

  @Test
  void everyAreaIsShownInOrderEvenWithoutAmounts() {
    List<StatementLine> lines =
        new OperatingStatements(1, AREAS, List.of(area("velferd", null, 5)))
            .statement(StatementCode.OPERATIONS_SECOND_PARAGRAPH);

    assertThat(lines)
        .extracting(line -> line.no() + " " + line.code())
        .containsExactly(
            "1 oppvekst",
            "2 velferd",
            "3 sum-appropriations-operations",
            "null of-which",
            "4 of-which-depreciation",
            "5 of-which-net-interest",
            "6 of-which-loan-instalments",
            "7 of-which-transfer-to-investment",
            "8 of-which-allocation-restricted-operating-funds",
            "9 of-which-use-restricted-operating-funds",
            "10 net-appropriations-operations");
  }

  @Test
  void whateverLeavesTheNetAppropriationsIsShown() {
    List<OperatingTotal> totals =
        List.of(
            area("oppvekst", "wages", 1000),
            area("oppvekst", "interest-expenditure", 9),
            area("velferd", "interest-income", -4),
            area("velferd", "dividends", -20),
            area("velferd", "allocation-disposition-fund", 6));

    Map<String, StatementLine> lines =
        lines(StatementCode.OPERATIONS_SECOND_PARAGRAPH, totals.toArray(OperatingTotal[]::new));

    assertThat(lines.get("sum-appropriations-operations").amounts()).containsExactly(nok(991));
    assertThat(lines.get("of-which-net-interest").amounts()).containsExactly(nok(5));
    assertThat(lines.get("of-which-dividends").amounts()).containsExactly(nok(-20));
    assertThat(lines.get("of-which-dividends").no()).isEqualTo(10);
    assertThat(lines.get("of-which-allocation-disposition-fund").amounts()).containsExactly(nok(6));
    assertThat(lines.get("net-appropriations-operations").amounts()).containsExactly(nok(1000));
    assertThat(lines).doesNotContainKey("of-which-use-disposition-fund");
  }

  @Test
  void anAmountWithoutKindOnTheCentralUnitMakesTheParagraphsDiffer() {
    OperatingTotal cut = central(null, -90);

    assertThat(net(StatementCode.OPERATIONS_FIRST_PARAGRAPH, cut)).containsExactly(nok(-90));
    assertThat(net(StatementCode.OPERATIONS_SECOND_PARAGRAPH, cut)).containsExactly(nok(0));
  }

  @Test
  void anUnknownAreaIsRefusedWhereItWouldBeLost() {
    OperatingTotal lost = area("kultur", null, 5);

    assertThatThrownBy(() -> net(StatementCode.OPERATIONS_SECOND_PARAGRAPH, lost))
        .hasMessageContaining("kultur");
    assertThat(net(StatementCode.OPERATIONS_FIRST_PARAGRAPH, lost)).containsExactly(nok(5));
  }

  @ParameterizedTest
  @EnumSource(
      value = StatementCode.class,
      names = {"OPERATIONS_FIRST_PARAGRAPH", "OPERATIONS_SECOND_PARAGRAPH", "OPERATIONS_BY_KIND"})
  void anUnknownLineIsRefused(StatementCode statement) {
    assertThatThrownBy(() -> lines(statement, area("oppvekst", "sum-operating-income", 1)))
        .isInstanceOf(InvalidModelException.class);
  }

  @ParameterizedTest
  @EnumSource(
      value = StatementCode.class,
      names = {"INVESTMENT_FIRST_PARAGRAPH", "INVESTMENT_SECOND_PARAGRAPH"})
  void investmentIsAnotherBook(StatementCode statement) {
    assertThatThrownBy(() -> lines(statement)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Map<String, StatementLine> byKind(OperatingTotal... totals) {
    return lines(StatementCode.OPERATIONS_BY_KIND, totals);
  }

  private static List<BigDecimal> net(StatementCode statement, OperatingTotal... totals) {
    return lines(statement, totals).get("net-appropriations-operations").amounts();
  }

  private static Map<String, StatementLine> lines(
      StatementCode statement, OperatingTotal... totals) {
    return new OperatingStatements(1, AREAS, Stream.of(totals).toList())
        .statement(statement).stream().collect(Collectors.toMap(StatementLine::code, line -> line));
  }

  private static OperatingTotal area(String area, String line, int amount) {
    return new OperatingTotal(0, area, false, line, nok(amount));
  }

  private static OperatingTotal central(String line, int amount) {
    return new OperatingTotal(0, "tjenesteovergripende", true, line, nok(amount));
  }

  private static BigDecimal nok(int amount) {
    return BigDecimal.valueOf(amount);
  }
}
