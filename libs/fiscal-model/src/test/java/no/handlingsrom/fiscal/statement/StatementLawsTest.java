package no.handlingsrom.fiscal.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.handlingsrom.fiscal.Labels;

class StatementLawsTest {

  private static final int COLUMNS = 3;
  private static final Labels NAMES = new Labels("Navn", "Name");
  private static final List<Area> AREAS =
      List.of(new Area("a", NAMES), new Area("b", NAMES), new Area("c", NAMES));
  private static final List<Purpose> PURPOSES =
      List.of(
          new Purpose("p", "grants-to-others-investments", NAMES),
          new Purpose("q", "shares-and-interests", NAMES),
          new Purpose("r", "lending-own-means", NAMES));

  @Property
  void whatIsCarriedForwardIsEverythingPosted(@ForAll("operations") List<OperatingTotal> totals) {
    List<OperatingTotal> shown =
        totals.stream().filter(t -> !"balancing-entry-operations".equals(t.line())).toList();

    for (StatementCode statement :
        List.of(StatementCode.OPERATIONS_FIRST_PARAGRAPH, StatementCode.OPERATIONS_BY_KIND)) {
      assertThat(operating(statement, totals).get("carried-forward-deficit").amounts())
          .usingElementComparator(BigDecimal::compareTo)
          .containsExactlyElementsOf(sums(shown));
    }
  }

  @Property
  void bothStatementsArriveAtTheSameNetResult(@ForAll("operations") List<OperatingTotal> totals) {
    Map<String, StatementLine> first = operating(StatementCode.OPERATIONS_FIRST_PARAGRAPH, totals);
    Map<String, StatementLine> byKind = operating(StatementCode.OPERATIONS_BY_KIND, totals);

    for (String code : List.of("gross-operating-result", "net-operating-result")) {
      assertThat(first.get(code).amounts())
          .usingElementComparator(BigDecimal::compareTo)
          .containsExactlyElementsOf(byKind.get(code).amounts());
    }
  }

  @Property
  void theParagraphsAgreeWhenNoNetAppropriationIsCentral(
      @ForAll("operations") List<OperatingTotal> totals) {
    List<OperatingTotal> onAreas =
        totals.stream().filter(t -> !(t.central() && t.isNetAppropriation())).toList();

    assertThat(net(StatementCode.OPERATIONS_SECOND_PARAGRAPH, onAreas))
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactlyElementsOf(net(StatementCode.OPERATIONS_FIRST_PARAGRAPH, onAreas));
  }

  @Property
  void thePartsAreTheFirstLinesOfTheFirstParagraph(
      @ForAll("investments") List<InvestmentTotal> totals) {
    Map<String, StatementLine> first = investing(StatementCode.INVESTMENT_FIRST_PARAGRAPH, totals);
    Map<String, StatementLine> parts = investing(StatementCode.INVESTMENT_SECOND_PARAGRAPH, totals);

    assertThat(
            List.of(
                "investment-fixed-assets",
                "grants-to-others-investments",
                "shares-and-interests",
                "lending-own-means"))
        .allSatisfy(
            line -> assertThat(parts.get(line).amounts()).isEqualTo(first.get(line).amounts()));
    assertThat(first.get("carried-forward-uncovered").amounts())
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactlyElementsOf(
            sumsOf(
                totals.stream()
                    .filter(t -> !t.line().equals("balancing-entry-investment"))
                    .toList()));
  }

  private static List<BigDecimal> net(StatementCode statement, List<OperatingTotal> totals) {
    return operating(statement, totals).get("net-appropriations-operations").amounts();
  }

  private static Map<String, StatementLine> operating(
      StatementCode statement, List<OperatingTotal> totals) {
    return byCode(new OperatingStatements(COLUMNS, AREAS, totals).statement(statement));
  }

  private static Map<String, StatementLine> investing(
      StatementCode statement, List<InvestmentTotal> totals) {
    return byCode(new InvestmentStatements(COLUMNS, AREAS, PURPOSES, totals).statement(statement));
  }

  private static Map<String, StatementLine> byCode(List<StatementLine> lines) {
    return lines.stream().collect(Collectors.toMap(StatementLine::code, line -> line));
  }

  private static List<BigDecimal> sums(List<OperatingTotal> totals) {
    Amounts sums = Amounts.zero(COLUMNS);
    for (OperatingTotal total : totals) {
      sums = sums.plus(total.column(), total.amount());
    }
    return sums.columns();
  }

  private static List<BigDecimal> sumsOf(List<InvestmentTotal> totals) {
    Amounts sums = Amounts.zero(COLUMNS);
    for (InvestmentTotal total : totals) {
      sums = sums.plus(total.column(), total.amount());
    }
    return sums.columns();
  }

  @Provide
  Arbitrary<List<OperatingTotal>> operations() {
    return Combinators.combine(
            column(),
            Arbitraries.of("a", "b", "c"),
            Arbitraries.of(true, false),
            Arbitraries.of(leaves(StatementCode.OPERATIONS_BY_KIND)).injectNull(0.2),
            amount())
        .as(OperatingTotal::new)
        .list()
        .ofMaxSize(40);
  }

  @Provide
  Arbitrary<List<InvestmentTotal>> investments() {
    return Combinators.combine(
            column(),
            Arbitraries.of("a", "b", "c").injectNull(0.2),
            Arbitraries.of(leaves(StatementCode.INVESTMENT_FIRST_PARAGRAPH)),
            amount(),
            Arbitraries.of(true, false))
        .as(
            (column, area, line, amount, named) ->
                new InvestmentTotal(column, area, named ? purposeOf(line) : null, line, amount))
        .list()
        .ofMaxSize(40);
  }

  private static String purposeOf(String line) {
    return PURPOSES.stream()
        .filter(purpose -> purpose.line().equals(line))
        .map(Purpose::code)
        .findFirst()
        .orElse(null);
  }

  private static List<String> leaves(StatementCode statement) {
    return StatementDefinition.of(statement).lines().stream()
        .filter(DefinedLine::isLeaf)
        .map(DefinedLine::code)
        .toList();
  }

  private static Arbitrary<Integer> column() {
    return Arbitraries.integers().between(0, COLUMNS - 1);
  }

  private static Arbitrary<BigDecimal> amount() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("-10000000000"), new BigDecimal("10000000000"))
        .ofScale(2);
  }
}
