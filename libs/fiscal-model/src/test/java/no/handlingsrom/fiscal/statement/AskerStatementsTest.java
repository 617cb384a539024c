package no.handlingsrom.fiscal.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import no.handlingsrom.fiscal.AskerCsv;
import no.handlingsrom.fiscal.Nok;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every printed figure of the five statements, 001:11122-11765. */
class AskerStatementsTest {

  private static final List<String> WITH_SUM_COLUMN =
      Stream.concat(AskerBook.COLUMNS.stream(), Stream.of("2024-2027")).toList();

  @ParameterizedTest
  @EnumSource
  void everyLineIsPrintedAsInTheDocument(StatementCode statement) {
    List<String> printed =
        lines(statement).stream()
            .filter(line -> line.type() != LineType.HEADING)
            .map(AskerStatementsTest::print)
            .toList();

    List<String> expected =
        AskerCsv.rows(statement.code() + ".csv").stream()
            .map(
                row ->
                    Stream.concat(
                            Stream.of("no", "code", "type"),
                            columns(statement).stream().map(column -> "printed_" + column))
                        .map(row::getField)
                        .toList()
                        .toString())
            .toList();
    assertThat(printed).containsExactlyElementsOf(expected);
  }

  @ParameterizedTest
  @EnumSource
  void noAmountBelowTheKroneIsLost(StatementCode statement) {
    assertThat(lines(statement))
        .filteredOn(line -> line.type() != LineType.HEADING)
        .flatExtracting(StatementLine::amounts)
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactlyElementsOf(
            AskerCsv.rows(statement.code() + ".csv").stream()
                .flatMap(
                    row ->
                        columns(statement).stream()
                            .map(column -> new BigDecimal(row.getField("nok_" + column))))
                .toList());
  }

  @Test
  void headingsStandWhereTheyArePrinted() {
    assertThat(after(StatementCode.OPERATIONS_FIRST_PARAGRAPH))
        .containsExactly(
            "net-operating-result > Disponering eller dekning av netto driftsresultat");
    assertThat(after(StatementCode.OPERATIONS_BY_KIND))
        .containsExactly(
            "net-operating-result > Disponering eller dekning av netto driftsresultat");
    assertThat(after(StatementCode.OPERATIONS_SECOND_PARAGRAPH))
        .containsExactly("sum-appropriations-operations > Herav:");
    assertThat(after(StatementCode.INVESTMENT_FIRST_PARAGRAPH)).isEmpty();
    assertThat(after(StatementCode.INVESTMENT_SECOND_PARAGRAPH))
        .containsExactly(
            "- > 1. Investeringer i varige driftsmidler",
            "investment-fixed-assets > 2. Tilskudd til andres investeringer",
            "grants-to-others-investments > 3. Investeringer i aksjer og andeler i selskaper",
            "shares-and-interests > 4. Utlån av egne midler");
  }

  @Test
  void netAppropriationsAreCalledWhatTheSecondParagraphCallsThem() {
    assertThat(
            lines(StatementCode.OPERATIONS_FIRST_PARAGRAPH).stream()
                .filter(line -> line.code().equals("net-appropriations-operations"))
                .map(line -> line.label().nb()))
        .containsExactly("Korrigert sum bevilgninger drift, netto");
  }

  private static List<StatementLine> lines(StatementCode statement) {
    return switch (statement) {
      case OPERATIONS_FIRST_PARAGRAPH, OPERATIONS_SECOND_PARAGRAPH, OPERATIONS_BY_KIND ->
          new OperatingStatements(
                  AskerBook.COLUMNS.size(), AskerBook.areas(), AskerBook.operations())
              .statement(statement);
      case INVESTMENT_FIRST_PARAGRAPH, INVESTMENT_SECOND_PARAGRAPH ->
          new InvestmentStatements(
                  columns(statement).size(),
                  AskerBook.areas(),
                  AskerBook.purposes(),
                  AskerBook.investments(columns(statement)))
              .statement(statement);
    };
  }

  private static List<String> columns(StatementCode statement) {
    return statement == StatementCode.INVESTMENT_SECOND_PARAGRAPH
        ? WITH_SUM_COLUMN
        : AskerBook.COLUMNS;
  }

  private static String print(StatementLine line) {
    return Stream.concat(
            Stream.of(line.no(), line.code(), line.type().code()),
            line.amounts().stream().map(Nok::toThousands))
        .map(Object::toString)
        .toList()
        .toString();
  }

  private static List<String> after(StatementCode statement) {
    List<StatementLine> lines = lines(statement);
    return lines.stream()
        .filter(line -> line.type() == LineType.HEADING)
        .peek(line -> assertThat(line.no()).isNull())
        .peek(line -> assertThat(line.amounts()).isEmpty())
        .map(
            line -> {
              int index = lines.indexOf(line);
              return (index == 0 ? "-" : lines.get(index - 1).code()) + " > " + line.label().nb();
            })
        .toList();
  }
}
