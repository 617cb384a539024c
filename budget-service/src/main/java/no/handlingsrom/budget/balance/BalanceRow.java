package no.handlingsrom.budget.balance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import no.handlingsrom.budget.fund.BalanceBasis;

/** What an account stands at when a year ends, as known at one time. */
@Entity
@Table(name = "balance_value")
@IdClass(BalanceRow.Key.class)
class BalanceRow {

  record Key(String municipality, BalanceAccount account, int yearEnd, long revision)
      implements Serializable {}

  @Id String municipality;

  @Id
  @Enumerated(EnumType.STRING)
  BalanceAccount account;

  @Id
  @Column(name = "year_end")
  int yearEnd;

  @Id long revision;
  BigDecimal amount;

  @Enumerated(EnumType.STRING)
  BalanceBasis basis;

  String source;

  @Column(name = "recorded_at")
  Instant recordedAt;

  static BalanceRow of(String municipality, BalanceValue value, long revision, Instant recordedAt) {
    BalanceRow row = new BalanceRow();
    row.municipality = municipality;
    row.account = value.account();
    row.yearEnd = value.yearEnd();
    row.revision = revision;
    row.amount = value.amount();
    row.basis = value.basis();
    row.source = value.source();
    row.recordedAt = recordedAt;
    return row;
  }

  BalanceValue toDomain() {
    return new BalanceValue(account, yearEnd, amount, basis, source);
  }
}
