package no.handlingsrom.investment.selfcost;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import no.handlingsrom.investment.position.PositionBasis;
import no.handlingsrom.investment.position.StatedPosition;

/** An average swap rate as one change states it. */
@Entity
@Table(name = "swap_rate")
class SwapRateRow extends StatedPosition {

  int year;

  @Column(name = "average_percent")
  BigDecimal averagePercent;

  @Enumerated(EnumType.STRING)
  PositionBasis basis;

  String source;

  static SwapRateRow of(SwapRate stated) {
    SwapRateRow row = new SwapRateRow();
    row.year = stated.year();
    row.averagePercent = stated.averagePercent();
    row.basis = stated.basis();
    row.source = stated.source();
    return row;
  }

  SwapRate toDomain() {
    return new SwapRate(year, averagePercent, basis, source);
  }
}
