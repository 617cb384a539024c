package no.handlingsrom.investment.purpose;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.fiscal.statement.Purpose;

/** A purpose of a municipality. */
@Entity
@Table(name = "investment_purpose")
@IdClass(PurposeRow.Key.class)
class PurposeRow {

  record Key(String municipality, String code) implements Serializable {}

  @Id String municipality;
  @Id String code;
  String line;

  @Column(name = "name_nb")
  String nameNb;

  @Column(name = "name_en")
  String nameEn;

  @Column(name = "display_order")
  int order;

  @Column(name = "recorded_at", insertable = false, updatable = false)
  Instant recordedAt;

  Purpose toDomain() {
    return new Purpose(code, line, new Labels(nameNb, nameEn));
  }
}
