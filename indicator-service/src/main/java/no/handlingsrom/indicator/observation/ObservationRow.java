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
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.indicator.MissingReason;
import no.handlingsrom.fiscal.indicator.Period;
import no.handlingsrom.fiscal.indicator.PeriodKind;

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
  String period;

  @Column(name = "period_kind")
  @Enumerated(EnumType.STRING)
  PeriodKind periodKind;

  @Enumerated(EnumType.STRING)
  ObservationKind kind;

  String plan;
  BigDecimal value;

  @Enumerated(EnumType.STRING)
  MissingReason reason;

  @Column(name = "missing_nb")
  String missingNb;

  @Column(name = "missing_en")
  String missingEn;

  String method;
  String source;

  @Column(name = "published_at")
  Instant publishedAt;

  @Column(name = "recorded_at")
  Instant recordedAt;

  static ObservationRow of(String municipality, Observation observation) {
    Observed observed = observation.observed();
    ObservationRow row = new ObservationRow();
    row.municipality = municipality;
    row.sequence = observation.sequence();
    row.position = observation.position();
    row.subject = observed.subject();
    row.year = observed.period().year();
    row.period = observed.period().code();
    row.periodKind = observed.period().kind();
    row.kind = observed.kind();
    row.plan = observed.plan();
    row.value = observed.value();
    row.reason = observed.reason();
    if (observed.missing() != null) {
      row.missingNb = observed.missing().nb();
      row.missingEn = observed.missing().en();
    }
    row.method = observed.method();
    row.source = observed.source();
    row.publishedAt = observed.vintage();
    row.recordedAt = observation.recordedAt();
    return row;
  }

  Observation toDomain() {
    Labels missing = missingNb == null ? null : new Labels(missingNb, missingEn);
    return new Observation(
        new Observed(
            subject,
            Period.parse(period),
            kind,
            plan,
            value,
            reason,
            missing,
            publishedAt,
            method,
            source),
        sequence,
        position,
        recordedAt);
  }
}
