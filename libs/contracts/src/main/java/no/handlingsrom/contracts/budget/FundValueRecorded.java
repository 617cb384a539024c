package no.handlingsrom.contracts.budget;

import java.math.BigDecimal;
import java.time.Instant;
import no.handlingsrom.contracts.Fields;
import no.handlingsrom.contracts.VersionKey;

/**
 * Fondsverdi registrert: what a fund holds when a year ends, as known now. {@link
 * FundBalanceRecorded} tells of each version that opens with it.
 *
 * @param sequence number of the change in the funds of the municipality
 * @param yearEnd the value is that of 31 December of this year
 * @param valuation {@code booked}, or {@code market}, which is another thing and opens no plan
 * @param amount NOK; what the fund holds is positive
 */
public record FundValueRecorded(
    String municipality,
    String fund,
    long sequence,
    Instant time,
    int yearEnd,
    String valuation,
    BigDecimal amount)
    implements BudgetChange {

  private static final int DECIMALS = 2;

  public FundValueRecorded {
    VersionKey.municipality(municipality);
    Fields.required(fund, "fund");
    Fields.sequence(sequence, "sequence");
    Fields.required(time, "time");
    Fields.year(yearEnd, "yearEnd");
    Fields.required(valuation, "valuation");
    Fields.decimal(amount, DECIMALS, "amount");
  }

  /** For example {@code 3203/funds}. */
  @Override
  public String key() {
    return municipality + "/funds";
  }
}
