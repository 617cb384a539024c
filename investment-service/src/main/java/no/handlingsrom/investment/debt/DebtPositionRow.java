package no.handlingsrom.investment.debt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import no.handlingsrom.fiscal.debt.LoanClass;
import no.handlingsrom.investment.position.PositionBasis;
import no.handlingsrom.investment.position.StatedPosition;

/** A debt position as one change of a version states it. */
@Entity
@Table(name = "debt_position")
class DebtPositionRow extends StatedPosition {

  @Enumerated(EnumType.STRING)
  @Column(name = "loan_class")
  LoanClass loanClass;

  int year;

  @Enumerated(EnumType.STRING)
  DebtItem item;

  BigDecimal amount;

  @Enumerated(EnumType.STRING)
  PositionBasis basis;

  String source;

  static DebtPositionRow of(DebtPosition stated) {
    DebtPositionRow row = new DebtPositionRow();
    row.loanClass = stated.loanClass();
    row.year = stated.year();
    row.item = stated.item();
    row.amount = stated.amount();
    row.basis = stated.basis();
    row.source = stated.source();
    return row;
  }

  DebtPosition toDomain() {
    return new DebtPosition(loanClass, year, item, amount, basis, source);
  }
}
