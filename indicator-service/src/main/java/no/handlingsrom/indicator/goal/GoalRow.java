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

/** A goal as a revision says it is. */
@Entity
@Table(name = "goal")
@IdClass(GoalRow.Key.class)
class GoalRow {

  record Key(String municipality, String plan, int revision, GoalLevel level, String code)
      implements Serializable {}

  @Id String municipality;
  @Id String plan;
  @Id int revision;

  @Id
  @Enumerated(EnumType.STRING)
  GoalLevel level;

  @Id String code;
  int position;
  String parent;

  @Column(name = "name_nb")
  String nameNb;

  @Column(name = "name_en")
  String nameEn;

  @Enumerated(EnumType.STRING)
  GoalState state;

  String source;

  static GoalRow of(String municipality, Revision revision, Goal goal, int position) {
    GoalRow row = new GoalRow();
    row.municipality = municipality;
    row.plan = revision.plan();
    row.revision = revision.revision();
    row.level = goal.level();
    row.code = goal.code();
    row.position = position;
    row.parent = goal.parent();
    row.nameNb = goal.names().nb();
    row.nameEn = goal.names().en();
    row.state = goal.state();
    row.source = goal.source();
    return row;
  }

  Goal toDomain() {
    return new Goal(level, code, parent, new Labels(nameNb, nameEn), state, source);
  }
}
