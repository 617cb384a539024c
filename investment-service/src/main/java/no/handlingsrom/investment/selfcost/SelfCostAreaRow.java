package no.handlingsrom.investment.selfcost;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import no.handlingsrom.fiscal.Labels;
import no.handlingsrom.investment.position.StatedPosition;

/** A self-cost service as one change states it. */
@Entity
@Table(name = "self_cost_area")
class SelfCostAreaRow extends StatedPosition {

  @Column(name = "area")
  String code;

  @Column(name = "name_nb")
  String nameNb;

  @Column(name = "name_en")
  String nameEn;

  @Column(name = "standard_consumption")
  String standardConsumption;

  String source;

  static SelfCostAreaRow of(SelfCostArea stated) {
    SelfCostAreaRow row = new SelfCostAreaRow();
    row.code = stated.code();
    row.nameNb = stated.names().nb();
    row.nameEn = stated.names().en();
    row.standardConsumption = stated.standardConsumption();
    row.source = stated.source();
    return row;
  }

  SelfCostArea toDomain() {
    return new SelfCostArea(code, new Labels(nameNb, nameEn), standardConsumption, source);
  }
}
