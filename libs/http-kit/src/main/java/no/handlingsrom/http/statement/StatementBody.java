package no.handlingsrom.http.statement;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import no.handlingsrom.fiscal.Language;
import no.handlingsrom.fiscal.statement.StatementCode;
import no.handlingsrom.fiscal.statement.StatementLine;
import no.handlingsrom.http.openapi.AmountOrUnknown;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A statement as it is answered. */
@Schema(
    name = "Statement",
    requiredProperties = {"statement", "unit", "columns", "lines"})
public record StatementBody(
    @Schema(examples = "5-4-1") String statement,
    @Schema(examples = "kNOK") AmountUnit unit,
    List<ColumnBody> columns,
    List<LineBody> lines) {

  @Schema(
      name = "StatementColumn",
      requiredProperties = {"id", "municipality"})
  public record ColumnBody(
      @Schema(examples = "plan-2024") String id,
      @Schema(
              description = "The municipality number under which its amounts are kept",
              examples = "3203")
          String municipality) {}

  @Schema(
      name = "StatementLine",
      requiredProperties = {"no", "code", "label", "type", "amounts"})
  public record LineBody(
      @Schema(
              description = "Place among the numbered lines; none for headings",
              examples = "1",
              nullable = true)
          Integer no,
      @Schema(examples = "general-grant") String code,
      @Schema(examples = "Rammetilskudd") String label,
      @Schema(enumeration = {"leaf", "sum", "heading"}) String type,
      @Schema(
              type = SchemaType.ARRAY,
              implementation = AmountOrUnknown.class,
              description = "One per column; headings have none.")
          List<BigDecimal> amounts) {}

  /**
   * A column of a statement.
   *
   * @param id {@code account-2022}, {@code budget-2023}, {@code plan-2024} …
   * @param municipality the number under which its amounts are kept
   * @param known whether there are entries behind it; if not, it has no amounts, which is not zero
   */
  public record Column(String id, String municipality, boolean known) {}

  /** A computed statement in the unit and language asked for. */
  public static StatementBody of(
      StatementCode statement,
      List<Column> columns,
      List<StatementLine> lines,
      AmountUnit unit,
      Language language) {
    return new StatementBody(
        statement.code(),
        unit,
        columns.stream().map(column -> new ColumnBody(column.id(), column.municipality())).toList(),
        lines.stream().map(line -> line(line, columns, unit, language)).toList());
  }

  private static LineBody line(
      StatementLine line, List<Column> columns, AmountUnit unit, Language language) {
    List<BigDecimal> amounts =
        IntStream.range(0, line.amounts().size())
            .mapToObj(i -> columns.get(i).known() ? unit.of(line.amounts().get(i)) : null)
            .toList();
    return new LineBody(
        line.no(), line.code(), line.label().in(language), line.type().code(), amounts);
  }
}
