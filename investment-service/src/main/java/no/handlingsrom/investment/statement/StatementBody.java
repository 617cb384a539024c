package no.handlingsrom.investment.statement;

import java.math.BigDecimal;
import java.util.List;
import no.handlingsrom.http.openapi.AmountOrUnknown;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A statement as it is answered. */
@Schema(
    name = "Statement",
    requiredProperties = {"statement", "unit", "columns", "lines"})
record StatementBody(
    @Schema(examples = "5-5-1") String statement,
    @Schema(examples = "kNOK") Unit unit,
    List<ColumnBody> columns,
    List<LineBody> lines) {

  /** Unit of the amounts. */
  enum Unit {
    NOK,
    kNOK
  }

  @Schema(
      name = "StatementColumn",
      requiredProperties = {"id"})
  record ColumnBody(@Schema(examples = "plan-2024") String id) {}

  @Schema(
      name = "StatementLine",
      requiredProperties = {"no", "code", "label", "type", "amounts"})
  record LineBody(
      @Schema(
              description = "Place among the numbered lines; none for headings",
              examples = "1",
              nullable = true)
          Integer no,
      @Schema(examples = "investment-fixed-assets") String code,
      @Schema(examples = "Investeringer i varige driftsmidler") String label,
      @Schema(enumeration = {"leaf", "sum", "heading"}) String type,
      @Schema(
              type = SchemaType.ARRAY,
              implementation = AmountOrUnknown.class,
              description = "One per column; headings have none.")
          List<BigDecimal> amounts) {}
}
