package no.handlingsrom.budget.dividend;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import no.handlingsrom.budget.provenance.Provenance;
import no.handlingsrom.kit.ledger.LedgerHead;

/** A dividend as it was stated; never changed. */
@Entity
@Table(name = "dividend")
@IdClass(DividendRow.Key.class)
class DividendRow {

  record Key(String ledger, String municipality, int position, long sequence)
      implements Serializable {}

  @Id String ledger;
  @Id String municipality;
  @Id int position;
  @Id long sequence;

  String company;

  @Column(name = "company_name")
  String companyName;

  int year;

  @Enumerated(EnumType.STRING)
  DividendKind kind;

  BigDecimal amount;

  @Column(name = "rounded_to")
  BigDecimal roundedTo;

  @Enumerated(EnumType.STRING)
  Provenance basis;

  String source;

  static DividendRow of(LedgerHead head, int position, Dividend dividend) {
    DividendRow row = new DividendRow();
    row.municipality = head.key().municipality();
    row.ledger = head.key().ledger();
    row.sequence = head.sequence();
    row.position = position;
    row.company = dividend.company();
    row.companyName = dividend.companyName();
    row.year = dividend.year();
    row.kind = dividend.kind();
    row.amount = dividend.amount();
    row.roundedTo = dividend.roundedTo();
    row.basis = dividend.basis();
    row.source = dividend.source();
    return row;
  }

  Dividend toDomain() {
    return new Dividend(company, companyName, year, kind, amount, roundedTo, basis, source);
  }
}
