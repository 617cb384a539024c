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

/** A group of climate measures. */
@Entity
@Table(name = "climate_group")
@IdClass(MeasureGroupRow.Key.class)
class MeasureGroupRow {

  record Key(String code, String municipality) implements Serializable {}

  @Id String municipality;
  @Id String code;
  long sequence;
  int position;

  @Column(name = "name_nb")
  String nameNb;

  @Column(name = "name_en")
  String nameEn;

  @Column(name = "focus_nb")
  String focusNb;

  @Column(name = "focus_en")
  String focusEn;

  @Enumerated(EnumType.STRING)
  EmissionScope scope;

  String sector;
  String source;

  static MeasureGroupRow of(String municipality, long sequence, int position, MeasureGroup group) {
    MeasureGroupRow row = new MeasureGroupRow();
    row.municipality = municipality;
    row.code = group.code();
    row.sequence = sequence;
    row.position = position;
    row.nameNb = group.names().nb();
    row.nameEn = group.names().en();
    row.focusNb = group.focusArea().nb();
    row.focusEn = group.focusArea().en();
    row.scope = group.scope();
    row.sector = group.sector();
    row.source = group.source();
    return row;
  }

  MeasureGroup toDomain() {
    return new MeasureGroup(
        code, new Labels(nameNb, nameEn), new Labels(focusNb, focusEn), scope, sector, source);
  }
}
