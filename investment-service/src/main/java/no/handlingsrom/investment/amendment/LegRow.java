package no.handlingsrom.investment.amendment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** The investment leg of an amendment to an adopted budget. */
@Entity
@Table(name = "amendment_leg")
@IdClass(LegRow.Key.class)
class LegRow {

  record Key(String amendment, String municipality, String plan) implements Serializable {}

  @Id String municipality;
  @Id String plan;
  @Id String amendment;
  String request;
  String entries;

  @Enumerated(EnumType.STRING)
  LegStatus status;

  Long sequence;

  /** Number at budget-service by which both legs were posted. */
  @Column(name = "budget_sequence")
  Long budgetSequence;
}
