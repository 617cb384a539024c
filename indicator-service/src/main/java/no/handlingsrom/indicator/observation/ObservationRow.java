package no.handlingsrom.indicator.observation;

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
import no.handlingsrom.contracts.indicator.ObservationKind;
import no.handlingsrom.contracts.indicator.ObservationValue;
import no.handlingsrom.fiscal.Labels;

/** A published observation. */
@Entity
@Table(name = "observation")
@IdClass(ObservationRow.Key.class)
class ObservationRow {

  record Key(String municipality, long sequence, int position) implements Serializable {}

  @Id String municipality;
  @Id long sequence;
  @Id int position;
  String subject;
  int year;

  @Enumerated(EnumType.STRING)
  ObservationKind kind;

  String plan;
  BigDecimal value;

  @Column(name = "missing_nb")
  String missingNb;

  @Column(name = "missing_en")
  String missingEn;

  String source;

  @Column(name = "published_at")
  Instant publishedAt;

  static ObservationRow of(String municipality, Observation observation) {
    ObservationValue value = observation.value();
    ObservationRow row = new ObservationRow();
    row.municipality = municipality;
    row.sequence = observation.sequence();
    row.position = observation.position();
    row.subject = value.subject();
    row.year = value.year();
    row.kind = value.kind();
    row.plan = value.plan();
    row.value = value.value();
    if (value.missing() != null) {
      row.missingNb = value.missing().nb();
      row.missingEn = value.missing().en();
    }
    row.source = value.source();
    row.publishedAt = observation.vintage();
    return row;
  }

  Observation toDomain() {
    Labels missing = missingNb == null ? null : new Labels(missingNb, missingEn);
    return new Observation(
        new ObservationValue(subject, year, kind, plan, value, missing, source),
        sequence,
        position,
        publishedAt);
  }
}
