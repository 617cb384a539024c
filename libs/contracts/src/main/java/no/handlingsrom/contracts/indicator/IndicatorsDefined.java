package no.handlingsrom.contracts.indicator;

import java.time.Instant;
import java.util.List;
import no.handlingsrom.contracts.Fields;
import no.handlingsrom.contracts.VersionKey;

/**
 * Indikatorer definert: several indicators may now carry observations.
 *
 * @param codes their codes, in the order they are listed
 */
public record IndicatorsDefined(
    String municipality, long sequence, Instant time, List<String> codes)
    implements IndicatorChange {

  public IndicatorsDefined {
    VersionKey.municipality(municipality);
    Fields.sequence(sequence, "sequence");
    Fields.required(time, "time");
    codes = List.copyOf(Fields.required(codes, "codes"));
  }

  @Override
  public String key() {
    return municipality;
  }
}
