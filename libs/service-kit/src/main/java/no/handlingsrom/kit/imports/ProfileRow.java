package no.handlingsrom.kit.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** A profile as it is kept. */
@Entity
@Table(name = "import_profile")
@IdClass(ProfileRow.Key.class)
class ProfileRow {

  record Key(String id, String municipality) implements Serializable {}

  @Id String id;
  @Id String municipality;
  String content;

  @Column(name = "recorded_at")
  Instant recordedAt;
}
