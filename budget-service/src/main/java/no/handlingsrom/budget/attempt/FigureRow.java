package no.handlingsrom.budget.attempt;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** One figure that an owner voted on. */
@Embeddable
class FigureRow {

  int year;
  String metric;
  BigDecimal amount;

  static FigureRow of(int year, String metric, BigDecimal amount) {
    FigureRow row = new FigureRow();
    row.year = year;
    row.metric = metric;
    row.amount = amount;
    return row;
  }
}
