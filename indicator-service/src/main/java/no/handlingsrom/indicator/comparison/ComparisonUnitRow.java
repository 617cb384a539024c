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

/** A comparison unit of a municipality. */
@Entity
@Table(name = "comparison_unit")
@IdClass(ComparisonUnitRow.Key.class)
class ComparisonUnitRow {

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
  ComparisonUnitKind kind;

  static ComparisonUnitRow of(
      String municipality, long sequence, int position, ComparisonUnit unit) {
    ComparisonUnitRow row = new ComparisonUnitRow();
    row.municipality = municipality;
    row.code = unit.code();
    row.sequence = sequence;
    row.position = position;
    row.nameNb = unit.names().nb();
    row.nameEn = unit.names().en();
    row.kind = unit.kind();
    return row;
  }

  ComparisonUnit toDomain() {
    return new ComparisonUnit(code, new Labels(nameNb, nameEn), kind);
  }
}
