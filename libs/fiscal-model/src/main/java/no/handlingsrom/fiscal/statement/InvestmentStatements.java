package no.handlingsrom.fiscal.statement;

import java.util.List;

/** Oversiktene over investering: § 5-5 from the same totals, unrounded. */
public final class InvestmentStatements {

  private final int columns;
  private final List<Area> areas;
  private final List<Purpose> purposes;
  private final List<InvestmentTotal> totals;

  /**
   * @param areas every service area in order
   * @param purposes every grant recipient, share and loan in order
   */
  public InvestmentStatements(
      int columns, List<Area> areas, List<Purpose> purposes, List<InvestmentTotal> totals) {
    this.columns = columns;
    this.areas = List.copyOf(areas);
    this.purposes = List.copyOf(purposes);
    this.totals = List.copyOf(totals);
  }

  /** The lines of an investment statement as shown. */
  public List<StatementLine> statement(StatementCode statement) {
    return switch (statement) {
      case INVESTMENT_FIRST_PARAGRAPH -> firstParagraph();
      case INVESTMENT_SECOND_PARAGRAPH ->
          new InvestmentParts(columns, areas, purposes, totals).lines();
      case OPERATIONS_FIRST_PARAGRAPH, OPERATIONS_SECOND_PARAGRAPH, OPERATIONS_BY_KIND ->
          throw new IllegalArgumentException("§ " + statement.code() + " is about operations");
    };
  }

  private List<StatementLine> firstParagraph() {
    StatementDefinition definition =
        StatementDefinition.of(StatementCode.INVESTMENT_FIRST_PARAGRAPH);
    AmountTable leaves = new AmountTable(columns);
    totals.forEach(
        total -> leaves.add(definition.leafOfLine(total.line()), total.column(), total.amount()));
    return Sheet.of(definition, leaves);
  }
}
