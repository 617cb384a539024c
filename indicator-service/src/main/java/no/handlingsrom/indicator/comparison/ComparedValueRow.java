package no.handlingsrom.indicator.comparison;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.kit.ledger.LedgerHead;

/** A published value of a comparison unit. */
@Entity
@Table(name = "compared_value")
@IdClass(ComparedValueRow.Key.class)
class ComparedValueRow {

  record Key(String municipality, int position, long sequence) implements Serializable {}

  @Id String municipality;
  @Id long sequence;
  @Id int position;
  String indicator;
  String unit;
  int year;

  @Column(name = "year_stated")
  boolean yearStated;

  BigDecimal value;

  @Column(name = "missing_nb")
  String missingNb;

  @Column(name = "missing_en")
  String missingEn;

  String source;

  @Column(name = "published_at")
  Instant publishedAt;

  static ComparedValueRow of(LedgerHead change, int position, ComparedValue value) {
    ComparedValueRow row = new ComparedValueRow();
    row.municipality = change.key().municipality();
    row.sequence = change.sequence();
    row.position = position;
    row.indicator = value.indicator();
    row.unit = value.unit();
    row.year = value.year();
    row.yearStated = value.yearStated();
    row.value = value.value();
    if (value.missing() != null) {
      row.missingNb = value.missing().nb();
      row.missingEn = value.missing().en();
    }
    row.source = value.source();
    row.publishedAt = change.time();
    return row;
  }

  ComparedValue toDomain() {
    Labels missing = missingNb == null ? null : new Labels(missingNb, missingEn);
    return new ComparedValue(indicator, unit, year, yearStated, value, missing, source);
  }
}
