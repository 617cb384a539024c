package no.handlingsrom.contracts.budget;

import java.time.Instant;
import no.handlingsrom.contracts.Fields;
import no.handlingsrom.contracts.VersionKey;

/**
 * Fond opprettet: a fund of a municipality, or a part of one, was created.
 *
 * @param fund its code, for example {@code energy-fund}
 * @param sequence number of the change in the funds of the municipality
 * @param kind {@code disposition}, {@code restricted-operating}, {@code unrestricted-investment} or
 *     {@code restricted-investment}
 * @param partOf code of the fund in whose balance its own is counted; {@code null} for a whole fund
 */
public record FundCreated(
    String municipality, String fund, long sequence, Instant time, String kind, String partOf)
    implements BudgetChange {

  public FundCreated {
    VersionKey.municipality(municipality);
    Fields.required(fund, "fund");
    Fields.sequence(sequence, "sequence");
    Fields.required(time, "time");
    Fields.required(kind, "kind");
  }

  /** For example {@code 3203/funds}. */
  @Override
  public String key() {
    return municipality + "/funds";
  }
}
