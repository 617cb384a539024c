package no.handlingsrom.investment.breakdown;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.handlingsrom.kit.table.Spreadsheet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A breakdown as it is answered; amounts are NOK in KOSTRA sign. */
@Schema(
    name = "Breakdown",
    requiredProperties = {"by", "columns", "rows", "total"})
record BreakdownBody(
    @Schema(
            enumeration = {"area", "self-cost", "project", "source"},
            examples = "area")
        String by,
    List<Column> columns,
    List<Row> rows,
    @Schema(description = "What the rows add up to") Row total) {

  /** A year. */
  @Schema(
      name = "BreakdownColumn",
      requiredProperties = {"year", "forecast"})
  record Column(
      @Schema(examples = "2024") int year,
      @Schema(description = "After the years that the council adopts (prognose)")
          boolean forecast) {}

  /**
   * A row.
   *
   * @param code {@code null} for what has none, which is not distributed, and for the total
   */
  @Schema(
      name = "BreakdownRow",
      requiredProperties = {"code", "label", "amounts", "sum"})
  record Row(
      @Schema(examples = "oppvekst", nullable = true) String code,
      @Schema(examples = "Oppvekst") String label,
      @Schema(description = "One per column") List<BigDecimal> amounts,
      @Schema(description = "Of all columns") BigDecimal sum) {}

  Spreadsheet asSpreadsheet() {
    List<String> header =
        Stream.of(
                Stream.of("code", "label"),
                columns.stream().map(column -> Integer.toString(column.year())),
                Stream.of("sum"))
            .flatMap(names -> names)
            .toList();
    return new Spreadsheet(
        by,
        header,
        Stream.concat(rows.stream(), Stream.of(total)).<List<?>>map(this::cells).toList());
  }

  private List<Object> cells(Row row) {
    List<Object> cells = new ArrayList<>();
    cells.add(row.code());
    cells.add(row.label());
    cells.addAll(row.amounts());
    cells.add(row.sum());
    return cells;
  }
}
