package no.handlingsrom.indicator.climate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import no.handlingsrom.fiscal.Labels;

/** A climate target. */
@Entity
@Table(name = "climate_target")
@IdClass(ClimateTargetRow.Key.class)
class ClimateTargetRow {

  record Key(String code, String municipality) implements Serializable {}

  @Id String municipality;
  @Id String code;
  long sequence;
  int position;

  @Column(name = "name_nb")
  String nameNb;

  @Column(name = "name_en")
  String nameEn;

  String holder;

  @Enumerated(EnumType.STRING)
  EmissionScope scope;

  String sector;

  @Column(name = "reduction_percent")
  BigDecimal reductionPercent;

  BigDecimal tonnes;

  @Column(name = "base_year")
  Integer baseYear;

  int year;
  String source;

  static ClimateTargetRow of(
      String municipality, long sequence, int position, ClimateTarget target) {
    ClimateTargetRow row = new ClimateTargetRow();
    row.municipality = municipality;
    row.code = target.code();
    row.sequence = sequence;
    row.position = position;
    row.nameNb = target.names().nb();
    row.nameEn = target.names().en();
    row.holder = target.holder();
    row.scope = target.scope();
    row.sector = target.sector();
    row.reductionPercent = target.reductionPercent();
    row.tonnes = target.tonnes();
    row.baseYear = target.baseYear();
    row.year = target.year();
    row.source = target.source();
    return row;
  }

  ClimateTarget toDomain() {
    return new ClimateTarget(
        code,
        new Labels(nameNb, nameEn),
        holder,
        scope,
        sector,
        reductionPercent,
        tonnes,
        baseYear,
        year,
        source);
  }
}
