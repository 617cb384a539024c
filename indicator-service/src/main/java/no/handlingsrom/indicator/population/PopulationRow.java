package no.handlingsrom.indicator.population;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.indicator.api.Cursor;
import no.handlingsrom.kit.ledger.LedgerHead;

/** A published population figure. */
@Entity
@Table(name = "population_figure")
@IdClass(PopulationRow.Key.class)
class PopulationRow {

  record Key(String municipality, int position, long sequence) implements Serializable {}

  @Id String municipality;
  @Id long sequence;
  @Id int position;
  String variant;

  @Column(name = "from_age")
  int fromAge;

  @Column(name = "to_age")
  Integer toAge;

  int year;
  Integer persons;

  @Column(name = "missing_nb")
  String missingNb;

  @Column(name = "missing_en")
  String missingEn;

  @Enumerated(EnumType.STRING)
  FigureBasis basis;

  String source;

  @Column(name = "published_at")
  Instant publishedAt;

  static PopulationRow of(LedgerHead change, int position, PopulationFigure figure) {
    PopulationRow row = new PopulationRow();
    row.municipality = change.key().municipality();
    row.sequence = change.sequence();
    row.position = position;
    row.variant = figure.variant();
    row.fromAge = figure.fromAge();
    row.toAge = figure.toAge();
    row.year = figure.year();
    row.persons = figure.persons();
    if (figure.missing() != null) {
      row.missingNb = figure.missing().nb();
      row.missingEn = figure.missing().en();
    }
    row.basis = figure.basis();
    row.source = figure.source();
    row.publishedAt = change.time();
    return row;
  }

  PopulationFigure toDomain() {
    Labels missing = missingNb == null ? null : new Labels(missingNb, missingEn);
    return new PopulationFigure(variant, fromAge, toAge, year, persons, missing, basis, source);
  }

  Cursor place() {
    return new Cursor(sequence, position);
  }
}
