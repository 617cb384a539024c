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

  record Key(String municipality, String fund, int yearEnd, int revision) implements Serializable {}

  @Id String municipality;
  @Id String fund;

  @Id
  @Column(name = "year_end")
  int yearEnd;

  @Id int revision;

  BigDecimal amount;

  @Enumerated(EnumType.STRING)
  BalanceBasis basis;

  String source;

  @Column(name = "recorded_at")
  Instant recordedAt;
}
