package no.handlingsrom.budget.intake;

import java.math.BigDecimal;
import java.util.List;
import no.handlingsrom.budget.change.OperatingEntry;

/**
 * What a file of an account-level budget comes to.
 *
 * @param entries a line of operations each, in the order of the file
 * @param elsewhere lines of other account classes, by class
 */
record BudgetFile(List<OperatingEntry> entries, List<Elsewhere> elsewhere) {

  /** What the entries sum to: NOK, KOSTRA sign. */
  BigDecimal amount() {
    return entries.stream()
        .map(OperatingEntry::amount)
        .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
  }
}
