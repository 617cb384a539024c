package no.handlingsrom.contracts.investment;

import java.time.Instant;
import no.handlingsrom.contracts.Fields;
import no.handlingsrom.contracts.VersionKey;

/**
 * Perioder stengt: from now on the accounts of kontoklasse 0 take no figures for these periods of a
 * year.
 *
 * @param sequence counts how often the periods of the year were closed or opened
 * @param through the last closed period; 0 when all are open again, 13 when the year is closed
 */
public record PeriodsClosed(String municipality, int year, long sequence, Instant time, int through)
    implements InvestmentChange {

  public PeriodsClosed {
    VersionKey.municipality(municipality);
    Fields.year(year, "year");
    Fields.sequence(sequence, "sequence");
    Fields.required(time, "time");
    Fields.notNegative(through, "through");
  }

  @Override
  public String key() {
    return municipality + "/closing/" + year;
  }
}
