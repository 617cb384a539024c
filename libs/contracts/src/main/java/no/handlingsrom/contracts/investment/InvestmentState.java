package no.handlingsrom.contracts.investment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import no.handlingsrom.contracts.Event;
import no.handlingsrom.contracts.Fields;
import no.handlingsrom.contracts.VersionKey;

/**
 * Investeringsbudsjettets nøkkeltall: everything investment-service knows of one version that
 * others need.
 *
 * @param budgetSequence the last sequence of budget-service it has acted on for this version
 * @param years NOK in KOSTRA sign per year and metric code, debt balances positive; a year without
 *     entries and a metric that cannot be computed are absent (missing is not zero)
 */
public record InvestmentState(
    VersionKey version,
    long sequence,
    Instant time,
    long budgetSequence,
    SortedMap<Integer, Map<String, BigDecimal>> years)
    implements Event {

  public InvestmentState {
    Fields.required(version, "version");
    Fields.sequence(sequence, "sequence");
    Fields.required(time, "time");
    Fields.sequence(budgetSequence, "budgetSequence");
    years = Fields.amounts(years, "years");
  }

  @Override
  public String key() {
    return version.key();
  }
}
