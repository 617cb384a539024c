package no.handlingsrom.investment.selfcost;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import no.handlingsrom.investment.position.PositionBasis;
import no.handlingsrom.investment.position.StatedPosition;

/** The fee of a self-cost service as one change states it. */
@Entity
@Table(name = "self_cost_fee")
class StatedFeeRow extends StatedPosition {

  String area;
  int year;

  @Column(name = "growth_percent")
  BigDecimal growthPercent;

  BigDecimal amount;

  @Enumerated(EnumType.STRING)
  PositionBasis basis;

  String source;

  static StatedFeeRow of(StatedFee stated) {
    StatedFeeRow row = new StatedFeeRow();
    row.area = stated.area();
    row.year = stated.year();
    row.growthPercent = stated.growthPercent();
    row.amount = stated.amount();
    row.basis = stated.basis();
    row.source = stated.source();
    return row;
  }

  StatedFee toDomain() {
    return new StatedFee(area, year, growthPercent, amount, basis, source);
  }
}
