package no.handlingsrom.budget.assumption;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import no.handlingsrom.budget.provenance.Provenance;
import no.handlingsrom.kit.ledger.LedgerHead;

/** An assumption as it was stated; never changed. */
@Entity
@Table(name = "assumption")
@IdClass(AssumptionRow.Key.class)
class AssumptionRow {

  record Key(String ledger, String municipality, int position, long sequence)
      implements Serializable {}

  @Id String ledger;
  @Id String municipality;
  @Id int position;
  @Id long sequence;

  @Enumerated(EnumType.STRING)
  AssumptionKey key;

  int year;
  BigDecimal value;

  @Enumerated(EnumType.STRING)
  Provenance basis;

  LocalDate vintage;
  String source;

  static AssumptionRow of(LedgerHead head, int position, Assumption assumption) {
    AssumptionRow row = new AssumptionRow();
    row.municipality = head.key().municipality();
    row.ledger = head.key().ledger();
    row.sequence = head.sequence();
    row.position = position;
    row.key = assumption.key();
    row.year = assumption.year();
    row.value = assumption.value();
    row.basis = assumption.basis();
    row.vintage = assumption.vintage();
    row.source = assumption.source();
    return row;
  }

  Assumption toDomain() {
    return new Assumption(key, year, key.unit().plain(value), basis, vintage, source);
  }
}
