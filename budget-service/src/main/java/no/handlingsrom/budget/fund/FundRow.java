package no.handlingsrom.budget.fund;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import no.handlingsrom.fiscal.Labels;

/** A fund of a municipality. */
@Entity
@Table(name = "fund")
@IdClass(FundRow.Key.class)
class FundRow {

  record Key(String municipality, String code) implements Serializable {}

  @Id String municipality;
  @Id String code;

  @Enumerated(EnumType.STRING)
  FundKind kind;

  @Column(name = "part_of")
  String partOf;

  @Enumerated(EnumType.STRING)
  FundPurpose purpose;

  @Column(name = "recorded_at")
  Instant recordedAt;

  @Column(name = "name_nb")
  String nameNb;

  @Column(name = "name_en")
  String nameEn;

  static FundRow of(String municipality, Fund fund, Instant recordedAt) {
    FundRow row = new FundRow();
    row.municipality = municipality;
    row.code = fund.code();
    row.kind = fund.kind();
    row.partOf = fund.partOf();
    row.purpose = fund.purpose();
    row.recordedAt = recordedAt;
    row.nameNb = fund.names().nb();
    row.nameEn = fund.names().en();
    return row;
  }

  Fund toDomain() {
    return new Fund(code, kind, new Labels(nameNb, nameEn), partOf, purpose);
  }
}
