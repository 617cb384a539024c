package no.handlingsrom.fiscal.statement;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Amounts by line code; a code on which nothing was added stands at zero. */
final class AmountTable {

  private final Map<String, Amounts> byCode = new HashMap<>();
  private final Amounts zero;

  AmountTable(int columns) {
    this.zero = Amounts.zero(columns);
  }

  void add(String code, int column, BigDecimal amount) {
    byCode.put(code, of(code).plus(column, amount));
  }

  void add(String code, Amounts amounts) {
    byCode.put(code, of(code).plus(amounts));
  }

  Amounts of(String code) {
    return byCode.getOrDefault(code, zero);
  }

  Amounts sum(Collection<String> codes) {
    return codes.stream().map(this::of).reduce(zero, Amounts::plus);
  }

  /** Sum over every code. */
  Amounts sum() {
    return sum(byCode.keySet());
  }
}
