package no.handlingsrom.indicator.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** A revision of a goal tree. */
@Entity
@Table(name = "goal_tree_revision")
@IdClass(GoalTreeRevisionRow.Key.class)
class GoalTreeRevisionRow {

  record Key(String municipality, String plan, int revision) implements Serializable {}

  @Id String municipality;
  @Id String plan;
  @Id int revision;
  long sequence;

  @Column(name = "recorded_at")
  Instant recordedAt;

  @Column(name = "made_by")
  String madeBy;

  String decision;
  String source;

  static GoalTreeRevisionRow of(String municipality, Revision revision) {
    GoalTreeRevisionRow row = new GoalTreeRevisionRow();
    row.municipality = municipality;
    row.plan = revision.plan();
    row.revision = revision.revision();
    row.sequence = revision.sequence();
    row.recordedAt = revision.recordedAt();
    row.madeBy = revision.by();
    row.decision = revision.decision();
    row.source = revision.source();
    return row;
  }

  Revision toDomain() {
    return new Revision(plan, revision, sequence, recordedAt, madeBy, decision, source);
  }
}
