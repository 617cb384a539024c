package no.handlingsrom.contracts.budget;

import java.time.LocalDate;
import no.handlingsrom.contracts.Fields;

/**
 * Vedtak: what a political body decided.
 *
 * @param body who decided, for example {@code kommunestyret}
 * @param caseNumber the body's number of the case, for example {@code 91/23}
 * @param date the day of the decision
 */
public record Decision(String body, String caseNumber, LocalDate date) {

  public Decision {
    Fields.required(body, "decision.body");
    Fields.required(caseNumber, "decision.caseNumber");
    Fields.required(date, "decision.date");
  }
}
