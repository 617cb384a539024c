package no.handlingsrom.contracts.budget;

import java.time.Instant;
import no.handlingsrom.contracts.Fields;
import no.handlingsrom.contracts.VersionKey;

/**
 * Sak flyttet videre: a case was opened, rerouted or treated.
 *
 * @param caseId its id, for example {@code k-sak-119-23}
 * @param number as the municipality writes it
 * @param step opened, rerouted, recommendation, decision or noted
 */
public record CaseMoved(
    String municipality,
    String caseId,
    long sequence,
    Instant time,
    String number,
    String title,
    String step)
    implements BudgetChange {

  public CaseMoved {
    VersionKey.municipality(municipality);
    Fields.required(caseId, "caseId");
    Fields.sequence(sequence, "sequence");
    Fields.required(time, "time");
    Fields.required(number, "number");
    Fields.required(title, "title");
    Fields.required(step, "step");
  }

  @Override
  public String key() {
    return municipality + "/cases/" + caseId;
  }
}
