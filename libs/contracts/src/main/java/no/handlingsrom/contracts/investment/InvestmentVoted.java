package no.handlingsrom.contracts.investment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import no.handlingsrom.contracts.Fields;
import no.handlingsrom.contracts.VersionKey;
import no.handlingsrom.fiscal.Labels;

/**
 * Investeringsdelens stemme: investment-service has frozen and checked its part of a version. What
 * it votes is what counts, whatever moves later.
 *
 * @param attempt the attempt of the ProposalStarted or AdoptionStarted it answers
 * @param accepted yes or no
 * @param reasons why not; empty with a yes
 * @param years the metrics it votes on, as in the state: NOK in KOSTRA sign per year and code
 */
public record InvestmentVoted(
    VersionKey version,
    long sequence,
    Instant time,
    UUID attempt,
    boolean accepted,
    List<Labels> reasons,
    SortedMap<Integer, Map<String, BigDecimal>> years)
    implements InvestmentChange {

  public InvestmentVoted {
    Fields.required(version, "version");
    Fields.sequence(sequence, "sequence");
    Fields.required(time, "time");
    Fields.required(attempt, "attempt");
    reasons = List.copyOf(Fields.required(reasons, "reasons"));
    years = Fields.amounts(years, "years");
  }

  @Override
  public String key() {
    return version.key();
  }
}
