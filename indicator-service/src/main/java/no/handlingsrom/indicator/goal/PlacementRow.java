package no.handlingsrom.indicator.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import no.handlingsrom.fiscal.Labels;

/** What a revision did to an indicator. */
@Entity
@Table(name = "goal_placement")
@IdClass(PlacementRow.Key.class)
class PlacementRow {

  record Key(String municipality, String plan, int revision, int position)
      implements Serializable {}

  @Id String municipality;
  @Id String plan;
  @Id int revision;
  @Id int position;
  String indicator;

  @Enumerated(EnumType.STRING)
  PlacementChange change;

  @Column(name = "from_goal")
  String fromGoal;

  @Column(name = "to_goal")
  String toGoal;

  @Column(name = "replaced_by")
  String replacedBy;

  @Column(name = "reason_nb")
  String reasonNb;

  @Column(name = "reason_en")
  String reasonEn;

  static PlacementRow of(
      String municipality, Revision revision, Placement placement, int position) {
    PlacementRow row = new PlacementRow();
    row.municipality = municipality;
    row.plan = revision.plan();
    row.revision = revision.revision();
    row.position = position;
    row.indicator = placement.indicator();
    row.change = placement.change();
    row.fromGoal = placement.from();
    row.toGoal = placement.to();
    row.replacedBy = placement.replacedBy();
    if (placement.reason() != null) {
      row.reasonNb = placement.reason().nb();
      row.reasonEn = placement.reason().en();
    }
    return row;
  }

  Placement toDomain() {
    Labels reason = reasonNb == null ? null : new Labels(reasonNb, reasonEn);
    return new Placement(indicator, change, fromGoal, toGoal, replacedBy, reason);
  }
}
