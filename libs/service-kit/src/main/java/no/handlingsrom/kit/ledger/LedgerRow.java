package no.handlingsrom.kit.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

/** The head of a ledger: where it stands and what it branched off. */
@Entity
@Table(name = "ledger")
@IdClass(LedgerKey.class)
class LedgerRow {

  @Id String municipality;
  @Id String ledger;

  String parent;

  @Column(name = "parent_sequence")
  Long parentSequence;

  @Column(name = "last_sequence")
  long lastSequence;

  @Column(name = "last_time")
  Instant lastTime;

  @Column(name = "last_digest")
  String lastDigest;

  boolean frozen;

  LedgerHead toDomain() {
    return new LedgerHead(
        new LedgerKey(municipality, ledger),
        lastSequence,
        lastTime,
        parent == null ? null : new LedgerKey(municipality, parent),
        parentSequence,
        frozen);
  }
}
