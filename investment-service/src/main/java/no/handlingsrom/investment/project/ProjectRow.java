package no.handlingsrom.investment.project;

import jakarta.persistence.Entity;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import no.handlingsrom.kit.ledger.LedgerKey;

/** A project of a plan version as it stands. */
@Entity
@Table(name = "project")
@IdClass(ProjectRow.Key.class)
class ProjectRow extends ProjectStateRow {

  record Key(String municipality, String ledger, String id) implements Serializable {

    static Key of(LedgerKey ledger, String id) {
      return new Key(ledger.municipality(), ledger.ledger(), id);
    }
  }

  static ProjectRow of(LedgerKey ledger, int position, Project project) {
    ProjectRow row = new ProjectRow();
    row.municipality = ledger.municipality();
    row.ledger = ledger.ledger();
    row.id = project.id();
    row.position = position;
    row.take(project);
    return row;
  }

  /** Takes the next state over. */
  void take(Project project) {
    revision++;
    name = project.name();
    aliases = project.aliases();
    area = project.area();
    programmeArea = project.programmeArea();
    line = project.line();
    purpose = project.purpose();
    selfCost = project.selfCost();
    rolling = project.rolling();
    completionYear = project.completionYear();
    grossCost = project.grossCost();
    source = project.source();
    details = project.details();
    mergedInto = project.mergedInto();
  }
}
