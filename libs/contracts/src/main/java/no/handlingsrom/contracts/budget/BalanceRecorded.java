package no.handlingsrom.contracts.budget;

import java.math.BigDecimal;
import java.time.Instant;
import no.handlingsrom.contracts.Fields;
import no.handlingsrom.contracts.VersionKey;

/**
 * Balanseverdi registrert: what an account of the balance stands at when a year ends, as known now.
 *
 * @param sequence counts what was recorded of this account and year; the last one counts
 * @param account code of the balance account, for example {@code depreciable-fixed-assets}
 * @param yearEnd the balance is that of 31 December of this year
 * @param amount NOK; assets and debt are both positive
 */
public record BalanceRecorded(
    String municipality,
    String account,
    int yearEnd,
    long sequence,
    Instant time,
    BigDecimal amount)
    implements BudgetChange {

  private static final int DECIMALS = 2;

  public BalanceRecorded {
    VersionKey.municipality(municipality);
    Fields.required(account, "account");
    Fields.year(yearEnd, "yearEnd");
    Fields.sequence(sequence, "sequence");
    Fields.required(time, "time");
    Fields.decimal(amount, DECIMALS, "amount");
  }

  @Override
  public String key() {
    return municipality + "/balance/" + account + "-" + yearEnd;
  }
}
