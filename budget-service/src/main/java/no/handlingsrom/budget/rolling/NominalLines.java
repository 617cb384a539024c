package no.handlingsrom.budget.rolling;

import java.util.Set;
import java.util.function.Predicate;
import no.handlingsrom.budget.change.OperatingKey;
import no.handlingsrom.fiscal.statement.StatementCode;
import no.handlingsrom.fiscal.statement.StatementDefinition;

/**
 * Whether an amount stands on a line of § 5-6 that is not lifted; what has no kind is lifted.
 *
 * @param lines leaves of § 5-6
 */
record NominalLines(Set<String> lines) implements Predicate<OperatingKey> {

  private static final StatementDefinition BY_KIND =
      StatementDefinition.of(StatementCode.OPERATIONS_BY_KIND);

  @Override
  public boolean test(OperatingKey key) {
    String line = key.art() == null ? key.line() : BY_KIND.leafOf(key.art());
    return line != null && lines.contains(line);
  }

  /** Whether entries may stand on a line, so that it can be nominal. */
  static boolean mayName(String line) {
    return BY_KIND.hasLeaf(line);
  }
}
