package no.handlingsrom.kit.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An event that waits to be published, or was. */
@Entity
@Table(name = "outbox")
class OutboxRow {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  String municipality;
  String topic;

  @Column(name = "record_key")
  String recordKey;

  String type;
  long sequence;

  @Column(name = "occurred_at")
  Instant occurredAt;

  String payload;
}
