package no.handlingsrom.budget.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** The head of a case: whoever adds a step holds its lock. */
@Entity
@Table(name = "council_case")
@IdClass(CaseRow.Key.class)
class CaseRow {

  record Key(String id, String municipality) implements Serializable {}

  @Id String municipality;
  @Id String id;
  long sequence;
}
