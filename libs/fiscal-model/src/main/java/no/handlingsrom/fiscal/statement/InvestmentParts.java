package no.handlingsrom.fiscal.statement;

import java.util.List;
import no.handlingsrom.fiscal.Labels;

/**
 * Bevilgningsoversikt investering, § 5-5 second paragraph: the first four lines of the first
 * paragraph, part 1 by service area and parts 2–4 by purpose. What names no area or purpose stands
 * on a line of its own.
 */
final class InvestmentParts {

  private static final String BY_AREA = "investment-fixed-assets";
  private static final List<String> PARTS =
      List.of(BY_AREA, "grants-to-others-investments", "shares-and-interests", "lending-own-means");
  private static final Labels NOT_DISTRIBUTED_BY_AREA =
      new Labels("Ikke fordelt på tjenesteområde", "Not distributed by service area");
  private static final Labels NOT_DISTRIBUTED_BY_PURPOSE =
      new Labels("Ikke fordelt på formål", "Not distributed by purpose");

  private final int columns;
  private final List<Area> areas;
  private final List<Purpose> purposes;
  private final List<InvestmentTotal> totals;

  InvestmentParts(
      int columns, List<Area> areas, List<Purpose> purposes, List<InvestmentTotal> totals) {
    this.columns = columns;
    this.areas = areas;
    this.purposes = purposes;
    this.totals = totals;
  }

  List<StatementLine> lines() {
    Sheet sheet = new Sheet();
    Amounts sumOfParts = Amounts.zero(columns);
    for (int part = 1; part <= PARTS.size(); part++) {
      sumOfParts = sumOfParts.plus(addPart(sheet, part, PARTS.get(part - 1)));
    }
    sheet.sum("sum-parts", new Labels("Sum del 1-4", "Sum of parts 1–4"), sumOfParts);
    return sheet.lines();
  }

  private Amounts addPart(Sheet sheet, int part, String line) {
    Labels label = StatementDefinition.of(StatementCode.INVESTMENT_FIRST_PARAGRAPH).label(line);
    String number = part + ". ";
    sheet.heading("heading-" + line, new Labels(number + label.nb(), number + label.en()));
    Amounts sum = line.equals(BY_AREA) ? addAreas(sheet) : addPurposes(sheet, line);
    sheet.sum(line, label, sum);
    return sum;
  }

  private Amounts addAreas(Sheet sheet) {
    AmountTable rows = new AmountTable(columns);
    totalsOf(BY_AREA)
        .forEach(total -> rows.add(areaRow(total.area()), total.column(), total.amount()));
    areas.stream()
        .filter(area -> !rows.of(area.code()).isZero())
        .forEach(area -> sheet.leaf(area.code(), area.names(), rows.of(area.code())));
    sheet.undistributed(
        notDistributed(BY_AREA), NOT_DISTRIBUTED_BY_AREA, rows.of(notDistributed(BY_AREA)));
    return rows.sum();
  }

  private Amounts addPurposes(Sheet sheet, String line) {
    AmountTable rows = new AmountTable(columns);
    totalsOf(line)
        .forEach(
            total -> rows.add(purposeRow(line, total.purpose()), total.column(), total.amount()));
    purposes.stream()
        .filter(purpose -> purpose.line().equals(line))
        .forEach(purpose -> sheet.leaf(purpose.code(), purpose.names(), rows.of(purpose.code())));
    sheet.undistributed(
        notDistributed(line), NOT_DISTRIBUTED_BY_PURPOSE, rows.of(notDistributed(line)));
    return rows.sum();
  }

  private List<InvestmentTotal> totalsOf(String line) {
    return totals.stream().filter(total -> total.line().equals(line)).toList();
  }

  private String areaRow(String code) {
    if (code != null && areas.stream().noneMatch(area -> area.code().equals(code))) {
      throw new IllegalArgumentException("no such service area: " + code);
    }
    return code == null ? notDistributed(BY_AREA) : code;
  }

  private String purposeRow(String line, String code) {
    if (code != null
        && purposes.stream().noneMatch(p -> p.line().equals(line) && p.code().equals(code))) {
      throw new IllegalArgumentException("no such purpose of " + line + ": " + code);
    }
    return code == null ? notDistributed(line) : code;
  }

  private static String notDistributed(String line) {
    return "not-distributed-" + line;
  }
}
