package no.handlingsrom.budget.attempt;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.contracts.budget.Decision;

/** An attempt to propose or adopt a version. */
@Entity
@Table(name = "version_attempt")
@IdClass(AttemptRow.Key.class)
class AttemptRow {

  record Key(UUID attempt, String municipality) implements Serializable {}

  @Id String municipality;
  @Id UUID attempt;
  String plan;
  String version;

  @Enumerated(EnumType.STRING)
  AttemptKind kind;

  @Enumerated(EnumType.STRING)
  AttemptOutcome outcome;

  @Column(name = "started_at")
  Instant startedAt;

  Instant deadline;

  @Column(name = "ended_at")
  Instant endedAt;

  String body;

  @Column(name = "case_number")
  String caseNumber;

  @Column(name = "decided_on")
  LocalDate decidedOn;

  @ElementCollection
  @CollectionTable(
      name = "version_attempt_reason",
      joinColumns = {@JoinColumn(name = "attempt"), @JoinColumn(name = "municipality")})
  @OrderColumn(name = "position")
  List<ReasonRow> reasons = new ArrayList<>();

  VersionKey key() {
    return new VersionKey(municipality, plan, version);
  }

  /** What an adoption carries out; {@code null} for a proposal. */
  Decision decision() {
    return body == null ? null : new Decision(body, caseNumber, decidedOn);
  }
}
