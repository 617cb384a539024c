package no.handlingsrom.budget.movement;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import no.handlingsrom.budget.fund.Fund;
import no.handlingsrom.budget.fund.FundBook;
import no.handlingsrom.budget.fund.FundKind;

/**
 * What moves the funds of a version: the lines of its budgets, and the part of those of the
 * operating budget that names its fund.
 *
 * @param totals what the version amounts to per line
 * @param named what names a fund
 */
record Flows(FundBook book, List<LineAmount> totals, List<Movement> named) {

  /** Everything that moves the funds of a kind. */
  Flow of(FundKind kind, int year) {
    return new Flow(total(kind.allocationLine(), year), total(kind.useLine(), year));
  }

  private BigDecimal total(String line, int year) {
    return sum(
        totals.stream()
            .filter(total -> total.year() == year && line.equals(total.line()))
            .map(LineAmount::amount));
  }

  /** What of it names no fund. */
  Flow unnamed(FundKind kind, int year) {
    return book.wholes(kind).stream()
        .map(whole -> named(whole, year))
        .reduce(of(kind, year), Flow::minus);
  }

  /**
   * What moves a fund and its parts. The only whole fund of its kind is moved by everything that
   * moves the kind, named or not.
   */
  Flow of(Fund fund, int year) {
    boolean onlyOne = book.wholes(fund.kind()).equals(List.of(fund));
    return onlyOne ? of(fund.kind(), year) : named(fund, year);
  }

  private Flow named(Fund fund, int year) {
    return book.within(fund).stream()
        .map(
            part ->
                new Flow(
                    named(part, part.kind().allocationLine(), year),
                    named(part, part.kind().useLine(), year)))
        .reduce(Flow.NONE, Flow::plus);
  }

  private BigDecimal named(Fund fund, String line, int year) {
    return sum(
        named.stream()
            .filter(m -> m.year() == year && m.fund().equals(fund.code()) && m.line().equals(line))
            .map(Movement::amount));
  }

  private static BigDecimal sum(Stream<BigDecimal> amounts) {
    return amounts.reduce(Flow.NONE.allocation(), BigDecimal::add);
  }
}
