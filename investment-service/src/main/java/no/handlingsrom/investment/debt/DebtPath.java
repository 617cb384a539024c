package no.handlingsrom.investment.debt;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.handlingsrom.fiscal.debt.DebtFlow;
import no.handlingsrom.fiscal.debt.DebtProjection;
import no.handlingsrom.fiscal.debt.DebtYear;

/**
 * Where a loan debt goes.
 *
 * @param opening balance when the first year begins; empty when not known
 * @param draws loans drawn by year, positive; a year that is not known is absent
 * @param planned planned instalments by year, positive; a year that is not planned is absent
 * @param loans what the loans that are known one by one come to, by year; they stand in for planned
 *     instalments in a year in which they add up to the balance
 */
record DebtPath(
    Optional<BigDecimal> opening,
    Map<Integer, BigDecimal> draws,
    Map<Integer, BigDecimal> planned,
    Map<Integer, DebtYear> loans) {

  /**
   * The debt year by year: carried forward as long as draws and instalments are known, after that
   * what is known by itself.
   *
   * @param years in order and without a gap
   * @return no line for a year of which nothing is known
   */
  List<DebtLine> over(List<Integer> years) {
    List<DebtLine> lines = new ArrayList<>();
    BigDecimal balance = opening.orElse(null);
    for (int year : years) {
      DebtLine line = line(year, balance);
      lines.add(line);
      balance = line.closing();
    }
    lines.removeIf(DebtLine::isUnknown);
    return lines;
  }

  private DebtLine line(int year, BigDecimal balance) {
    BigDecimal drawn = draws.get(year);
    BigDecimal instalment = instalment(year, balance);
    return balance == null || drawn == null || instalment == null
        ? new DebtLine(year, balance, drawn, instalment, null)
        : DebtLine.of(
            DebtProjection.project(balance, List.of(new DebtFlow(year, drawn, instalment))).get(0));
  }

  private BigDecimal instalment(int year, BigDecimal balance) {
    DebtYear told = loans.get(year);
    return planned.containsKey(year)
            || told == null
            || balance == null
            || told.opening().compareTo(balance) != 0
        ? planned.get(year)
        : told.instalments();
  }
}
