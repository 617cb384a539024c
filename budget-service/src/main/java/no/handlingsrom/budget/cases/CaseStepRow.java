package no.handlingsrom.budget.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** A step of a case. */
@Entity
@Table(name = "case_step")
@IdClass(CaseStepRow.Key.class)
class CaseStepRow {

  record Key(String caseId, String municipality, long sequence) implements Serializable {}

  @Id String municipality;

  @Id
  @Column(name = "case_id")
  String caseId;

  @Id long sequence;

  @Column(name = "recorded_at")
  Instant recordedAt;

  String content;
}
