package no.handlingsrom.fiscal.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The amounts of a line, NOK, one for each column. */
record Amounts(List<BigDecimal> columns) {

  static Amounts zero(int columns) {
    return new Amounts(Collections.nCopies(columns, BigDecimal.ZERO));
  }

  Amounts plus(int column, BigDecimal amount) {
    List<BigDecimal> sum = new ArrayList<>(columns);
    sum.set(column, sum.get(column).add(amount));
    return new Amounts(sum);
  }

  Amounts plus(Amounts other) {
    Amounts sum = this;
    for (int column = 0; column < columns.size(); column++) {
      sum = sum.plus(column, other.columns.get(column));
    }
    return sum;
  }

  Amounts minus(Amounts other) {
    return plus(new Amounts(other.columns.stream().map(BigDecimal::negate).toList()));
  }

  boolean isZero() {
    return columns.stream().allMatch(amount -> amount.signum() == 0);
  }
}
