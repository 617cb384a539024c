package no.handlingsrom.indicator.population;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.kit.ledger.LedgerHead;

/** A published capacity of a service. */
@Entity
@Table(name = "care_capacity")
@IdClass(CapacityRow.Key.class)
class CapacityRow {

  record Key(String municipality, int position, long sequence) implements Serializable {}

  @Id String municipality;
  @Id long sequence;
  @Id int position;
  String service;

  @Column(name = "name_nb")
  String nameNb;

  @Column(name = "name_en")
  String nameEn;

  @Column(name = "from_age")
  int fromAge;

  @Column(name = "to_age")
  Integer toAge;

  int year;
  int existing;
  int decided;
  String source;

  @Column(name = "published_at")
  Instant publishedAt;

  static CapacityRow of(LedgerHead change, int position, CapacityFigure figure) {
    CapacityRow row = new CapacityRow();
    row.municipality = change.key().municipality();
    row.sequence = change.sequence();
    row.position = position;
    row.service = figure.service();
    row.nameNb = figure.names().nb();
    row.nameEn = figure.names().en();
    row.fromAge = figure.fromAge();
    row.toAge = figure.toAge();
    row.year = figure.year();
    row.existing = figure.existing();
    row.decided = figure.decided();
    row.source = figure.source();
    row.publishedAt = change.time();
    return row;
  }

  CapacityFigure toDomain() {
    return new CapacityFigure(
        service, new Labels(nameNb, nameEn), fromAge, toAge, year, existing, decided, source);
  }
}
