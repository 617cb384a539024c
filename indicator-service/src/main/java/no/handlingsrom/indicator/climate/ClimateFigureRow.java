package no.handlingsrom.indicator.climate;

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
import no.handlingsrom.fiscal.Labels;

/** A figure that a source states. */
@Entity
@Table(name = "climate_figure")
@IdClass(ClimateFigureRow.Key.class)
class ClimateFigureRow {

  record Key(String municipality, int position, long sequence) implements Serializable {}

  @Id String municipality;
  @Id long sequence;
  @Id int position;
  String subject;
  int year;

  @Enumerated(EnumType.STRING)
  FigureKind kind;

  @Enumerated(EnumType.STRING)
  FigureUnit unit;

  @Column(name = "base_year")
  Integer baseYear;

  BigDecimal value;

  @Column(name = "missing_nb")
  String missingNb;

  @Column(name = "missing_en")
  String missingEn;

  @Column(name = "rounded_to")
  BigDecimal roundedTo;

  String source;

  @Column(name = "stated_at")
  Instant statedAt;

  static ClimateFigureRow of(String municipality, StatedFigure stated) {
    ClimateFigure figure = stated.figure();
    ClimateFigureRow row = new ClimateFigureRow();
    row.municipality = municipality;
    row.sequence = stated.sequence();
    row.position = stated.position();
    row.subject = figure.subject();
    row.year = figure.year();
    row.kind = figure.kind();
    row.unit = figure.unit();
    row.baseYear = figure.baseYear();
    row.value = figure.value();
    if (figure.missing() != null) {
      row.missingNb = figure.missing().nb();
      row.missingEn = figure.missing().en();
    }
    row.roundedTo = figure.roundedTo();
    row.source = figure.source();
    row.statedAt = stated.vintage();
    return row;
  }

  StatedFigure toDomain() {
    Labels missing = missingNb == null ? null : new Labels(missingNb, missingEn);
    return new StatedFigure(
        new ClimateFigure(subject, year, kind, unit, baseYear, value, missing, roundedTo, source),
        sequence,
        position,
        statedAt);
  }
}
