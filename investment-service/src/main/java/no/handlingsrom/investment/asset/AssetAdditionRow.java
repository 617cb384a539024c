package no.handlingsrom.investment.asset;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import no.handlingsrom.investment.position.PositionBasis;
import no.handlingsrom.investment.position.StatedPosition;

/** What is invested in a class of assets as one change of a version states it. */
@Entity
@Table(name = "asset_addition")
class AssetAdditionRow extends StatedPosition {

  @Column(name = "asset_class")
  String assetClass;

  int year;
  BigDecimal amount;

  @Enumerated(EnumType.STRING)
  PositionBasis basis;

  String source;

  static AssetAdditionRow of(AssetAddition stated) {
    AssetAdditionRow row = new AssetAdditionRow();
    row.assetClass = stated.assetClass();
    row.year = stated.year();
    row.amount = stated.amount();
    row.basis = stated.basis();
    row.source = stated.source();
    return row;
  }

  AssetAddition toDomain() {
    return new AssetAddition(assetClass, year, amount, basis, source);
  }
}
