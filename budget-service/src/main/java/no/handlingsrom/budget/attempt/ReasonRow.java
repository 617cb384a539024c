package no.handlingsrom.budget.attempt;

import jakarta.persistence.Embeddable;
import no.handlingsrom.fiscal.Labels;

/** A reason why an attempt was voided. */
@Embeddable
class ReasonRow {

  String nb;
  String en;

  static ReasonRow of(Labels reason) {
    ReasonRow row = new ReasonRow();
    row.nb = reason.nb();
    row.en = reason.en();
    return row;
  }

  Labels toDomain() {
    return new Labels(nb, en);
  }
}
