package no.handlingsrom.investment.selfcost;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import no.handlingsrom.investment.position.PositionBasis;
import no.handlingsrom.investment.position.StatedPosition;

/** A figure of a self-cost service as one change states it. */
@Entity
@Table(name = "self_cost_figure")
class SelfCostFigureRow extends StatedPosition {

  String area;
  int year;

  @Enumerated(EnumType.STRING)
  SelfCostItem item;

  BigDecimal amount;

  @Enumerated(EnumType.STRING)
  PositionBasis basis;

  String source;

  static SelfCostFigureRow of(SelfCostFigure stated) {
    SelfCostFigureRow row = new SelfCostFigureRow();
    row.area = stated.area();
    row.year = stated.year();
    row.item = stated.item();
    row.amount = stated.amount();
    row.basis = stated.basis();
    row.source = stated.source();
    return row;
  }

  SelfCostFigure toDomain() {
    return new SelfCostFigure(area, year, item, amount, basis, source);
  }
}
