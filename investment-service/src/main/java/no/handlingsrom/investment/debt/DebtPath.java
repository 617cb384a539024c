package no.handlingsrom.investment.debt;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.handlingsrom.fiscal.debt.DebtFlow;
import no.handlingsrom.fiscal.debt.DebtProjection;

/**
 * Where a loan debt goes.
 *
 * @param opening balance when the first year begins; empty when not known
 * @param draws loans drawn by year, positive; a year that is not known is absent
 * @param instalments instalments by year, positive; a year that is not known is absent
 */
record DebtPath(
    Optional<BigDecimal> opening,
    Map<Integer, BigDecimal> draws,
    Map<Integer, BigDecimal> instalments) {

  /**
   * The debt year by year: carried forward as long as draws and instalments are known, after that
   * what is known by itself.
   *
   * @param years in order and without a gap
   * @return no line for a year of which nothing is known
   */
  List<DebtLine> over(List<Integer> years) {
    List<DebtLine> lines = new ArrayList<>(carriedForward(years));
    BigDecimal balance =
        lines.isEmpty() ? opening.orElse(null) : lines.get(lines.size() - 1).closing();
    for (int year : years.subList(lines.size(), years.size())) {
      lines.add(new DebtLine(year, balance, draws.get(year), instalments.get(year), null));
      balance = null;
    }
    lines.removeIf(DebtLine::isUnknown);
    return lines;
  }

  private List<DebtLine> carriedForward(List<Integer> years) {
    List<DebtFlow> flows =
        years.stream()
            .takeWhile(year -> draws.containsKey(year) && instalments.containsKey(year))
            .map(year -> new DebtFlow(year, draws.get(year), instalments.get(year)))
            .toList();
    return opening.stream()
        .flatMap(balance -> DebtProjection.project(balance, flows).stream())
        .map(DebtLine::of)
        .toList();
  }
}
