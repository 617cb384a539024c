package no.handlingsrom.investment.asset;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.investment.position.PositionBasis;
import no.handlingsrom.investment.position.StatedPosition;

/** A class of assets as one change of a version states it. */
@Entity
@Table(name = "asset_class")
class AssetClassRow extends StatedPosition {

  @Column(name = "asset_class")
  String code;

  @Column(name = "name_nb")
  String nameNb;

  @Column(name = "name_en")
  String nameEn;

  @Column(name = "lifetime_years")
  Integer lifetimeYears;

  @Column(name = "remaining_years")
  Integer remainingYears;

  @Column(name = "opening_value")
  BigDecimal openingValue;

  @Enumerated(EnumType.STRING)
  PositionBasis basis;

  String source;

  static AssetClassRow of(AssetClass stated) {
    AssetClassRow row = new AssetClassRow();
    row.code = stated.code();
    row.nameNb = stated.names().nb();
    row.nameEn = stated.names().en();
    row.lifetimeYears = stated.lifetimeYears();
    row.remainingYears = stated.remainingYears();
    row.openingValue = stated.openingValue();
    row.basis = stated.basis();
    row.source = stated.source();
    return row;
  }

  AssetClass toDomain() {
    return new AssetClass(
        code,
        new Labels(nameNb, nameEn),
        lifetimeYears,
        remainingYears,
        openingValue,
        basis,
        source);
  }
}
