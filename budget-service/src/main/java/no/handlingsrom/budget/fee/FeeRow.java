package no.handlingsrom.budget.fee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import no.handlingsrom.budget.provenance.Provenance;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.kit.ledger.LedgerHead;

/** A fee as it was stated; never changed. */
@Entity
@Table(name = "fee")
@IdClass(FeeRow.Key.class)
class FeeRow {

  record Key(String ledger, String municipality, int position, long sequence)
      implements Serializable {}

  @Id String ledger;
  @Id String municipality;
  @Id int position;
  @Id long sequence;

  String code;

  @Column(name = "name_nb")
  String nameNb;

  @Column(name = "name_en")
  String nameEn;

  String unit;

  @Enumerated(EnumType.STRING)
  FeeBasis basis;

  @Column(name = "self_cost_area")
  String selfCostArea;

  Integer year;
  BigDecimal level;

  @Column(name = "growth_percent")
  BigDecimal growthPercent;

  @Enumerated(EnumType.STRING)
  Provenance provenance;

  String source;

  static FeeRow of(LedgerHead head, int position, FeeStatement fee) {
    FeeRow row = new FeeRow();
    row.municipality = head.key().municipality();
    row.ledger = head.key().ledger();
    row.sequence = head.sequence();
    row.position = position;
    row.code = fee.code();
    row.nameNb = fee.names().nb();
    row.nameEn = fee.names().en();
    row.unit = fee.unit();
    row.basis = fee.basis();
    row.selfCostArea = fee.selfCostArea();
    row.year = fee.year();
    row.level = fee.level();
    row.growthPercent = fee.growthPercent();
    row.provenance = fee.provenance();
    row.source = fee.source();
    return row;
  }

  FeeStatement toDomain() {
    return new FeeStatement(
        code,
        new Labels(nameNb, nameEn),
        unit,
        basis,
        selfCostArea,
        year,
        level,
        growthPercent == null ? null : plain(growthPercent),
        provenance,
        source);
  }

  private static BigDecimal plain(BigDecimal percent) {
    BigDecimal stripped = percent.stripTrailingZeros();
    return stripped.setScale(Math.max(0, stripped.scale()));
  }
}
