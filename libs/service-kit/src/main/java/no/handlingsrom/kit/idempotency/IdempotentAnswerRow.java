package no.handlingsrom.kit.idempotency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** The successful answer to a request that carried an idempotency key. */
@Entity
@Table(name = "idempotent_answer")
@IdClass(IdempotentAnswerRow.Key.class)
class IdempotentAnswerRow {

  record Key(String municipality, String key) implements Serializable {}

  @Id String municipality;
  @Id String key;

  @Column(name = "request_digest")
  String requestDigest;

  int status;
  String location;
  String body;

  @Column(name = "answered_at")
  Instant answeredAt;
}
