package no.handlingsrom.indicator.climate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import no.handlingsrom.fiscal.Labels;

/** A sector of the emission statistics. */
@Entity
@Table(name = "climate_sector")
@IdClass(SectorRow.Key.class)
class SectorRow {

  record Key(String code, String municipality) implements Serializable {}

  @Id String municipality;
  @Id String code;
  long sequence;
  int position;

  @Column(name = "name_nb")
  String nameNb;

  @Column(name = "name_en")
  String nameEn;

  @Enumerated(EnumType.STRING)
  EmissionScope scope;

  String source;

  static SectorRow of(String municipality, long sequence, int position, Sector sector) {
    SectorRow row = new SectorRow();
    row.municipality = municipality;
    row.code = sector.code();
    row.sequence = sequence;
    row.position = position;
    row.nameNb = sector.names().nb();
    row.nameEn = sector.names().en();
    row.scope = sector.scope();
    row.source = sector.source();
    return row;
  }

  Sector toDomain() {
    return new Sector(code, new Labels(nameNb, nameEn), scope, source);
  }
}
