package no.handlingsrom.contracts.indicator;

import java.time.Instant;
import java.util.List;
import no.handlingsrom.contracts.Event;
import no.handlingsrom.contracts.Fields;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.fiscal.rule.FiscalRule;

/**
 * Handlingsregler og observasjoner: every rule definition in force or superseded, and the newest
 * value of every observation of a municipality.
 *
 * @param rules in the order they are shown
 */
public record IndicatorState(
    String municipality,
    long sequence,
    Instant time,
    List<FiscalRule> rules,
    List<ObservationValue> observations)
    implements Event {

  public IndicatorState {
    VersionKey.municipality(municipality);
    Fields.sequence(sequence, "sequence");
    Fields.required(time, "time");
    rules = List.copyOf(Fields.required(rules, "rules"));
    observations = List.copyOf(Fields.required(observations, "observations"));
  }

  @Override
  public String key() {
    return municipality;
  }
}
