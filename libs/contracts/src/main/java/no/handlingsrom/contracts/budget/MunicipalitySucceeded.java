package no.handlingsrom.contracts.budget;

import java.time.Instant;
import java.time.LocalDate;
import no.handlingsrom.contracts.Fields;
import no.handlingsrom.contracts.VersionKey;

/**
 * Kommunenummer avløst: a municipality number took the place of another, one to one.
 *
 * @param municipality the new number
 * @param predecessor the number it replaced
 * @param from first day of the new number
 */
public record MunicipalitySucceeded(
    String municipality, String predecessor, LocalDate from, Instant time) implements BudgetChange {

  public MunicipalitySucceeded {
    VersionKey.municipality(municipality);
    VersionKey.municipality(predecessor);
    Fields.required(from, "from");
    Fields.required(time, "time");
  }

  @Override
  public String key() {
    return municipality + "/numbers";
  }

  /** A number takes the place of another once. */
  @Override
  public long sequence() {
    return 1;
  }
}
