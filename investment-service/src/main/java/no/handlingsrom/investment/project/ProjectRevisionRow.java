package no.handlingsrom.investment.project;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A state that a project has had since a change of a ledger. */
@Entity
@Table(name = "project_revision")
@IdClass(ProjectRevisionRow.Key.class)
class ProjectRevisionRow extends ProjectStateRow {

  record Key(String municipality, String ledger, String id, long sequence)
      implements Serializable {}

  @Id long sequence;

  @Enumerated(EnumType.STRING)
  ProjectStep step;
}
