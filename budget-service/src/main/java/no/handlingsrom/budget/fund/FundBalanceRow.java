package no.handlingsrom.budget.fund;

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

/** The balance of a fund at the end of a year, as known at one time. */
@Entity
@Table(name = "fund_balance")
@IdClass(FundBalanceRow.Key.class)
class FundBalanceRow {

  record Key(String municipality, String fund, int yearEnd, Valuation valuation, int revision)
      implements Serializable {}

  @Id String municipality;
  @Id String fund;

  @Id
  @Column(name = "year_end")
  int yearEnd;

  @Id
  @Enumerated(EnumType.STRING)
  Valuation valuation;

  @Id int revision;

  BigDecimal amount;

  @Enumerated(EnumType.STRING)
  BalanceBasis basis;

  String source;

  @Column(name = "recorded_at")
  Instant recordedAt;

  static FundBalanceRow of(
      String municipality, FundBalance balance, int revision, Instant recordedAt) {
    FundBalanceRow row = new FundBalanceRow();
    row.municipality = municipality;
    row.fund = balance.fund();
    row.yearEnd = balance.yearEnd();
    row.valuation = balance.valuation();
    row.revision = revision;
    row.amount = balance.amount();
    row.basis = balance.basis();
    row.source = balance.source();
    row.recordedAt = recordedAt;
    return row;
  }

  FundBalance toDomain() {
    return new FundBalance(fund, yearEnd, valuation, amount, basis, source);
  }
}
