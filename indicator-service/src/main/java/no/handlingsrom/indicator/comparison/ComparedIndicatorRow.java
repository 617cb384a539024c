package no.handlingsrom.indicator.comparison;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.indicator.api.Cursor;

/** A compared indicator of a municipality. */
@Entity
@Table(name = "compared_indicator")
@IdClass(ComparedIndicatorRow.Key.class)
class ComparedIndicatorRow {

  record Key(String code, String municipality) implements Serializable {}

  @Id String municipality;
  @Id String code;
  long sequence;
  int position;

  @Column(name = "name_nb")
  String nameNb;

  @Column(name = "name_en")
  String nameEn;

  String unit;
  String area;
  String category;

  @Enumerated(EnumType.STRING)
  Better better;

  @Column(name = "deflator_adjusted")
  boolean deflatorAdjusted;

  @Column(name = "need_adjusted")
  boolean needAdjusted;

  @Column(name = "small_cell_limit")
  Integer smallCellLimit;

  String source;

  static ComparedIndicatorRow of(
      String municipality, long sequence, int position, ComparedIndicator indicator) {
    ComparedIndicatorRow row = new ComparedIndicatorRow();
    row.municipality = municipality;
    row.code = indicator.code();
    row.sequence = sequence;
    row.position = position;
    row.nameNb = indicator.names().nb();
    row.nameEn = indicator.names().en();
    row.unit = indicator.unit();
    row.area = indicator.area();
    row.category = indicator.category();
    row.better = indicator.better();
    row.deflatorAdjusted = indicator.deflatorAdjusted();
    row.needAdjusted = indicator.needAdjusted();
    row.smallCellLimit = indicator.smallCellLimit();
    row.source = indicator.source();
    return row;
  }

  ComparedIndicator toDomain() {
    return new ComparedIndicator(
        code,
        new Labels(nameNb, nameEn),
        unit,
        area,
        category,
        better,
        deflatorAdjusted,
        needAdjusted,
        smallCellLimit,
        source);
  }

  Cursor place() {
    return new Cursor(sequence, position);
  }
}
