package no.handlingsrom.kit.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** One numbered change of a ledger. */
@Entity
@Table(name = "ledger_change")
@IdClass(LedgerChangeRow.Key.class)
class LedgerChangeRow {

  record Key(String municipality, String ledger, long sequence) implements Serializable {}

  @Id String municipality;
  @Id String ledger;
  @Id long sequence;

  @Column(name = "recorded_at")
  Instant recordedAt;

  String title;
  String decision;
  String source;
  String digest;

  RecordedChange toDomain() {
    return new RecordedChange(sequence, recordedAt, title, decision, source, digest);
  }
}
