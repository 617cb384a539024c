package no.handlingsrom.budget.amendment;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.handlingsrom.http.problem.Violation;

/**
 * Budsjettendringer går i null: in every year an operating amendment nets to zero over all service
 * areas and the central unit, as the budget it amends does (Local Government Act § 14-4).
 */
final class BalanceRule {

  private BalanceRule() {}

  /** One violation for each year that does not balance, saying by how much. */
  static List<Violation> check(List<Movement> movements) {
    return movements.stream()
        .collect(
            Collectors.groupingBy(
                Movement::year,
                TreeMap::new,
                Collectors.reducing(BigDecimal.ZERO, Movement::amount, BigDecimal::add)))
        .entrySet()
        .stream()
        .filter(year -> year.getValue().signum() != 0)
        .map(
            year ->
                new Violation(
                    "entries",
                    "%d is out of balance by %s NOK"
                        .formatted(year.getKey(), year.getValue().toPlainString())))
        .toList();
  }
}
