package no.handlingsrom.fiscal.statement;

import java.math.BigDecimal;
import java.util.List;
import no.handlingsrom.fiscal.Labels;

/**
 * Linje i en oversikt, as shown.
 *
 * @param no running number among the shown lines, null for a heading and for a line the regulation
 *     does not have
 * @param code key within the statement; equal codes in § 5-4 and § 5-6 mean the same figure
 * @param label Norwegian wording of the form, English translation
 * @param type leaf, sum or heading
 * @param amounts unrounded NOK, one for each column in order; empty for a heading
 */
public record StatementLine(
    Integer no, String code, Labels label, LineType type, List<BigDecimal> amounts) {

  public StatementLine {
    amounts = List.copyOf(amounts);
  }
}
