package no.handlingsrom.investment.runningcost;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import no.handlingsrom.investment.position.PositionBasis;
import no.handlingsrom.investment.position.StatedPosition;

/** The running cost of a project as one change of a version states it. */
@Entity
@Table(name = "running_cost")
class RunningCostRow extends StatedPosition {

  String project;

  @Column(name = "from_year")
  int fromYear;

  BigDecimal amount;

  @Enumerated(EnumType.STRING)
  PositionBasis basis;

  String source;

  static RunningCostRow of(RunningCost stated) {
    RunningCostRow row = new RunningCostRow();
    row.project = stated.project();
    row.fromYear = stated.fromYear();
    row.amount = stated.amount();
    row.basis = stated.basis();
    row.source = stated.source();
    return row;
  }

  RunningCost toDomain() {
    return new RunningCost(project, fromYear, amount, basis, source);
  }
}
