package no.handlingsrom.investment.debt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import no.handlingsrom.kit.ledger.LedgerKey;

/** A debt position as one change of a version states it. */
@Entity
@Table(name = "debt_position")
@IdClass(DebtPositionRow.Key.class)
class DebtPositionRow {

  record Key(String municipality, String ledger, long sequence, int position)
      implements Serializable {}

  @Id String municipality;
  @Id String ledger;
  @Id long sequence;
  @Id int position;

  @Enumerated(EnumType.STRING)
  @Column(name = "loan_class")
  LoanClass loanClass;

  int year;

  @Enumerated(EnumType.STRING)
  DebtItem item;

  BigDecimal amount;

  @Enumerated(EnumType.STRING)
  DebtBasis basis;

  String source;

  static DebtPositionRow of(LedgerKey ledger, long sequence, int position, DebtPosition stated) {
    DebtPositionRow row = new DebtPositionRow();
    row.municipality = ledger.municipality();
    row.ledger = ledger.ledger();
    row.sequence = sequence;
    row.position = position;
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
