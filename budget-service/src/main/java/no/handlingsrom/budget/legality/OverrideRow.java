package no.handlingsrom.budget.legality;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** The secretary's answer for a rule that cannot be assessed. */
@Entity
@Table(name = "legality_override")
@IdClass(OverrideRow.Key.class)
class OverrideRow {

  record Key(String municipality, String plan, String version, long sequence)
      implements Serializable {}

  @Id String municipality;
  @Id String plan;
  @Id String version;
  @Id long sequence;
  String rule;

  @Column(name = "overridden_by")
  String overriddenBy;

  String reason;

  @Column(name = "recorded_at")
  Instant recordedAt;
}
