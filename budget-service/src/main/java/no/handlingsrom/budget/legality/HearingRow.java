package no.handlingsrom.budget.legality;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** When a version was laid out for everybody. */
@Entity
@Table(name = "hearing")
@IdClass(HearingRow.Key.class)
class HearingRow {

  record Key(String municipality, String plan, String version, long sequence)
      implements Serializable {}

  @Id String municipality;
  @Id String plan;
  @Id String version;
  @Id long sequence;

  @Column(name = "published_on")
  LocalDate publishedOn;

  String source;

  @Column(name = "recorded_at")
  Instant recordedAt;
}
