package no.handlingsrom.contracts.budget;

import java.time.Instant;
import java.time.LocalDate;
import no.handlingsrom.contracts.Event;
import no.handlingsrom.contracts.Fields;
import no.handlingsrom.contracts.VersionKey;

/**
 * Kommunenummer: which number a municipality number took the place of, for readers of states.
 *
 * @param municipality the number; also the record key
 * @param predecessor the number it took the place of
 * @param from its first day
 */
public record MunicipalityNumber(
    String municipality, String predecessor, LocalDate from, Instant time) implements Event {

  public MunicipalityNumber {
    VersionKey.municipality(municipality);
    VersionKey.municipality(predecessor);
    Fields.required(from, "from");
    Fields.required(time, "time");
  }

  @Override
  public String key() {
    return municipality;
  }

  /** It is stated once. */
  @Override
  public long sequence() {
    return 1;
  }
}
