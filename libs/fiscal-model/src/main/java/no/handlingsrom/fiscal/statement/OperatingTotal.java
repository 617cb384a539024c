package no.handlingsrom.fiscal.statement;

import java.math.BigDecimal;

/**
 * Sum av driftsposteringer: what was posted on one area and one line in one column.
 *
 * @param column index of the column, from 0
 * @param area code of the service area
 * @param central whether it stands on a central unit, which § 5-4 second paragraph leaves out
 * @param line code of a § 5-6 leaf, null when not distributed by kind
 * @param amount NOK, KOSTRA sign
 */
public record OperatingTotal(
    int column, String area, boolean central, String line, BigDecimal amount) {

  static final String NET_APPROPRIATIONS = "net-appropriations-operations";
  static final String NOT_DISTRIBUTED = "not-distributed-by-kind";

  private static final String STATE_TRANSFERS = "other-state-transfers";

  /**
   * The leaf of § 5-4 first paragraph. State transfers to a service area are part of its net
   * appropriation; only those to a central unit are general income.
   */
  String firstParagraphLeaf() {
    if (line == null || (!central && line.equals(STATE_TRANSFERS))) {
      return NET_APPROPRIATIONS;
    }
    return StatementDefinition.of(StatementCode.OPERATIONS_FIRST_PARAGRAPH).leafOfLine(line);
  }

  /** The leaf of § 5-6. */
  String kind() {
    if (line == null) {
      return NOT_DISTRIBUTED;
    }
    return StatementDefinition.of(StatementCode.OPERATIONS_BY_KIND).leafOfLine(line);
  }

  boolean isNetAppropriation() {
    return firstParagraphLeaf().equals(NET_APPROPRIATIONS);
  }
}
