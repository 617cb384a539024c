package no.handlingsrom.fiscal.statement;

import java.util.List;
import java.util.function.Function;

/**
 * Oversiktene over drift: §§ 5-4 and 5-6 from the same totals, unrounded. That § 5-4 second
 * paragraph arrives at line 5 of the first is a check, not a plug: an amount without kind on a
 * central unit makes them differ.
 */
public final class OperatingStatements {

  private final int columns;
  private final List<Area> areas;
  private final List<OperatingTotal> totals;

  /**
   * @param areas every service area in order; only § 5-4 second paragraph needs them
   */
  public OperatingStatements(int columns, List<Area> areas, List<OperatingTotal> totals) {
    this.columns = columns;
    this.areas = List.copyOf(areas);
    this.totals = List.copyOf(totals);
  }

  /** The lines of an operating statement as shown. */
  public List<StatementLine> statement(StatementCode statement) {
    return switch (statement) {
      case OPERATIONS_FIRST_PARAGRAPH -> lines(statement, OperatingTotal::firstParagraphLeaf);
      case OPERATIONS_SECOND_PARAGRAPH -> new AreaAppropriations(columns, areas, totals).lines();
      case OPERATIONS_BY_KIND -> lines(statement, OperatingTotal::kind);
      case INVESTMENT_FIRST_PARAGRAPH, INVESTMENT_SECOND_PARAGRAPH ->
          throw new IllegalArgumentException("§ " + statement.code() + " is about investment");
    };
  }

  private List<StatementLine> lines(
      StatementCode statement, Function<OperatingTotal, String> leafOf) {
    AmountTable leaves = new AmountTable(columns);
    totals.forEach(total -> leaves.add(leafOf.apply(total), total.column(), total.amount()));
    return Sheet.of(StatementDefinition.of(statement), leaves);
  }
}
