package no.handlingsrom.fiscal.statement;

import java.util.List;
import java.util.stream.Stream;
import no.handlingsrom.fiscal.Labels;

/**
 * Bevilgningsoversikt drift, § 5-4 second paragraph: everything on the service areas, and the "of
 * which" lines that stand in the first paragraph under their own name.
 */
final class AreaAppropriations {

  private static final StatementDefinition FIRST_PARAGRAPH =
      StatementDefinition.of(StatementCode.OPERATIONS_FIRST_PARAGRAPH);

  private static final List<OfWhich> ALWAYS_SHOWN =
      List.of(
          OfWhich.leaf("depreciation"),
          new OfWhich(
              "of-which-net-interest",
              new Labels("Netto renteutgifter og -inntekter", "Net interest expenditure"),
              List.of("interest-expenditure", "interest-income")),
          OfWhich.leaf("loan-instalments"),
          OfWhich.leaf("transfer-to-investment"),
          OfWhich.leaf("allocation-restricted-operating-funds"),
          OfWhich.leaf("use-restricted-operating-funds"));

  private static final List<OfWhich> SHOWN_IF_NONZERO =
      FIRST_PARAGRAPH.lines().stream()
          .filter(DefinedLine::isLeaf)
          .map(DefinedLine::code)
          .filter(leaf -> !leaf.equals(OperatingTotal.NET_APPROPRIATIONS))
          .filter(leaf -> ALWAYS_SHOWN.stream().noneMatch(o -> o.leaves().contains(leaf)))
          .map(OfWhich::leaf)
          .toList();

  private final List<Area> areas;
  private final AmountTable byArea;
  private final AmountTable byLeaf;

  AreaAppropriations(int columns, List<Area> areas, List<OperatingTotal> totals) {
    this.areas = areas;
    this.byArea = new AmountTable(columns);
    this.byLeaf = new AmountTable(columns);
    totals.stream().filter(total -> !total.central()).forEach(this::add);
  }

  List<StatementLine> lines() {
    Sheet sheet = new Sheet();
    areas.forEach(area -> sheet.leaf(area.code(), area.names(), byArea.of(area.code())));
    sheet.sum(
        "sum-appropriations-operations",
        new Labels("Sum bevilgninger drift, netto", "Sum of net appropriations, operations"),
        byArea.sum());
    sheet.heading("of-which", new Labels("Herav:", "Of which:"));
    Stream.concat(
            ALWAYS_SHOWN.stream(),
            SHOWN_IF_NONZERO.stream().filter(o -> !byLeaf.sum(o.leaves()).isZero()))
        .forEach(o -> sheet.leaf(o.code(), o.label(), byLeaf.sum(o.leaves())));
    sheet.sum(
        OperatingTotal.NET_APPROPRIATIONS,
        FIRST_PARAGRAPH.label(OperatingTotal.NET_APPROPRIATIONS),
        byArea.sum().minus(byLeaf.sum()));
    return sheet.lines();
  }

  private void add(OperatingTotal total) {
    if (areas.stream().noneMatch(area -> area.code().equals(total.area()))) {
      throw new IllegalArgumentException("no such service area: " + total.area());
    }
    byArea.add(total.area(), total.column(), total.amount());
    if (!total.isNetAppropriation()) {
      byLeaf.add(total.firstParagraphLeaf(), total.column(), total.amount());
    }
  }

  private record OfWhich(String code, Labels label, List<String> leaves) {

    static OfWhich leaf(String leaf) {
      return new OfWhich("of-which-" + leaf, FIRST_PARAGRAPH.label(leaf), List.of(leaf));
    }
  }
}
