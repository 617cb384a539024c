package no.handlingsrom.contracts.indicator;

import java.time.Instant;
import no.handlingsrom.contracts.Fields;
import no.handlingsrom.contracts.VersionKey;

/**
 * Handlingsregel fastsatt: a fiscal rule was defined or replaced.
 *
 * @param code rule code, for example {@code net-operating-result}
 */
public record FiscalRuleDefined(String municipality, long sequence, Instant time, String code)
    implements IndicatorChange {

  public FiscalRuleDefined {
    VersionKey.municipality(municipality);
    Fields.sequence(sequence, "sequence");
    Fields.required(time, "time");
    Fields.required(code, "code");
  }

  @Override
  public String key() {
    return municipality;
  }
}
