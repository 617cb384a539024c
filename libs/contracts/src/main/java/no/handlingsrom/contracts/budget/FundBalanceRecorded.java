package no.handlingsrom.contracts.budget;

import java.time.Instant;
import no.handlingsrom.contracts.Fields;
import no.handlingsrom.contracts.VersionKey;

/**
 * Fondsbeholdning registrert: the opening balance of a fund became known, or with a new fund
 * unknown, and moved a version.
 *
 * @param fund fund code, for example {@code disposition-fund}
 * @param yearEnd the balance is that of 31 December of this year
 */
public record FundBalanceRecorded(
    VersionKey version, long sequence, Instant time, String fund, int yearEnd)
    implements VersionChange {

  public FundBalanceRecorded {
    Fields.required(version, "version");
    Fields.sequence(sequence, "sequence");
    Fields.required(time, "time");
    Fields.required(fund, "fund");
    Fields.year(yearEnd, "yearEnd");
  }
}
