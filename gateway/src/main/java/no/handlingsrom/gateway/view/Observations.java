package no.handlingsrom.gateway.view;

import java.util.List;
import java.util.Optional;
import no.handlingsrom.contracts.indicator.ObservationKind;
import no.handlingsrom.contracts.indicator.ObservationValue;

/**
 * Observasjoner sett fra en plan: what sources say of a year, the plan's own word first.
 *
 * @param plan id of the plan
 */
public record Observations(String plan, List<ObservationValue> values) {

  private static final List<ObservationKind> PREFERENCE =
      List.of(ObservationKind.PLAN, ObservationKind.BUDGET, ObservationKind.ACCOUNT);

  /** What this plan says of the year, else the budget, else the account. */
  public Optional<ObservationValue> of(String subject, int year) {
    return PREFERENCE.stream()
        .flatMap(kind -> values.stream().filter(value -> isAbout(value, subject, year, kind)))
        .findFirst();
  }

  private boolean isAbout(ObservationValue value, String subject, int year, ObservationKind kind) {
    return value.kind() == kind
        && value.year() == year
        && value.subject().equals(subject)
        && (kind != ObservationKind.PLAN || plan.equals(value.plan()));
  }
}
